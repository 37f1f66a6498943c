using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Notifications;

/// <summary>
/// Teams takes only so many new messages a conversation and so many requests a tenant, and refuses the rest. What would be over
/// waits here instead. Figures: Microsoft's page on rate limiting of bots; of the two published budgets a tenant the smaller.
/// </summary>
public sealed class SendingPace(TimeProvider time, IOptions<OutboxOptions> options)
{
    private const int Sweep = 1_000;

    private static readonly SendingLimit[] OfConversation =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1_800, TimeSpan.FromHours(1)),
    ];

    private static readonly SendingLimit[] OfTenant = [new(30, TimeSpan.FromSeconds(1))];

    private readonly Lock gate = new();
    private readonly Dictionary<string, SendingLog> conversations = [];
    private readonly Dictionary<string, SendingLog> tenants = [];

    /// <summary>Counts a delivery that goes out now, or says until when it must wait.</summary>
    /// <returns>Null when it may go.</returns>
    public DateTimeOffset? Enter(Delivery delivery)
    {
        if (!options.Value.Paced)
        {
            return null;
        }

        lock (gate)
        {
            var now = time.GetUtcNow();
            var tenant = LogOf(tenants, delivery.Target.TenantId, OfTenant, now);
            var conversation = delivery.UpdatesActivityId is null ? LogOf(conversations, delivery.Target.ConversationId.Split(';')[0], OfConversation, now) : null;
            var free = Later(tenant.NextFree(), conversation?.NextFree() ?? DateTimeOffset.MinValue);
            if (free > now)
            {
                return free;
            }

            tenant.Add(now);
            conversation?.Add(now);
            return null;
        }
    }

    private static SendingLog LogOf(Dictionary<string, SendingLog> logs, string key, SendingLimit[] limits, DateTimeOffset now)
    {
        if (logs.TryGetValue(key, out var known))
        {
            return known;
        }

        if (logs.Count >= Sweep)
        {
            foreach (var (over, _) in logs.Where(log => log.Value.IsOver(now)).ToList())
            {
                logs.Remove(over);
            }
        }

        return logs[key] = new SendingLog(limits);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
