using AdaptiveCards;

namespace IndupalBot.Cards;

/// <summary>What can be typed: every button has its words.</summary>
public static class HelpCard
{
    public static AdaptiveCard Build(bool attends, bool supervises = false) =>
        CardShell.Of(
            CardTexts.HelpFallback,
            [Block.Heading(CardTexts.HelpTitle), Block.Text(CardTexts.HelpIntroduction), ForAll(), .. attends ? ForDesk() : [], .. supervises ? ForSupervisors() : []],
            [CommonButtons.NewRequest().AsPositive(), CommonButtons.Mine(), .. attends ? DeskButtons() : [], .. supervises ? [Indicators()] : Array.Empty<AdaptiveAction>()]);

    private static AdaptiveFactSet ForAll() => Block.Facts(
        (CardTexts.TypedNew, CardTexts.HelpNew),
        (CardTexts.TypedMine, CardTexts.HelpMine),
        (CardTexts.TypedFind, CardTexts.HelpFind),
        (CardTexts.TypedShow, CardTexts.HelpShow),
        (CardTexts.TypedAdd, CardTexts.HelpAdd),
        (CardTexts.TypedSolved, CardTexts.HelpSolved),
        (CardTexts.TypedFails, CardTexts.HelpFails),
        (CardTexts.TypedWithdraw, CardTexts.HelpWithdraw),
        (CardTexts.TypedChange, CardTexts.HelpChange),
        (CardTexts.TypedRegister, CardTexts.HelpRegister),
        (CardTexts.TypedCancel, CardTexts.HelpCancel));

    private static IEnumerable<AdaptiveElement> ForDesk() =>
    [
        Block.Section(CardTexts.HelpDeskTitle),
        Block.Facts(
            (CardTexts.TypedQueue, CardTexts.HelpQueue),
            (CardTexts.TypedAssigned, CardTexts.HelpAssigned),
            (CardTexts.TypedOverdue, CardTexts.HelpOverdue),
            (CardTexts.TypedClaim, CardTexts.HelpClaim),
            (CardTexts.TypedAssign, CardTexts.HelpAssign),
            (CardTexts.TypedReply, CardTexts.HelpReply),
            (CardTexts.TypedAsk, CardTexts.HelpAsk),
            (CardTexts.TypedNote, CardTexts.HelpNote),
            (CardTexts.TypedWait, CardTexts.HelpWait),
            (CardTexts.TypedResume, CardTexts.HelpResume),
            (CardTexts.TypedRelease, CardTexts.HelpRelease),
            (CardTexts.TypedReclassify, CardTexts.HelpReclassify),
            (CardTexts.TypedEscalate, CardTexts.HelpEscalate),
            (CardTexts.TypedAway, CardTexts.HelpAway),
            (CardTexts.TypedReturned, CardTexts.HelpReturned),
            (CardTexts.TypedReleaseAll, CardTexts.HelpReleaseAll),
            (CardTexts.TypedHandBack, CardTexts.HelpHandBack),
            (CardTexts.TypedResolve, CardTexts.HelpResolve),
            (CardTexts.TypedGroup, CardTexts.HelpGroup)),
    ];

    private static IEnumerable<AdaptiveElement> ForSupervisors() =>
    [
        Block.Section(CardTexts.HelpSupervisorTitle),
        Block.Facts(
            (CardTexts.TypedIndicators, CardTexts.HelpIndicators),
            (CardTexts.TypedRecovery, CardTexts.HelpRecovery),
            (CardTexts.TypedLoad, CardTexts.HelpLoad),
            (CardTexts.TypedCalendar, CardTexts.HelpCalendar),
            (CardTexts.TypedPromise, CardTexts.HelpPromise)),
    ];

    private static AdaptiveExecuteAction Indicators() => Press.Execute(CardTexts.ButtonIndicators, CardVerbs.DeskFigures);

    private static IEnumerable<AdaptiveAction> DeskButtons() =>
    [
        Press.Execute(CardTexts.ButtonQueue, CardVerbs.DeskQueue),
        Press.Execute(CardTexts.ButtonAssigned, CardVerbs.DeskMine),
        Press.Execute(CardTexts.ButtonOverdue, CardVerbs.DeskOverdue),
    ];
}
