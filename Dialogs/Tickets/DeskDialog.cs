using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Clock;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Availability;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Tickets;

/// <summary>What technicians, engineers and supervisors do to a case, by button or typed.</summary>
internal sealed class DeskDialog(TicketDesk desk, TicketAccess access, DeskViews deskViews, GroupDesk groups, WorkLoads loads, CatalogueCache catalogue, CaseFiles files) : IVerbDialog
{
    /// <summary>The answer to each is the desk's card, which shows internal notes: nobody else gets it, whatever they may do to the case.</summary>
    public IReadOnlyDictionary<string, VerbHandler> Verbs => Handlers.ToDictionary(handler => handler.Key, handler => ForDesk(handler.Value));

    private Dictionary<string, VerbHandler> Handlers => new()
    {
        [CardVerbs.TicketRefresh] = RefreshAsync,
        [CardVerbs.TicketClaim] = (turn, action, token) => DoneAsync(turn, desk.ClaimAsync(action.RequiredTicketId, turn.Person, token), token),
        [CardVerbs.TicketAssign] = AssignAsync,
        [CardVerbs.TicketReclassify] = ReclassifyAsync,
        [CardVerbs.TicketEscalate] = EscalateAsync,
        [CardVerbs.TicketHandBack] = (turn, action, token) => DoneAsync(turn, desk.HandBackAsync(action.RequiredTicketId, Words(action, CardInputs.HandBackWhy), turn.Person, token), token),
        [CardVerbs.TicketWait] = WaitAsync,
        [CardVerbs.TicketAsk] = AskAsync,
        [CardVerbs.TicketResume] = (turn, action, token) => DoneAsync(turn, desk.ResumeAsync(action.RequiredTicketId, turn.Person, token), token),
        [CardVerbs.TicketRelease] = (turn, action, token) => DoneAsync(turn, desk.ReleaseAsync(action.RequiredTicketId, turn.Person, token), token),
        [CardVerbs.TicketNote] = (turn, action, token) => DoneAsync(turn, desk.NoteAsync(action.RequiredTicketId, Words(action, CardInputs.InternalNote), turn.Person, token), token),
        [CardVerbs.TicketReply] = (turn, action, token) => DoneAsync(turn, ReplyAsync(turn, action, token), token),
        [CardVerbs.TicketResolve] = ResolveAsync,
        [ExtraVerbs.TicketMerge] = MergeAsync,
    };

    private static VerbHandler ForDesk(VerbHandler handle) => (turn, action, cancellationToken) =>
        turn.Person.Attends ? handle(turn, action, cancellationToken) : throw new RuleViolationException(TicketRules.NotAllowed);

