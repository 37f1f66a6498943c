using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

internal static class TicketAssertions
{
    /// <summary>What the last verb raised: exactly one event, which also raised the version by one.</summary>
    public static T OnlyEventAfter<T>(this Ticket ticket, int version)
        where T : TicketEvent
    {
        ticket.Version.ShouldBe(version + 1);
        ticket.Log.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, ticket.Version));
        return ticket.Log[^1].Event.ShouldBeOfType<T>();
    }

    /// <summary>Nothing of the case is otherwise than before, and the reason is the expected rule.</summary>
    public static RuleViolationException Refuses(this Ticket ticket, Action verb, string code)
    {
        var before = TicketState.Of(ticket);
        var refused = Should.Throw<RuleViolationException>(verb);
        refused.Code.ShouldBe(code);
        TicketState.Of(ticket).ShouldBe(before);
        return refused;
    }

    public static TicketActor As(this Ticket ticket, Domain.People.Person person) => ticket.ActorOf(person, Door.Chat);
}
