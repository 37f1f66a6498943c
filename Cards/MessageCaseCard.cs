using AdaptiveCards;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>The dialog that makes a case from a message. Dialogs know Action.Submit only.</summary>
public static class MessageCaseCard
{
    public static AdaptiveCard Build(MessageCaseView view, string? problem) => CardShell.Of(
        TextOf.Format(CardTexts.MessageCaseFallback, PlainText.CutLine(view.Requester, CardLimits.Name)),
        Body(view, problem),
        [Send(view.Service)]);

    private static IEnumerable<AdaptiveElement> Body(MessageCaseView view, string? problem) =>
    [
        .. string.IsNullOrWhiteSpace(problem) ? [] : new[] { Block.Banner(AdaptiveContainerStyle.Attention, TextOf.Format(CardTexts.DraftProblem, PlainText.Escape(problem, CardLimits.Notice))) },
        Block.Text(TextOf.Format(CardTexts.MessageCaseFor, PlainText.EscapeInline(view.Requester, CardLimits.Name))),
        .. Block.Titled(CardTexts.LabelMessage, PlainText.Escape(view.Text, CardLimits.Description)),
        .. view.Images == 0 ? [] : new[] { Block.Subtle(TextOf.Format(CardTexts.MessageCaseImages, view.Images)) },
        Subject(view.Subject),
        Ask.Service(view.Services, view.Service?.Code),
        Ask.Level(view.Level),
        .. view.Service is { } service ? service.Fields.Select(field => Field(field, view.Answers.GetValueOrDefault(field.Key))) : [],
    ];

    private static AdaptiveTextInput Subject(string subject) => new()
    {
        Id = CardInputs.Subject,
        Label = CardTexts.LabelSubject,
        Value = PlainText.Cut(subject, TicketLimits.Subject),
        MaxLength = TicketLimits.Subject,
        IsRequired = true,
        ErrorMessage = CardTexts.ErrorSubject,
    };

    /// <summary>What is required is asked for by the desk and not by the client: a field of the service that is left behind must not hold back the other.</summary>
    private static AdaptiveInput Field(FormField field, string? answer)
    {
        var input = FieldInput.Of(field, answer);
        (input.IsRequired, input.Label) = (false, field.Required ? TextOf.Format(CardTexts.LabelNeeded, field.Label) : field.Label);
        return input;
    }

    private static AdaptiveSubmitAction Send(Service? service)
    {
        var data = CardData.With(CardData.None, CardInputs.Verb, CardVerbs.MessageRegister);
        return new AdaptiveSubmitAction
        {
            Title = service is null ? CardTexts.ButtonContinue : CardTexts.ButtonRegister,
            Data = service is null ? data : CardData.With(data, CardInputs.Shown, service.Code),
        }.AsPositive();
    }
}
