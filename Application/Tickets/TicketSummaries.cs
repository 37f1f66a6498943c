using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Files;
using IndupalBot.Application.People;
using IndupalBot.Application.Recoveries;
using IndupalBot.Data;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Draws up what cards show of a case, saved or not yet.</summary>
public sealed class TicketSummaries(HelpDeskDbContext db, CatalogueCache catalogue, KnownPeople people, IFileLinks links, TimeProvider time)
{
    public async Task<TicketSummary> OfAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var named = await PeopleOfAsync(ticket, cancellationToken);
        var service = snapshot.Find(ticket.Service);
        return new TicketSummary
        {
            Id = ticket.Id,
            Version = ticket.Version,
            Status = ticket.Status,
            PendingReason = ticket.PendingReason,
            ServiceCode = ticket.Service,
            ServiceName = service?.Name ?? ticket.Service,
            Level = ticket.Level,
            Subject = ticket.Subject,
            Description = ticket.Description,
            Answers = [.. ticket.Answers.Select(answer => new TicketAnswer(service?.Fields.FirstOrDefault(field => field.Key == answer.Key)?.Label ?? answer.Key, answer.Value))],
            Requester = named[ticket.RequesterId],
            GroupId = ticket.GroupId,
            GroupName = snapshot.Group(ticket.GroupId).Name,
            Tier = ticket.Tier,
            Assignee = ticket.AssigneeId is { } assignee ? named[assignee] : null,
            ReceivedAt = ticket.ReceivedAt,
            FirstResponseDueAt = ticket.FirstResponseDueAt,
            FirstRespondedAt = ticket.FirstRespondedAt,
            DueAt = ticket.DueAt,
            Breached = ticket.BreachedAt is not null,
            SolutionDueAt = ticket.SolutionDueAt,
            TierTimes = TierTimes.Of(ticket.Log, snapshot.Promises, time.GetUtcNow()),
            ResolvedAt = ticket.ResolvedAt,
            ClosedAt = ticket.ClosedAt,
            ClosedByClock = ticket.ClosedByClock,
            Resolution = ticket.Resolution,
            Products = ticket.Products,
            Survey = ticket.Survey is { } survey ? new SurveyAnswer(survey.Score, survey.Time, survey.Treatment, survey.Solution, survey.Comment) : null,
            SurveyCorrectableUntil = ticket.Survey?.AnsweredAt + SurveyPolicy.CorrectableFor,
            Recovery = ticket.Recovery is { } task
                ? new RecoveryView(task.Score, task.OpenedAt, task.EndedAt, task.DoneById is { } supervisor ? named[supervisor].Name : null, task.Outcome)
                : null,
            ReopenCount = ticket.ReopenCount,
            LinkedTicketId = ticket.LinkedTicketId,
            SourceUrl = ticket.SourceUrl,
            Attachments = [.. ticket.Attachments.OrderBy(attachment => attachment.At).Select(attachment => new AttachedFile(attachment.Name, links.For(attachment.FileId)))],
            Timeline = [.. ticket.Log.OrderBy(entry => entry.Sequence).Select(entry => Line(entry, ticket, named))],
            RequesterAttended = ticket.Attended(ticket.RequesterId),
        };
    }

    private static TimelineEntry Line(TicketLogEntry entry, Ticket ticket, Dictionary<long, PersonRef> people)
    {
        var comment = entry.Event switch
        {
            TicketCommented commented => ticket.Comments.FirstOrDefault(each => each.Number == commented.Number),
            TicketNoted noted => ticket.Comments.FirstOrDefault(each => each.Number == noted.Number),
            _ => null,
        };
        return new(
            entry.Sequence, entry.At, entry.ActorId, Name(entry.ActorId, people), Name(SubjectOf(entry.Event), people),
            entry.Event, comment?.Text, comment?.IsInternal ?? false);
    }

    private static string? Name(long? id, Dictionary<long, PersonRef> people) => id is { } known ? people[known].Name : null;

    private static long? SubjectOf(TicketEvent @event) => @event switch
    {
        TicketAssigned assigned => assigned.AssigneeId,
        TicketEscalated escalated => escalated.AssigneeId,
        TicketHandedBack handedBack => handedBack.AssigneeId,
        TicketReleased released => released.PreviousAssigneeId,
        TicketReopened reopened => reopened.AssigneeId,
        _ => null,
    };

    /// <summary>Somebody whom this turn has changed is shown as changed.</summary>
    private async Task<Dictionary<long, PersonRef>> PeopleOfAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        long?[] named = [ticket.RequesterId, ticket.AssigneeId, .. ticket.Log.Select(entry => entry.ActorId), .. ticket.Log.Select(entry => SubjectOf(entry.Event))];
        var ids = named.OfType<long>().ToHashSet();
        var here = db.People.Local.Where(person => ids.Contains(person.Id)).ToList();
        ids.ExceptWith(here.Select(person => person.Id));
        var found = await people.GetAsync(ids, cancellationToken);
        here.ForEach(person => found[person.Id] = PersonRef.Of(person));
        return found;
    }
}
