using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndupalBot.SeamTests.OfficialApi;

internal static class ParameterList
{
    public static string Of(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty) + Of(method.GetParameters());

    public static string Of(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(One));

    public static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string One(ParameterInfo parameter)
    {
        var standing = parameter.HasDefaultValue ? $" = {Literal(parameter.DefaultValue, parameter.ParameterType)}" : string.Empty;
        return $"{Passing(parameter)}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{standing}";
    }

    private static string Passing(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
        : !parameter.ParameterType.IsByRef ? string.Empty
        : parameter.IsOut ? "out "
        : parameter.IsIn ? "in "
        : "ref ";
}
