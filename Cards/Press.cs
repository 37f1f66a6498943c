using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>The buttons of the desk.</summary>
internal static class Press
{
    private const string Positive = "positive";
    private const string Destructive = "destructive";

    /// <summary>A button that sends what its card holds, with a way for clients that do not know Action.Execute.</summary>
    public static AdaptiveExecuteAction Execute(string title, string verb, IReadOnlyDictionary<string, object>? data = null)
    {
        var carried = data ?? CardData.None;
        var submit = new AdaptiveSubmitAction { Title = title, Data = CardData.With(carried, CardInputs.Verb, verb) };
        return new()
        {
            Title = title,
            Verb = verb,
            Data = carried.Count == 0 ? null : carried,
            Fallback = new AdaptiveFallbackElement(submit),
        };
    }

    /// <summary>Leaves what was filled in behind, so that a field still empty does not hold it back.</summary>
    public static AdaptiveExecuteAction WithoutInputs(this AdaptiveExecuteAction action)
    {
        action.AssociatedInputs = AdaptiveAssociatedInputs.None;
        if (action.Fallback.Content is AdaptiveSubmitAction submit)
        {
            submit.AssociatedInputs = AdaptiveAssociatedInputs.None;
        }

        return action;
    }

    public static AdaptiveShowCardAction Unfold(string title, params IEnumerable<AdaptiveElement> body) =>
        new() { Title = title, Card = CardShell.Inner(body) };

    /// <summary>A button that asks first; the inputs go out with the button below them.</summary>
    public static AdaptiveShowCardAction Ask(
        string title, IEnumerable<AdaptiveElement> inputs, string send, string verb, IReadOnlyDictionary<string, object> data)
    {
        var asked = Unfold(title, inputs);
        asked.Card.Actions = [Execute(send, verb, data).AsPositive()];
        return asked;
    }

    public static T AsPositive<T>(this T action)
        where T : AdaptiveAction
    {
        action.Style = Positive;
        return action;
    }

    public static T AsDestructive<T>(this T action)
        where T : AdaptiveAction
    {
        action.Style = Destructive;
        return action;
    }
}
