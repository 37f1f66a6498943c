using IndupalBot.Domain.Sla;

namespace IndupalBot.Cards;

/// <summary>"2 h 10 min en cola · 40 min en atención": what a tier's time went on.</summary>
internal static class TierTimeText
{
    public static string Of(TierTime time) => string.Join(" · ", Parts(time));

    private static IEnumerable<string> Parts(TierTime time) =>
        from part in new (string Text, TimeSpan Span)[]
        {
            (CardTexts.TierQueued, time.Queued),
            (CardTexts.TierAttended, time.Attended),
            (CardTexts.TierForRequester, time.ForRequester),
            (CardTexts.TierForVendor, time.ForVendor),
            (CardTexts.TierForOthers, time.ForOthers),
        }
        where part.Span >= TimeSpan.FromMinutes(1)
        select TextOf.Format(part.Text, Short(part.Span));

    private static string Short(TimeSpan span) => span.TotalHours < 1
        ? TextOf.Format(CardTexts.SpanShortMinutes, span.Minutes)
        : span.TotalDays < 1
            ? TextOf.Format(CardTexts.SpanShortHours, span.Hours, span.Minutes)
            : TextOf.Format(CardTexts.SpanShortDays, span.Days, span.Hours);
}
