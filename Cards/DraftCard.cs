using AdaptiveCards;
using IndupalBot.Application.Intake;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>A new request in one card: what was understood, what is still missing, and one button to register it.</summary>
public static class DraftCard
{
    public static AdaptiveCard Build(DraftView draft, string? problem) =>
        CardShell.Of(
            TextOf.Format(CardTexts.DraftFallback, PlainText.CutLine(draft.Subject, CardLimits.Subject)),
            Body(draft, problem),
            Actions(draft));

    private static IEnumerable<AdaptiveElement> Body(DraftView draft, string? problem) =>
    [
        Block.Heading(draft.Service is null ? CardTexts.DraftTitleOpen : CardTexts.DraftTitle),
        .. Problem(problem),
        .. DraftChoices.Answers(draft),
        .. DraftChoices.Parts(draft),
        Subject(draft),
        .. draft.Service is { } service ? Understood(draft, service) : DraftChoices.Open(draft),
        .. Later(draft),
        .. DraftFiles(draft),
    ];

    private static IEnumerable<AdaptiveElement> Problem(string? problem) => string.IsNullOrWhiteSpace(problem)
        ? []
        : [Block.Banner(AdaptiveContainerStyle.Attention, TextOf.Format(CardTexts.DraftProblem, PlainText.Escape(problem, CardLimits.Notice)))];

    private static AdaptiveTextInput Subject(DraftView draft) => new()
    {
        Id = CardInputs.Subject,
        Label = CardTexts.LabelSubject,
        Value = PlainText.Cut(draft.Subject, TicketLimits.Subject),
        MaxLength = TicketLimits.Subject,
        IsRequired = true,
        ErrorMessage = CardTexts.ErrorSubject,
    };

    private static IEnumerable<AdaptiveElement> Understood(DraftView draft, Service service) =>
    [
        Block.Facts(
            (CardTexts.LabelService, TextOf.Format(CardTexts.DraftService, PlainText.EscapeInline(service.Name), Confidence(draft))),
            (CardTexts.LabelLevel, TextOf.Format(CardTexts.DraftLevel, TextOf.Level(draft.Level), DeskDates.Span(draft.Promise)))),
        .. Reason(DraftReasons.Of(draft)),
        .. Reason(LevelReasonOf(draft)),
        .. DraftChoices.LevelQuestions(draft),
        .. service.Fields.Select(field => FieldInput.Of(field, draft.Answers.GetValueOrDefault(field.Key))),
    ];

    private static string Confidence(DraftView draft) => draft switch
    {
        { ServiceChosen: true } => CardTexts.ConfidenceChosen,
        { Confidence: >= 0.85 } => CardTexts.ConfidenceHigh,
        { Confidence: >= 0.6 } => CardTexts.ConfidenceMedium,
        _ => CardTexts.ConfidenceLow,
    };

    private static IEnumerable<AdaptiveElement> Reason(string? reason) => reason is null ? [] : [Block.Subtle(reason)];

    private static string? LevelReasonOf(DraftView draft) =>
        LevelReason.Of(draft.LevelReason is { } rule ? TextOf.Of(rule) : null, draft.Affected, draft.Ability) is { } reason
            ? TextOf.Format(CardTexts.DraftLevelWhy, reason)
            : null;

    private static IEnumerable<AdaptiveElement> Later(DraftView draft) =>
        draft.Later.Count == 0
            ? []
            : [Block.Section(CardTexts.DraftLater), .. draft.Later.Select(text => Block.Line(PlainText.EscapeInline(text, CardLimits.Subject)))];

    private static IEnumerable<AdaptiveElement> DraftFiles(DraftView draft) =>
        Block.Titled(CardTexts.LabelFiles, FileNames.Of(draft.Files));

    private static IEnumerable<AdaptiveAction> Actions(DraftView draft)
    {
        if (draft.Service is { } service)
        {
            var register = Press.Execute(CardTexts.ButtonRegister, CardVerbs.DraftRegister, CardData.Of(draft));
            yield return draft.Questions.Count == 0 ? register.AsPositive() : register;
            yield return DraftChoices.Change(draft, service);
        }
        else
        {
            yield return DraftChoices.Others(draft);
        }

        yield return Press.Execute(CardTexts.ButtonCancel, CardVerbs.DraftCancel, CardData.Of(draft)).WithoutInputs();
    }
}
