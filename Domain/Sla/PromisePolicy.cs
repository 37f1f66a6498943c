using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>All that the desk promises: the table of levels, what each service adds, and the calendars.</summary>
public sealed class PromisePolicy(
    PromiseTable table,
    IReadOnlyDictionary<string, ServicePromise> services,
    IReadOnlyDictionary<string, ServiceCalendar> calendars)
{
    /// <summary>The procedure's own: the default table in continuous hours.</summary>
    public static PromisePolicy Default { get; } = new(PromiseTable.Default, new Dictionary<string, ServicePromise>(), new Dictionary<string, ServiceCalendar>());

    public PromiseTerms TermsOf(string service, TicketLevel level)
    {
        var promise = services.GetValueOrDefault(service, ServicePromise.Plain);
        return new(table.Of(level), promise.Solution(level), Calendar(promise.Calendar).Code);
    }

    /// <summary>A calendar that is not known any more runs in continuous hours: nobody waits longer for that.</summary>
    public ServiceCalendar Calendar(string? code) => calendars.GetValueOrDefault(code ?? string.Empty, ServiceCalendar.Continuous);

    /// <summary>For cases that were registered before the log kept the terms.</summary>
    internal PromiseTerms TermsOf(TicketLevel level) => new(table.Of(level), null, string.Empty);
}
