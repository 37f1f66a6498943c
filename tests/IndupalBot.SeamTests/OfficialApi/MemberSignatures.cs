using System.Reflection;

namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>Writes one member as the listing does; a member that nobody outside can see has no signature.</summary>
internal static class MemberSignatures
{
    public static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when AccessOf(constructor) is { } access =>
            $"{access} ctor({ParameterList.Of(constructor)})",
        MethodInfo method when IsOwn(method) && AccessOf(method) is { } access => $"{access} {Modifiers(method)}{Method(method)}",
        PropertyInfo property => Property(property),
        FieldInfo field when AccessOf(field) is { } access => $"{access} {Field(field)}{JsonMark.Of(field)}",
        EventInfo { AddMethod: { } add } happening when AccessOf(add) is { } access =>
            $"{access} {Modifiers(add)}event {TypeNames.Of(add.GetParameters()[0].ParameterType)} {happening.Name}",
        _ => null,
    };

    public static string OfDelegate(Type type)
    {
        var invoke = type.GetMethod("Invoke") ?? throw new ArgumentException($"{type} is no delegate", nameof(type));
        return $"delegate {TypeNames.Of(invoke.ReturnType)} ({ParameterList.Of(invoke)})";
    }

    // Accessors belong to their property; operators are members though their names are special.
    private static bool IsOwn(MethodInfo method) => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        return $"{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({ParameterList.Of(method)})";
    }

    private static string? Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(nonPublic: true).Where(accessor => AccessOf(accessor) is not null).ToList();
        if (seen.Count == 0)
        {
            return null;
        }

        var widest = seen.Find(accessor => accessor.IsPublic) ?? seen[0];
        var parts = new[] { Accessor("get", property.GetMethod, widest), Accessor("set", property.SetMethod, widest) };
        var name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{ParameterList.Of(property.GetIndexParameters())}]";
        return $"{AccessOf(widest)} {Modifiers(widest)}{TypeNames.Of(property.PropertyType)} {name} {{ {string.Concat(parts)}}}{JsonMark.Of(property)}";
    }

    private static string Accessor(string word, MethodInfo? accessor, MethodInfo widest) =>
        accessor is null || AccessOf(accessor) is not { } access ? string.Empty
        : access == AccessOf(widest) ? $"{word}; "
        : $"{access} {word}; ";

    private static string Field(FieldInfo field) => field switch
    {
        { IsLiteral: true } => $"const {TypeNames.Of(field.FieldType)} {field.Name} = {ParameterList.Literal(field.GetRawConstantValue(), field.FieldType)}",
        _ => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field.FieldType)} {field.Name}",
    };

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return "static ";
        }

        // What an interface declares, or only implements, shows no modifier.
        return method.DeclaringType is { IsInterface: true } || !method.IsVirtual ? string.Empty
            : method.GetBaseDefinition() != method ? (method.IsFinal ? "sealed override " : method.IsAbstract ? "abstract override " : "override ")
            : method.IsAbstract ? "abstract "
            : method.IsFinal ? string.Empty
            : "virtual ";
    }

    private static string? AccessOf(MethodBase method) => method switch
    {
        { IsPublic: true } => "public",
        { IsFamily: true } => "protected",
        { IsFamilyOrAssembly: true } => "protected internal",
        _ => null,
    };

    private static string? AccessOf(FieldInfo field) => field switch
    {
        { IsPublic: true } => "public",
        { IsFamily: true } => "protected",
        { IsFamilyOrAssembly: true } => "protected internal",
        _ => null,
    };
}
