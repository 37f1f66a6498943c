using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IndupalBot.Data;

/// <summary>Small values that are only read whole are kept as a JSON text, alike on both providers.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property, int maxLength = 8_000) =>
        property
            .HasConversion(
                new ValueConverter<T, string>(
                    value => JsonSerializer.Serialize(value, Options),
                    text => JsonSerializer.Deserialize<T>(text, Options)!),
                // Such values are immutable and replaced as a whole: another reference is another value. Comparing their texts would be paid at every save.
                new ValueComparer<T>(
                    (one, other) => ReferenceEquals(one, other),
                    value => RuntimeHelpers.GetHashCode(value),
                    value => value))
            .HasMaxLength(maxLength);
}
