using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.Sla;

/// <summary>A clock a tier, read from the log alone. Time in which the requester verifies belongs to nobody.</summary>
public static class TierTimes
{
    /// <param name="until">Up to when the present state counts.</param>
    /// <returns>The tiers that the case has been at, lowest first.</returns>
    public static IReadOnlyList<TierTime> Of(IEnumerable<TicketLogEntry> log, PromisePolicy policy, DateTimeOffset until)
    {
        var times = new SortedDictionary<Tier, TierTime>();
        var place = new CasePlace();
        var calendar = ServiceCalendar.Continuous;
        DateTimeOffset? since = null;
        foreach (var entry in log.OrderBy(entry => entry.Sequence))
        {
            Add(times, place, since, entry.At, calendar);
            calendar = TermsOf(entry.Event) is { } terms ? policy.Calendar(terms.Calendar) : calendar;
            (place, since) = (place.After(entry.Event), entry.At);
        }

        Add(times, place, since, until, calendar);
        return [.. times.Values];
    }

    private static PromiseTerms? TermsOf(TicketEvent @event) => @event switch
    {
        TicketRegistered registered => registered.Terms,
        TicketReclassified reclassified => reclassified.Terms,
        _ => null,
    };

    private static void Add(SortedDictionary<Tier, TierTime> times, CasePlace place, DateTimeOffset? since, DateTimeOffset to, ServiceCalendar calendar)
    {
        if (since is { } from && place.Counts)
        {
            times[place.Tier] = times.GetValueOrDefault(place.Tier, TierTime.None(place.Tier)).Plus(place.Status, place.Reason, calendar.Between(from, to));
        }
    }
}
