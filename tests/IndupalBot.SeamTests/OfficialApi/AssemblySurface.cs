using System.Reflection;

namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>The public and protected surface of types, described as a listing describes it.</summary>
internal static class AssemblySurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<ApiType> Of(Assembly assembly) => Of(assembly.GetExportedTypes());

    public static IReadOnlyList<ApiType> Of(IEnumerable<Type> types) => [.. types.Select(Describe)];

    private static ApiType Describe(Type type) =>
        new(TypeNames.Of(type), KindOf(type), [.. BasesOf(type)], [.. MembersOf(type)]);

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when IsDelegate(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum || IsDelegate(type))
        {
            return [];
        }

        var own = type.GetInterfaces().Where(one => one.IsVisible).Except(type.BaseType?.GetInterfaces() ?? []);
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(parent) : own;
        return bases.Select(TypeNames.Of);
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {field.GetRawConstantValue()}");
        }

        return IsDelegate(type)
            ? [MemberSignatures.OfDelegate(type)]
            : type.GetMembers(Declared).Select(MemberSignatures.Of).OfType<string>();
    }

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);
}
