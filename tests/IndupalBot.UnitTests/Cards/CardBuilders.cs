using System.Reflection;
using System.Reflection.Emit;
using AdaptiveCards;
using IndupalBot.Cards;

namespace IndupalBot.UnitTests.Cards;

/// <summary>All that draws a card, found in the assembly, and what of it a piece of a test calls.</summary>
internal static class CardBuilders
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(WelcomeCard).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(Static))
            .Where(method => method.ReturnType == typeof(AdaptiveCard))
            .Select(NameOf),
    ];

    /// <summary>Read from the compiled code, so that nobody has to say it twice.</summary>
    public static IEnumerable<string> CalledBy(Func<AdaptiveCard> draw)
    {
        var code = draw.Method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var place = 0; place + sizeof(int) < code.Length; place++)
        {
            if (code[place] == OpCodes.Call.Value && Called(draw.Method.Module, BitConverter.ToInt32(code, place + 1)) is { } method)
            {
                yield return NameOf(method);
            }
        }
    }

    /// <returns>Null when these bytes are no call, but part of another instruction.</returns>
    private static MethodBase? Called(Module module, int token)
    {
        try
        {
            return module.ResolveMethod(token);
        }
        catch (Exception noMethod) when (noMethod is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }

    private static string NameOf(MethodBase method) => $"{method.DeclaringType?.Name}.{method.Name}";
}
