using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Recoveries;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Tickets;

/// <summary>
/// What people do to a case that is there. Each method opens the case for the person, carries the verb out and leaves the
/// saving to the turn's transaction.
/// </summary>
public sealed class TicketDesk(HelpDeskDbContext db, TicketAccess access, CatalogueCache catalogue, RecoveryNotices recoveries, TimeProvider time)
{
    private DateTimeOffset Now => time.GetUtcNow();

    public async Task<Ticket> ClaimAsync(long ticketId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Claim(actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> AssignAsync(long ticketId, long assigneeId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Assign(assigneeId, await IsInGroupAsync(ticket.GroupId, assigneeId, cancellationToken), actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> ReleaseAsync(long ticketId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Release(actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> ReclassifyAsync(long ticketId, string? service, TicketLevel? level, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        var target = (await catalogue.GetAsync(cancellationToken)).Get(service ?? ticket.Service);
        ticket.Reclassify(target.Code, level ?? ticket.Level, target.Tiers[0], actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    /// <param name="assigneeId">Somebody of the next group; null when it waits for whoever takes it there.</param>
    public async Task<Ticket> EscalateAsync(long ticketId, long? assigneeId, string reason, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        var next = (await catalogue.GetAsync(cancellationToken)).Get(ticket.Service).Next(ticket.Tier);
        if (assigneeId is { } assignee)
        {
            ticket.EscalateTo(assignee, await IsInGroupAsync(next?.GroupId, assignee, cancellationToken), next, reason, actor, await PromisesAsync(cancellationToken), Now);
        }
        else
        {
            ticket.Escalate(next, reason, actor, await PromisesAsync(cancellationToken), Now);
        }

        return ticket;
    }

    /// <summary>Devolver to the tier below, with what is to be done there.</summary>
    public async Task<Ticket> HandBackAsync(long ticketId, string reason, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var previous = snapshot.Get(ticket.Service).Previous(ticket.Tier);
        var members = previous is null ? [] : snapshot.Members[previous.GroupId].Select(member => member.Id).ToHashSet();
        ticket.HandBack(previous, members.Contains, reason, actor, snapshot.Promises, Now);
        return ticket;
    }

    public async Task<Ticket> WaitAsync(long ticketId, PendingReason reason, string note, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Wait(reason, note, actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> ResumeAsync(long ticketId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Resume(actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> CommentAsync(long ticketId, string text, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Comment(text, actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> NoteAsync(long ticketId, string text, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Note(text, actor, Now);
        return ticket;
    }

    public async Task<Ticket> AttachAsync(long ticketId, Guid fileId, string name, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Attach(fileId, name, actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> ResolveAsync(long ticketId, string resolution, string? products, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Resolve(resolution, products, actor, Now);
        return ticket;
    }

    public async Task<Ticket> VerifyAsync(long ticketId, SurveyAnswer? answer, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        if (ticket.Status == TicketStatus.Closed && answer is not null)
        {
            ticket.CorrectSurvey(answer, actor, Now);
        }
        else
        {
            ticket.Verify(answer, actor, Now);
        }

        await recoveries.TellAsync(ticket, cancellationToken);
        return ticket;
    }

    public async Task<Ticket> ReopenAsync(long ticketId, string why, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Reopen(why, actor, await PromisesAsync(cancellationToken), Now);
        return ticket;
    }

    public async Task<Ticket> WithdrawAsync(long ticketId, string why, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        ticket.Withdraw(why, actor, Now);
        return ticket;
    }

    public async Task<Ticket> MergeAsync(long ticketId, long intoTicketId, Person person, CancellationToken cancellationToken)
    {
        var (ticket, actor) = await access.OpenAsync(ticketId, person, cancellationToken);
        var (other, actorOnOther) = await access.OpenAsync(intoTicketId, person, cancellationToken);
        ticket.MergeInto(other, actor, actorOnOther, Now);
        return ticket;
    }

    private async ValueTask<PromisePolicy> PromisesAsync(CancellationToken cancellationToken) => (await catalogue.GetAsync(cancellationToken)).Promises;

    private Task<bool> IsInGroupAsync(int? groupId, long personId, CancellationToken cancellationToken) =>
        db.GroupMemberships.AnyAsync(membership => membership.GroupId == groupId && membership.PersonId == personId, cancellationToken);
}
