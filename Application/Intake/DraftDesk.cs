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
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Intake;

/// <summary>The request that a person is writing, from the first words to its registration.</summary>
public sealed class DraftDesk(
    HelpDeskDbContext db,
    ITicketClassifier classifier,
    CatalogueCache catalogue,
    OpenTicket openTicket,
    OpenQuestions questions,
    IOptions<LevelMatrixOptions> matrix,
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
            content = content with { Service = chosen.Code, ServiceChosen = true, Question = null, Level = content.LevelChosen ? content.Level : Higher(content.Level, chosen.DefaultLevel) };
        }

        if (level is { } wanted)
        {
            content = content with { Level = wanted, LevelChosen = true };
        }

        draft.Change(content, time.GetUtcNow());
    }

    /// <summary>What the person answered of whom it affects and whether they can work; it never lowers the level.</summary>
    public void Weigh(RequestDraft draft, Affected? affected, Ability? ability)
    {
        var content = draft.Content with { Affected = affected ?? draft.Content.Affected, Ability = ability ?? draft.Content.Ability };
        var level = Higher(content.Level, matrix.Value.Of(content.Affected, content.Ability));
        draft.Change(content with { Level = content.LevelChosen ? content.Level : level }, time.GetUtcNow());
    }

    /// <summary>Keeps the first of several requests in this draft; the others come one after the other, each when the one before is registered.</summary>
    public async Task SplitAsync(RequestDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Content.Parts.Count > 0)
        {
            var first = draft.Content.Parts[0];
            var content = draft.Content with
            {
                Text = first,
                Subject = SubjectLine.Of(first),
                Service = null,
                ServiceChosen = false,
                Parts = [],
                Later = [.. draft.Content.Parts.Skip(1), .. draft.Content.Later],
            };
            draft.Change((await ClassifyAsync(content, cancellationToken)) with { Parts = [] }, time.GetUtcNow());
        }
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

    /// <returns>The case, and the draft of the request that was split off and comes next.</returns>
    public async Task<(Ticket Ticket, RequestDraft? Next)> RegisterAsync(RequestDraft draft, Person person, CancellationToken cancellationToken)
    {
        var content = draft.Content;
        if (content.Service is null)
        {
            throw new RuleViolationException(Domain.Catalogue.FormRules.ServiceRequired);
        }

        var text = content.Text.Length > 0 ? content.Text : content.Subject ?? string.Empty;
        var ticket = await openTicket.HandleAsync(
            new OpenTicketCommand(content.Service, content.Level, content.Subject ?? SubjectLine.Of(text), text, content.Answers, content.Files, content.LinkedTicketId, LevelBasis: BasisOf(content)),
            person, cancellationToken);
        return (ticket, await NextAsync(draft, cancellationToken));
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
            Reasons = content.Reasons,
            Question = content.Question,
            LevelReason = content.LevelReason,
            AsksAffected = content is { AsksLevel: true, LevelChosen: false, Affected: null },
            AsksAbility = content is { AsksLevel: true, LevelChosen: false, Ability: null },
            Affected = content.Affected,
            Ability = content.Ability,
            Parts = content.Parts,
            Later = content.Later,
            Questions = await StillOpenAsync(content.Questions, person, cancellationToken),
            Requester = PersonRef.Of(person),
            LinkedTicketId = content.LinkedTicketId,
        };
    }

    private async Task<IReadOnlyList<long>> StillOpenAsync(IReadOnlyList<long> asked, Person person, CancellationToken cancellationToken) =>
        asked.Count == 0 ? [] : [.. asked.Intersect(await questions.OfAsync(person, cancellationToken))];

    private static LevelBasis? BasisOf(DraftContent content) =>
        content.LevelReason is null && content.Affected is null && content.Ability is null
            ? null
            : new LevelBasis(content.LevelReason?.Es, content.Affected, content.Ability);

    private async Task<RequestDraft?> NextAsync(RequestDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Content.Later.Count == 0)
        {
            db.RequestDrafts.Remove(draft);
            return null;
        }

        var text = draft.Content.Later[0];
        var content = new DraftContent { Text = text, Subject = SubjectLine.Of(text), Later = [.. draft.Content.Later.Skip(1)] };
        draft.BeginAnew(Guid.CreateVersion7(time.GetUtcNow()), (await ClassifyAsync(content, cancellationToken)) with { Parts = [] }, time.GetUtcNow());
        return draft;
    }

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
        var level = content.LevelChosen ? content.Level : Higher(AnsweredLevelOf(content), Higher(guess.Level, service?.DefaultLevel ?? TicketLevel.Low));
        return content with
        {
            Service = service?.Code,
            Confidence = guess.Confidence,
            Level = level,
            Guesses = [.. guess.Top.Select(top => top.Service)],
            Reasons = guess.Reasons,
            Question = guess.Question,
            LevelReason = guess.LevelReason,
            AsksLevel = guess.AsksLevel,
            Parts = guess.Parts,
        };
    }

    private TicketLevel AnsweredLevelOf(DraftContent content) =>
        content.Affected is null && content.Ability is null ? TicketLevel.Low : matrix.Value.Of(content.Affected, content.Ability);

    private static TicketLevel Higher(TicketLevel one, TicketLevel other) => one > other ? one : other;
}
