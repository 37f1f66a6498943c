using System.Text.RegularExpressions;

namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>Names of types as the listing writes them: C# keywords, whole names with namespaces, <c>T[]</c>, <c>T?</c>.</summary>
internal static partial class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(ElementOf(type)),
        { IsArray: true } => Of(ElementOf(type)) + "[]",
        { IsGenericParameter: true } => type.Name,
        _ when Nullable.GetUnderlyingType(type) is { } value => Of(value) + "?",
        _ => Keywords.GetValueOrDefault(type) ?? Full(type),
    };

    public static string WithoutCommonNamespaces(string text) => CommonNamespaces().Replace(text, string.Empty);

    private static Type ElementOf(Type type) => type.GetElementType() ?? type;

    private static string Full(Type type)
    {
        var name = type.IsNested && type.DeclaringType is { } outer ? $"{Full(outer)}.{Plain(type)}" : $"{type.Namespace}.{Plain(type)}";
        var arguments = type.GetGenericArguments();
        return WithoutCommonNamespaces(arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select(Of))}>");
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"\bSystem\.(Collections\.Generic|Threading\.Tasks|Threading)\.(?=[A-Z]\w*)(?!(Tasks)\.)")]
    private static partial Regex CommonNamespaces();
}
