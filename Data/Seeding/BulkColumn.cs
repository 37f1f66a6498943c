using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IndupalBot.Data.Seeding;

/// <summary>A column and where its value comes from, already as the database takes it.</summary>
/// <param name="Read">From the row's object, and the key of the case that it belongs to.</param>
internal sealed record BulkColumn(string Name, Type Type, Func<object, long, object?> Read)
{
    public static IReadOnlyList<BulkColumn> Of(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new InvalidOperationException($"{entity.Name} has no table.");
        var own = entity.GetProperties().Select(property => Own(property, table));
        var parts = entity.GetNavigations().Where(part => part.TargetEntityType.IsOwned()).SelectMany(part => Parts(part, table));
        return [.. own, .. parts];
    }

    private static BulkColumn Own(IProperty property, StoreObjectIdentifier table)
    {
        // Only a saved case knows its parts by key.
        var isCase = property.GetContainingForeignKeys().Any(key => key.PrincipalToDependent?.IsCollection == true);
        var read = isCase || property.IsShadowProperty() ? null : Reader(property);
        return New(property, table, (row, ticketId) => read is null ? ticketId : read(row));
    }

    private static IEnumerable<BulkColumn> Parts(INavigation part, StoreObjectIdentifier table)
    {
        var open = part.GetGetter();
        foreach (var property in part.TargetEntityType.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            var read = Reader(property);
            yield return New(property, table, (row, _) => open.GetClrValue(row) is { } owned ? read(owned) : null);
        }
    }

    private static BulkColumn New(IProperty property, StoreObjectIdentifier table, Func<object, long, object?> read) => new(
        property.GetColumnName(table) ?? property.Name,
        Nullable.GetUnderlyingType(Stored(property)) ?? Stored(property),
        read);

    private static Func<object, object?> Reader(IProperty property)
    {
        var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter);
        return row => getter.GetClrValue(row) is { } value ? converter is null ? value : converter.ConvertToProvider(value) : null;
    }

    private static Type Stored(IProperty property) => property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
}
