using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Testing.Builders;

/// <summary>What is done to a case, for stories that are not about its promise.</summary>
public static class UnderTheDefaultPromise
{
    public static void Wait(this Ticket ticket, PendingReason reason, string note, TicketActor actor, DateTimeOffset now) =>
        ticket.Wait(reason, note, actor, PromisePolicy.Default, now);

    public static void Resume(this Ticket ticket, TicketActor actor, DateTimeOffset now) => ticket.Resume(actor, PromisePolicy.Default, now);

    public static void Comment(this Ticket ticket, string text, TicketActor actor, DateTimeOffset now) =>
        ticket.Comment(text, actor, PromisePolicy.Default, now);

    public static void Attach(this Ticket ticket, Guid fileId, string name, TicketActor actor, DateTimeOffset now) =>
        ticket.Attach(fileId, name, actor, PromisePolicy.Default, now);
}