    private async Task<Reply> RefreshAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (ticket, _) = await access.OpenAsync(action.RequiredTicketId, turn.Person, cancellationToken);
        return Reply.Show(DeskCard.Build(await deskViews.ForAsync(ticket, turn.Person, cancellationToken), turn.Now));
    }

    private async Task<Reply> AssignAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var assignee = action.Number(CardInputs.Assignee)
            ?? (AutomaticWords.Are(action[CardInputs.Assignee])
                ? await loads.LeastBusyAsync(action.RequiredTicketId, turn.Person, cancellationToken)
                : await ColleagueAsync(turn, action, cancellationToken));
        return await DoneAsync(turn, desk.AssignAsync(action.RequiredTicketId, assignee, turn.Person, cancellationToken), cancellationToken);
    }

    /// <summary>Finds the one member of the case's group whose name has all the words that were typed.</summary>
    private async Task<long> ColleagueAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (ticket, _) = await access.OpenAsync(action.RequiredTicketId, turn.Person, cancellationToken);
        string[] words = [.. Split(Words(action, CardInputs.Assignee)).Where(word => word is not ("a" or "to"))];
        return await CalledAsync(ticket.GroupId, words, cancellationToken)
            ?? throw new RuleViolationException(DialogRules.UnknownColleague, string.Join(' ', words));
    }

    /// <returns>Null when nobody of the group has such a name, or more than one.</returns>
    private async Task<long?> CalledAsync(int groupId, string[] words, CancellationToken cancellationToken)
    {
        var found = (await groups.MembersAsync(groupId, cancellationToken))
            .Where(member => words.All(word => Unaccented.Of(member.Name).Contains(Unaccented.Of(word), StringComparison.Ordinal)))
            .ToList();
        return words.Length > 0 && found is [var only] ? only.Id : null;
    }

    private async Task<Reply> EscalateAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (assignee, reason) = turn.IsPress
            ? (action.Number(CardInputs.EscalateTo), Words(action, CardInputs.Why))
            : await TypedEscalationAsync(turn, action, cancellationToken);
        return await DoneAsync(turn, desk.EscalateAsync(action.RequiredTicketId, assignee, reason, turn.Person, cancellationToken), cancellationToken);
    }

    /// <summary>"a Andrés: es del servidor", or only why. What cannot be a name is taken for the reason.</summary>
    private async Task<(long? Assignee, string Reason)> TypedEscalationAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var text = Words(action, CardInputs.Why);
        var (ticket, _) = await access.OpenAsync(action.RequiredTicketId, turn.Person, cancellationToken);
        var next = (await catalogue.GetAsync(cancellationToken)).Get(ticket.Service).Next(ticket.Tier);
        if (next is null || EscalationWords.Read(text) is not { } words)
        {
            return (null, text);
        }

        if (await CalledAsync(next.GroupId, Split(words.Name), cancellationToken) is { } assignee)
        {
            return (assignee, words.Reason);
        }

        return words.Reason.Length == 0 ? (null, text) : throw new RuleViolationException(DialogRules.UnknownNextColleague, words.Name);
    }

    private async Task<Reply> ReclassifyAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (service, level) = turn.IsPress
            ? (action[CardInputs.Service], LevelNames.Read(action[CardInputs.Level]))
            : await TypedAsync(Words(action, CardInputs.Text), cancellationToken);
        if (service is null && level is null)
        {
            throw new RuleViolationException(DialogRules.UnknownReclassification);
        }

        return await DoneAsync(turn, desk.ReclassifyAsync(action.RequiredTicketId, service, level, turn.Person, cancellationToken), cancellationToken);
    }

    /// <summary>"MTO alta", in any order.</summary>
    private async Task<(string? Service, TicketLevel? Level)> TypedAsync(string text, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return (
            words.Select(word => snapshot.Find(word)?.Code).FirstOrDefault(code => code is not null),
            words.Select(LevelNames.Read).FirstOrDefault(level => level is not null));
    }

    private Task<Reply> WaitAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var (reason, note) = turn.IsPress
            ? (PendingReasonNames.Read(action[CardInputs.Reason]) ?? throw new RuleViolationException(DialogRules.UnknownReason), Words(action, CardInputs.Note))
            : PendingReasonNames.Split(Words(action, CardInputs.Note));
        return DoneAsync(turn, desk.WaitAsync(action.RequiredTicketId, reason, note, turn.Person, cancellationToken), cancellationToken);
    }

    private Task<Reply> AskAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var question = action[CardInputs.Question] ?? throw new RuleViolationException(DialogRules.QuestionRequired);
        return DoneAsync(turn, desk.WaitAsync(action.RequiredTicketId, PendingReason.Requester, question, turn.Person, cancellationToken), cancellationToken);
    }

    /// <summary>Typed, the products delivered stand behind a bar: "cambié la fuente | fuente de 500 W".</summary>
    private Task<Reply> ResolveAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var resolution = Words(action, CardInputs.Resolution);
        var products = action[CardInputs.Products];
        if (!turn.IsPress && resolution.Split('|', 2) is [var done, var delivered])
        {
            (resolution, products) = (done, delivered);
        }

        return DoneAsync(turn, desk.ResolveAsync(action.RequiredTicketId, resolution, products, turn.Person, cancellationToken), cancellationToken);
    }

    private Task<Reply> MergeAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var words = Words(action, ExtraVerbs.Into);
        var text = Unaccented.Of(words).StartsWith("con ", StringComparison.Ordinal) ? words[4..] : words;
        if (!TicketNumber.TryParse(text, DeskClock.YearOf(turn.Now), out var into))
        {
            throw new RuleViolationException(DialogRules.UnknownTicketNumber, text);
        }

        return DoneAsync(turn, desk.MergeAsync(action.RequiredTicketId, into.TicketId, turn.Person, cancellationToken), cancellationToken);
    }

    /// <summary>With words, with files or with both.</summary>
    private async Task<Ticket> ReplyAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        var ticketId = action.RequiredTicketId;
        var (ticket, _) = await access.OpenAsync(ticketId, turn.Person, cancellationToken);
        if (action[CardInputs.Text] is not null || turn.Input.Files.Count == 0)
        {
            await desk.CommentAsync(ticketId, Words(action, CardInputs.Text), turn.Person, cancellationToken);
        }

        await files.AttachAsync(turn, ticketId, cancellationToken);
        return ticket;
    }

    private async Task<Reply> DoneAsync(Turn turn, Task<Ticket> doing, CancellationToken cancellationToken)
    {
        var ticket = await doing;
        var view = await deskViews.ForAsync(ticket, turn.Person, cancellationToken);
        return Reply.Show(DeskCard.Build(view, turn.Now), Texts.Format(DialogTexts.Done, StaleLine.For(view.Ticket, forDesk: true, turn.Now)));
    }

    private static string Words(DeskAction action, string key) => action[key] ?? string.Empty;

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
