using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>Carries out any verb with words that are in order, so that only status and roles can stand in its way.</summary>
internal static class TicketVerbs
{
    public static readonly IReadOnlyList<TicketVerb> OfPeople =
    [
        TicketVerb.Claim, TicketVerb.Assign, TicketVerb.Reassign, TicketVerb.Reclassify, TicketVerb.Comment, TicketVerb.Note,
        TicketVerb.AddAttachment, TicketVerb.Merge, TicketVerb.Wait, TicketVerb.Resume, TicketVerb.Release, TicketVerb.Resolve,
        TicketVerb.Escalate, TicketVerb.EscalateTo, TicketVerb.Verify, TicketVerb.Reopen, TicketVerb.CorrectSurvey, TicketVerb.Withdraw,
    ];

    private static readonly SurveyAnswer Content = new(4, null, null, null, null);

    public static void Perform(Ticket ticket, TicketVerb verb, TicketActor actor, DateTimeOffset now)
    {
        if (verb is TicketVerb.Claim or TicketVerb.Assign or TicketVerb.Reassign or TicketVerb.Release or TicketVerb.Wait or TicketVerb.Resume)
        {
            HandOver(ticket, verb, actor, now);
        }
        else if (verb is TicketVerb.Resolve or TicketVerb.Verify or TicketVerb.Reopen or TicketVerb.CorrectSurvey)
        {
            Finish(ticket, verb, actor, now);
        }
        else
        {
            Describe(ticket, verb, actor, now);
        }
    }

    private static void HandOver(Ticket ticket, TicketVerb verb, TicketActor actor, DateTimeOffset now)
    {
        switch (verb)
        {
            case TicketVerb.Claim:
                ticket.Claim(actor, PromisePolicy.Default, now);
                break;
            case TicketVerb.Release:
                ticket.Release(actor, PromisePolicy.Default, now);
                break;
            case TicketVerb.Wait:
                ticket.Wait(PendingReason.Parts, "Llega el jueves", actor, now);
                break;
            case TicketVerb.Resume:
                ticket.Resume(actor, now);
                break;
            default:
                ticket.Assign(DeskPeople.MartaId, assigneeIsInGroup: true, actor, PromisePolicy.Default, now);
                break;
        }
    }

    private static void Finish(Ticket ticket, TicketVerb verb, TicketActor actor, DateTimeOffset now)
    {
        switch (verb)
        {
            case TicketVerb.Resolve:
                ticket.Resolve("Se cambió la fuente", null, actor, now);
                break;
            case TicketVerb.Verify:
                ticket.Verify(Content, actor, now);
                break;
            case TicketVerb.Reopen:
                ticket.Reopen("Sigue igual", actor, PromisePolicy.Default, now);
                break;
            default:
                ticket.CorrectSurvey(Content, actor, now);
                break;
        }
    }

    private static void Describe(Ticket ticket, TicketVerb verb, TicketActor actor, DateTimeOffset now)
    {
        switch (verb)
        {
            case TicketVerb.Reclassify:
                ticket.Reclassify(ticket.Service, ticket.Level == TicketLevel.High ? TicketLevel.Low : TicketLevel.High, DeskGroups.Support, actor, PromisePolicy.Default, now);
                break;
            case TicketVerb.Comment:
                ticket.Comment("Es el del segundo piso", actor, now);
                break;
            case TicketVerb.Note:
                ticket.Note("Garantía vencida", actor, now);
                break;
            case TicketVerb.AddAttachment:
                ticket.Attach(new Guid(7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), "foto.png", actor, now);
                break;
            case TicketVerb.Merge:
                ticket.MergeInto(ATicket().Numbered(7).Build(), actor, new(actor.PersonId, TicketRole.Supervisor, Door.Chat), now);
                break;
            case TicketVerb.Escalate:
                ticket.Escalate(DeskGroups.Engineering, "Es del servidor", actor, PromisePolicy.Default, now);
                break;
            case TicketVerb.HandBack:
                ticket.HandBack(DeskGroups.Support, _ => false, "Falta revisarlo en sitio", actor, PromisePolicy.Default, now);
                break;
            case TicketVerb.EscalateTo:
                ticket.EscalateTo(DeskPeople.CarlosId, assigneeIsInNextGroup: true, DeskGroups.Engineering, "Es del servidor", actor, PromisePolicy.Default, now);
                break;
            default:
                ticket.Withdraw("Ya no hace falta", actor, now);
                break;
        }
    }
}
