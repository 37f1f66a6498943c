using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>Buttons that several cards offer.</summary>
internal static class CommonButtons
{
    public static IEnumerable<AdaptiveAction> Start() => [NewRequest().AsPositive(), Mine(), Help()];

    public static AdaptiveExecuteAction NewRequest() => Press.Execute(CardTexts.ButtonNewRequest, CardVerbs.RequestNew);

    public static AdaptiveExecuteAction Mine() => Press.Execute(CardTexts.ButtonMine, CardVerbs.RequestMine);

    private static AdaptiveExecuteAction Help() => Press.Execute(CardTexts.ButtonHelp, CardVerbs.HelpShow);
}
