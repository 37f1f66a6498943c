using IndupalBot.Application.Conversations;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Notifications;

/// <summary>Who is told of each event, and which live cards change with it. Nobody is told of what they did themselves.</summary>
public sealed class DeliveryPlanner : IDeliveryPlanner
{
    public IEnumerable<OutboxMessage> Plan(Ticket ticket, TicketLogEntry entry)
    {
        var plan = new DeliveryPlan(ticket, entry);
        plan.Card(CardNames.Receipt, Destinations.Person(ticket.RequesterId));
        plan.Card(CardNames.Desk, Destinations.Group(ticket.GroupId));
        Tell(plan, ticket, entry);
        plan.Tell(HandOver.TakenFrom(entry.Event));
        return plan.Messages;
    }

    /// <summary>The case goes up in the same moment as its promise breaks: those who hear of it are those who had it.</summary>
    private static int WhoWasLate(Ticket ticket) =>
        ticket.Log[^1].Event is TicketEscalated escalated ? escalated.FromGroupId : ticket.GroupId;

    private static void Tell(DeliveryPlan plan, Ticket ticket, TicketLogEntry entry)
    {
        switch (entry.Event)
        {
            case TicketRegistered or TicketClaimed:
                plan.TellRequester();
                break;
            case TicketMerged:
                plan.TellRequester();
                plan.Tell(ticket.AssigneeId);
                break;
            case TicketAssigned assigned:
                plan.TellRequester();
                plan.Tell(assigned.AssigneeId);
                break;
            case TicketReclassified change:
                plan.LeaveGroup(change.FromGroupId);
                plan.TellRequester();
                break;
            case TicketEscalated escalated:
                plan.LeaveGroup(escalated.FromGroupId);
                plan.TellRequester();
                plan.Tell(escalated.AssigneeId);
                break;
            case TicketHandedBack handedBack:
                plan.LeaveGroup(handedBack.FromGroupId);
                plan.TellRequester();
                plan.Tell(handedBack.AssigneeId);
                break;
            case TicketPutOnHold:
                plan.TellRequester();
                break;
            case TicketCommented or TicketAttachmentAdded when entry.ActorId == ticket.RequesterId:
                plan.TellGroup(afterRegistration: true);
                break;
            case TicketCommented or TicketAttachmentAdded:
                plan.TellRequester();
                break;
            case TicketResolved or SurveyReminded or SurveyCorrected:
                plan.Card(CardNames.Survey, Destinations.Person(ticket.RequesterId));
                break;
            case TicketClosed closed:
                plan.Card(CardNames.Survey, Destinations.Person(ticket.RequesterId));
                plan.TellRequesterIf(closed.ByClock);
                break;
            case TicketReopened:
                plan.Card(CardNames.Survey, Destinations.Person(ticket.RequesterId));
                plan.Tell(ticket.AssigneeId);
                break;
            case TicketWithdrawn:
                plan.Tell(ticket.AssigneeId);
                break;
            case PromiseAtRisk:
                plan.TellGroup(afterRegistration: true);
                break;
            case PromiseBroken:
                plan.TellGroup(WhoWasLate(ticket));
                break;
            case SolutionAtRisk or SolutionMissed when ticket.AssigneeId is { } assignee:
                plan.Tell(assignee);
                break;
            case SolutionAtRisk or SolutionMissed:
                plan.TellGroup(afterRegistration: true);
                break;
        }
    }
}
