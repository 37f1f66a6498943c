using AdaptiveCards;
using IndupalBot.Application.People;

namespace IndupalBot.Cards;

/// <summary>"Este canal recibe los casos de…".</summary>
public static class GroupSetUpCard
{
    /// <param name="confirmedBy">Null until somebody confirms.</param>
    public static AdaptiveCard Build(IReadOnlyList<GroupOption> groups, string? confirmedBy) => confirmedBy is null
        ? CardShell.Of(CardTexts.GroupFallback, [Block.Heading(CardTexts.GroupTitle), Block.Text(CardTexts.GroupIntroduction), Choice(groups)], [Confirm()])
        : Confirmed(groups, confirmedBy);

    private static AdaptiveCard Confirmed(IReadOnlyList<GroupOption> groups, string confirmedBy)
    {
        var change = Press.Unfold(CardTexts.ButtonChange, Choice(groups));
        change.Card.Actions = [Confirm()];
        return CardShell.Of(
            CardTexts.GroupFallback,
            [
                Block.Heading(CardTexts.GroupTitle),
                Block.Line(TextOf.Format(CardTexts.GroupReceives, Linked(groups))),
                Block.Subtle(TextOf.Format(CardTexts.GroupConfirmedBy, PlainText.EscapeInline(confirmedBy, CardLimits.Name))),
            ],
            [change]);
    }

    private static string Linked(IReadOnlyList<GroupOption> groups) =>
        string.Join(", ", groups.Where(group => group.LinkedHere).Select(group => PlainText.EscapeInline(group.Name, CardLimits.Name)));

    private static AdaptiveChoiceSetInput Choice(IReadOnlyList<GroupOption> groups)
    {
        var linked = groups.FirstOrDefault(group => group.LinkedHere);
        return Ask.OneOf(CardInputs.Group, CardTexts.LabelGroup, groups.Select(group => Ask.Choice(group.Name, $"{group.Id}")), linked is null ? null : $"{linked.Id}");
    }

    private static AdaptiveExecuteAction Confirm() => Press.Execute(CardTexts.ButtonConfirm, CardVerbs.GroupConfirm).AsPositive();
}
