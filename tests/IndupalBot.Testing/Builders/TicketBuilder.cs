using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskTimes;

namespace IndupalBot.Testing.Builders;

/// <summary>
/// A case, told step by step as the desk would live it: each step is the case's own verb, carried out by a person with a right to it.
/// The clock stands at Monday, 9 a. m. until <see cref="After"/> moves it.
/// </summary>
public sealed class TicketBuilder
{
    private readonly List<Action<Ticket>> steps = [];
    private Person requester = DeskPeople.Ana;
    private Person attends = DeskPeople.Luis;
    private ServiceTier group = DeskGroups.Support;
    private TicketLevel level = TicketLevel.Medium;
    private int sequence = 42;
    private PromisePolicy policy = PromisePolicy.Default;
    private DateTimeOffset now = Monday9am;

    public TicketBuilder Numbered(int sequence)
    {
        this.sequence = sequence;
        return this;
    }

    public TicketBuilder RequestedBy(Person person)
    {
        requester = person;
        return this;
    }

    public TicketBuilder OfLevel(TicketLevel level)
    {
        this.level = level;
        return this;
    }

    public TicketBuilder Under(PromisePolicy policy)
    {
        this.policy = policy;
        return this;
    }

    public TicketBuilder In(ServiceTier group)
    {
        this.group = group;
        return this;
    }

    public TicketBuilder After(TimeSpan passed) => Then(_ => now += passed);

    public TicketBuilder TakenBy(Person person) => Then(ticket =>
    {
        attends = person;
        ticket.Claim(ActorOf(ticket, person), policy, now);
    });

    /// <summary>By Luis, unless somebody else was named.</summary>
    public TicketBuilder Taken() => TakenBy(attends);

    public TicketBuilder WaitingFor(PendingReason reason) => Taken().Then(ticket =>
        ticket.Wait(reason, "¿En qué oficina está?", ActorOf(ticket, attends), policy, now));

    public TicketBuilder EscalatedTo(ServiceTier next) => Then(ticket =>
        ticket.Escalate(next, "Nadie lo ha tomado", TicketActor.Clock, policy, now));

    public TicketBuilder Resolved() => Taken().ResolvedAgain();

    /// <summary>By whoever has the case already.</summary>
    public TicketBuilder ResolvedAgain() => Then(ticket =>
        ticket.Resolve("Se cambió la fuente", "Fuente de 500 W", ActorOf(ticket, attends), now));

    public TicketBuilder Reopened() => Resolved().Then(ticket =>
        ticket.Reopen("Sigue sin encender", ActorOf(ticket, requester), policy, now));

    public TicketBuilder Closed(int score = 5) => Resolved().Then(ticket =>
        ticket.Verify(new SurveyAnswer(score, null, null, null, null), ActorOf(ticket, requester), now));

    public TicketBuilder ClosedByTheClock() => Resolved().After(SurveyPolicy.ClosedAfter).Then(ticket => ticket.CloseUnanswered(now));

    public TicketBuilder Withdrawn() => Then(ticket => ticket.Withdraw("Ya no hace falta", ActorOf(ticket, requester), now));

    /// <summary>The shortest way into a status.</summary>
    public TicketBuilder In(TicketStatus status) => status switch
    {
        TicketStatus.InProgress => Taken(),
        TicketStatus.Pending => WaitingFor(PendingReason.Vendor),
        TicketStatus.Resolved => Resolved(),
        TicketStatus.Closed => Closed(),
        TicketStatus.Cancelled => Withdrawn(),
        _ => this,
    };

    public Ticket Build()
    {
        var registration = new NewTicket(
            "MTO", level, group.GroupId, group.Tier, "No enciende el computador", "No enciende el computador de la oficina 204",
            new Dictionary<string, string>(), requester.Id, "Deportes", TicketChannel.Teams);
        var ticket = Ticket.Register(new TicketNumber(2026, sequence), registration, new(requester.Id, TicketRole.Requester, Door.Chat), policy, now);
        foreach (var step in steps)
        {
            step(ticket);
        }

        return ticket;
    }

    private TicketBuilder Then(Action<Ticket> step)
    {
        steps.Add(step);
        return this;
    }

    private static TicketActor ActorOf(Ticket ticket, Person person) => ticket.ActorOf(person, Door.Chat);
}
