using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Classification;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Data.Intake;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Intake;

/// <summary>The request that a person is writing, from the first words to its registration.</summary>
public sealed class DraftDesk(
    HelpDeskDbContext db,
    ITicketClassifier classifier,
    CatalogueCache catalogue,
    OpenTicket openTicket,
    OpenQuestions questions,
    TimeProvider time)
{
    public async Task<RequestDraft?> FindAsync(Person person, CancellationToken cancellationToken) =>
        await db.RequestDrafts.FindAsync([person.Id], cancellationToken);

    /// <summary>The person's draft, as long as it is the one that a card speaks of.</summary>
    /// <exception cref="RuleViolationException"><see cref="DraftRules.Gone"/>.</exception>
    public async Task<RequestDraft> GetAsync(Person person, Guid draftId, CancellationToken cancellationToken) =>
        await FindAsync(person, cancellationToken) is { } draft && draft.Id == draftId
            ? draft
            : throw new RuleViolationException(DraftRules.Gone);

    /// <summary>Starts a draft with these words and files, or adds them to the open one.</summary>
    public async Task<RequestDraft> WriteAsync(Person person, string text, IReadOnlyList<DraftFile> files, CancellationToken cancellationToken)
    {
        var open = await FindAsync(person, cancellationToken);
        var draft = open ?? Start(person);
        var content = open is null ? draft.Content with { Questions = await questions.OfAsync(person, cancellationToken) } : draft.Content;
        var words = string.Join("\n\n", new[] { content.Text, text.Trim() }.Where(part => part.Length > 0));
        if (words.Length > TicketLimits.Description)
        {
            throw new RuleViolationException(TicketRules.TextTooLong, TicketLimits.Description);
        }

        content = content with
        {
            Text = words,
            Subject = SubjectLine.AfterWords(content.Subject, text),
            Files = [.. content.Files, .. files],
        };
        draft.Change(await ClassifyAsync(content, cancellationToken), time.GetUtcNow());
        return draft;
    }

    /// <summary>A draft that goes on with a closed case; what was being written gives way to it.</summary>
    public async Task<RequestDraft> ContinueAsync(Person person, Ticket closed, string text, CancellationToken cancellationToken)
    {
        var draft = await FindAsync(person, cancellationToken) ?? Start(person);
        draft.Change(
            new DraftContent
            {
                Text = text,
                Subject = closed.Subject,
                Service = closed.Service,
                ServiceChosen = true,
                Level = closed.Level,
                LevelChosen = true,
                Answers = closed.Answers,
                LinkedTicketId = closed.Id,
            },
            time.GetUtcNow());
        return draft;
    }

    public async Task ChooseAsync(RequestDraft draft, string? service, TicketLevel? level, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var content = draft.Content;
        if (service is not null)
        {
            var chosen = snapshot.Get(service);
            content = content with { Service = chosen.Code, ServiceChosen = true, Level = content.LevelChosen ? content.Level : Higher(content.Level, chosen.DefaultLevel) };
        }

        if (level is { } wanted)
        {
            content = content with { Level = wanted, LevelChosen = true };
        }

        draft.Change(content, time.GetUtcNow());
    }

    public void Fill(RequestDraft draft, string? subject, IReadOnlyDictionary<string, string> answers)
    {
        var filled = new Dictionary<string, string>(draft.Content.Answers);
        foreach (var (key, value) in answers)
        {
            filled[key] = value;
        }

        draft.Change(
            draft.Content with { Subject = string.IsNullOrWhiteSpace(subject) ? draft.Content.Subject : subject.Trim(), Answers = filled },
            time.GetUtcNow());
    }

    public async Task<Ticket> RegisterAsync(RequestDraft draft, Person person, CancellationToken cancellationToken)
    {
        var content = draft.Content;
        if (content.Service is null)
        {
            throw new RuleViolationException(Domain.Catalogue.FormRules.ServiceRequired);
        }

        var text = content.Text.Length > 0 ? content.Text : content.Subject ?? string.Empty;
        var ticket = await openTicket.HandleAsync(
            new OpenTicketCommand(content.Service, content.Level, content.Subject ?? SubjectLine.Of(text), text, content.Answers, content.Files, content.LinkedTicketId),
            person, cancellationToken);
        db.RequestDrafts.Remove(draft);
        return ticket;
    }

    public void Remove(RequestDraft draft) => db.RequestDrafts.Remove(draft);

    public async Task<DraftView> ViewAsync(RequestDraft draft, Person person, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var content = draft.Content;
        return new DraftView
        {
            Id = draft.Id,
            Version = draft.Version,
            Subject = content.Subject ?? string.Empty,
            Text = content.Text,
            Service = snapshot.Find(content.Service),
            ServiceChosen = content.ServiceChosen,
            Confidence = content.Confidence,
            Level = content.Level,
            Promise = snapshot.Promises.TermsOf(content.Service ?? string.Empty, content.Level).FirstResponse,
            Guesses = [.. content.Guesses.Select(snapshot.Find).OfType<Domain.Catalogue.Service>().Select(service => new ServiceOption(service.Code, service.Name))],
            Services = [.. snapshot.Services.Select(service => new ServiceOption(service.Code, service.Name))],
            Answers = content.Answers,
            Files = [.. content.Files.Select(file => file.Name)],
            Questions = await StillOpenAsync(content.Questions, person, cancellationToken),
            Requester = PersonRef.Of(person),
            LinkedTicketId = content.LinkedTicketId,
        };
    }

    private async Task<IReadOnlyList<long>> StillOpenAsync(IReadOnlyList<long> asked, Person person, CancellationToken cancellationToken) =>
        asked.Count == 0 ? [] : [.. asked.Intersect(await questions.OfAsync(person, cancellationToken))];

    private RequestDraft Start(Person person)
    {
        var draft = new RequestDraft(person.Id, Guid.CreateVersion7(time.GetUtcNow()), time.GetUtcNow());
        db.RequestDrafts.Add(draft);
        return draft;
    }

    private async Task<DraftContent> ClassifyAsync(DraftContent content, CancellationToken cancellationToken)
    {
        if (content.ServiceChosen || content.Text.Length == 0)
        {
            return content;
        }

        var guess = await classifier.ClassifyAsync(content.Text, cancellationToken);
        var service = guess.Zone == ClassificationZone.Sure ? (await catalogue.GetAsync(cancellationToken)).Find(guess.Service) : null;
        var level = content.LevelChosen ? content.Level : Higher(guess.Level, service?.DefaultLevel ?? TicketLevel.Low);
        return content with
        {
            Service = service?.Code,
            Confidence = guess.Confidence,
            Level = level,
            Guesses = [.. guess.Top.Select(top => top.Service)],
        };
    }

    private static TicketLevel Higher(TicketLevel one, TicketLevel other) => one > other ? one : other;
}
