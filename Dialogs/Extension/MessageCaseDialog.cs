using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Classification;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Extension;

/// <summary>The dialog that makes a case from a message: what was understood, the service's fields, and one button.</summary>
internal sealed class MessageCaseDialog(MessageIntake intake, ITicketClassifier classifier, CatalogueCache catalogue)
{
    public async Task<TurnAnswer> OpenAsync(TurnInput asked, Person presser, QuotedMessage message, CancellationToken cancellationToken)
    {
        var requester = await intake.RequesterAsync(message, presser, asked.Conversation, cancellationToken);
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var guess = await classifier.ClassifyAsync(message.Text, cancellationToken);
        var service = guess.Zone == ClassificationZone.Sure ? snapshot.Find(guess.Service) : null;
        var level = service is not null && service.DefaultLevel > guess.Level ? service.DefaultLevel : guess.Level;
        var subject = message.Text.Length == 0 ? string.Empty : SubjectLine.Of(message.Text);
        return Show(View(requester, message, subject, service, level, new Dictionary<string, string>(), snapshot), null);
    }

    /// <returns>A card while something is missing; else a sentence with the number.</returns>
    public async Task<TurnAnswer> SubmitAsync(TurnInput asked, Person presser, QuotedMessage message, DeskAction action, CancellationToken cancellationToken)
    {
        var requester = await intake.RequesterAsync(message, presser, asked.Conversation, cancellationToken);
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var service = snapshot.Find(action[CardInputs.Service]);
        var level = LevelNames.Read(action[CardInputs.Level]) ?? service?.DefaultLevel ?? TicketLevel.Low;
        var view = View(requester, message, action[CardInputs.Subject]?.Trim() ?? string.Empty, service, level, Answers(action), snapshot);
        if (service is not null && service.Code != action[CardInputs.Shown] && service.Fields.Count > 0)
        {
            return Show(view, null);
        }

        return ProblemOf(view) is { } problem || view.Service is not { } chosen
            ? Show(view, ProblemOf(view))
            : await RegisterAsync(view, chosen, message, requester, presser, cancellationToken);
    }

    private async Task<TurnAnswer> RegisterAsync(
        MessageCaseView view, Service service, QuotedMessage message, Person requester, Person presser, CancellationToken cancellationToken)
    {
        var text = message.Text.Length > 0 ? message.Text : view.Subject;
        var command = new OpenTicketCommand(service.Code, view.Level, view.Subject, text, view.Answers, [], LinkedTicketId: null);
        var ticket = await intake.RegisterAsync(command, message, requester, presser, cancellationToken);
        var said = requester.Id == presser.Id ? DialogTexts.MessageRegisteredOwn
            : await intake.HasChatAsync(requester, cancellationToken) ? DialogTexts.MessageRegistered
            : DialogTexts.MessageRegisteredUntold;
        return new(null, Texts.Format(said, ticket.Number, requester.Name));
    }

    private static string? ProblemOf(MessageCaseView view)
    {
        if (view.Service is null)
        {
            return RuleTexts.ServiceRequired;
        }

        if (view.Subject.Length == 0)
        {
            return RuleTexts.TicketTextRequired;
        }

        if (view.Subject.Length > TicketLimits.Subject)
        {
            return Texts.Format(RuleTexts.TicketTextTooLong, TicketLimits.Subject);
        }

        return ServiceForm.FirstProblem(view.Service, view.Answers) is { } problem ? Refusals.Sentence(problem) : null;
    }

    private static TurnAnswer Show(MessageCaseView view, string? problem) => new(CardJson.Of(MessageCaseCard.Build(view, problem)), null);

    private static MessageCaseView View(
        Person requester, QuotedMessage message, string subject, Service? service, TicketLevel level, IReadOnlyDictionary<string, string> answers, CatalogueSnapshot snapshot) => new(
            requester.Name, message.Text, message.Images.Count, subject, service, level,
            [.. snapshot.Services.Select(each => new ServiceOption(each.Code, each.Name))], answers);

    private static Dictionary<string, string> Answers(DeskAction action) => action.Values
        .Where(value => value.Key.StartsWith(CardInputs.FieldPrefix, StringComparison.Ordinal))
        .ToDictionary(value => value.Key[CardInputs.FieldPrefix.Length..], value => value.Value);
}
