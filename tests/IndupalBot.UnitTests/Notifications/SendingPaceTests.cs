using IndupalBot.Application.Notifications;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace IndupalBot.UnitTests.Notifications;

public sealed class SendingPaceTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 7, 50, 0, TimeSpan.FromHours(-5));

    private readonly FakeTimeProvider clock = new(Monday);
    private readonly SendingPace pace;

    public SendingPaceTests() => pace = new(clock, Options.Create(new OutboxOptions()));

    [Fact]
    public void Seven_messages_go_at_once_and_the_eighth_after_a_second()
    {
        Send(7);

        pace.Enter(To("a:ana")).ShouldBe(Monday.AddSeconds(1));
    }

    [Fact]
    public void A_message_counts_from_when_Teams_has_answered_it()
    {
        pace.Enter(To("a:ana")).ShouldBeNull();
        clock.Advance(TimeSpan.FromSeconds(3));
        pace.Sent(To("a:ana"));
        Send(6);

        pace.Enter(To("a:ana")).ShouldBe(Monday.AddSeconds(4));
    }

    [Fact]
    public void Eight_in_two_seconds_are_as_many_as_may_be()
    {
        Send(7);
        clock.Advance(TimeSpan.FromSeconds(1));
        Send(1);

        pace.Enter(To("a:ana")).ShouldBe(Monday.AddSeconds(2));
    }

    [Fact]
    public void Sixty_in_half_a_minute_are_as_many_as_may_be()
    {
        foreach (var _ in Enumerable.Range(1, 15))
        {
            Send(4);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        pace.Enter(To("a:ana")).ShouldBe(Monday.AddSeconds(30));
    }

    [Fact]
    public void An_hour_takes_1800()
    {
        foreach (var _ in Enumerable.Range(1, 1_800))
        {
            Send(1);
            clock.Advance(TimeSpan.FromSeconds(1.5));
        }

        pace.Enter(To("a:ana")).ShouldBe(Monday.AddHours(1));
    }

    [Fact]
    public void A_thread_counts_for_its_channel_and_another_conversation_does_not()
    {
        foreach (var _ in Enumerable.Range(1, 7))
        {
            pace.Enter(To("19:soporte;messageid=1")).ShouldBeNull();
            pace.Sent(To("19:soporte;messageid=1"));
        }

        pace.Enter(To("19:soporte")).ShouldNotBeNull();
        pace.Enter(To("a:jorge")).ShouldBeNull();
    }

    [Fact]
    public void Updates_wait_for_the_tenant_only()
    {
        Send(7);

        var updates = Enumerable.Range(1, 23).Select(_ => pace.Enter(To("a:ana") with { UpdatesActivityId = "1" })).ToList();

        updates.ShouldAllBe(wait => wait == null);
        pace.Enter(To("a:jorge")).ShouldBe(Monday.AddSeconds(1));
    }

    [Fact]
    public void What_has_to_wait_does_not_count()
    {
        Send(7);
        foreach (var _ in Enumerable.Range(1, 50))
        {
            pace.Enter(To("a:ana"));
        }

        clock.Advance(TimeSpan.FromSeconds(1));

        pace.Enter(To("a:ana")).ShouldBeNull();
    }

    [Fact]
    public void Switched_off_nothing_waits()
    {
        var free = new SendingPace(clock, Options.Create(new OutboxOptions { Paced = false }));

        foreach (var _ in Enumerable.Range(1, 100))
        {
            free.Enter(To("a:ana")).ShouldBeNull();
            free.Sent(To("a:ana"));
        }
    }

    private void Send(int messages)
    {
        for (var sent = 0; sent < messages; sent++)
        {
            pace.Enter(To("a:ana")).ShouldBeNull();
            pace.Sent(To("a:ana"));
        }
    }

    private static Delivery To(string conversation) => new(
        new ConversationTarget(conversation, "https://smba.trafficmanager.net/amer/", "tenant", IsChannelRoot: false),
        new WrittenContent(new WrittenMessage("Hola")), UpdatesActivityId: null, "es-CO", Monday, Alert: false);
}
