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

    /// <summary>Whether a delivery may go out now, or until when it must wait. Whoever sends it then says so by <see cref="Sent"/>.</summary>
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
            var conversation = delivery.UpdatesActivityId is null ? LogOf(conversations, KeyOf(delivery), OfConversation, now) : null;
            var free = Later(tenant.NextFree(), conversation?.NextFree() ?? DateTimeOffset.MinValue);
            if (free > now)
            {
                return free;
            }

            tenant.Add(now);
            return null;
        }
    }

    /// <summary>Counted when the answer is there, since Teams counts when the message arrives, and that is not before it left.</summary>
    public void Sent(Delivery delivery)
    {
        if (!options.Value.Paced || delivery.UpdatesActivityId is not null)
        {
            return;
        }

        lock (gate)
        {
            var now = time.GetUtcNow();
            LogOf(conversations, KeyOf(delivery), OfConversation, now).Add(now);
        }
    }

    private static string KeyOf(Delivery delivery) => delivery.Target.ConversationId.Split(';')[0];

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
