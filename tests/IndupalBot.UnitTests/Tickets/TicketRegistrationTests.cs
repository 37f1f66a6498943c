using IndupalBot.Domain;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TicketRegistrationTests
{
    private static readonly TicketActor Ana = new(DeskPeople.AnaId, TicketRole.Requester, Door.Chat);

    private static readonly NewTicket Request = new(
        "MTO", TicketLevel.High, 1, Tier.Technician, "No enciende", "No enciende el computador", new Dictionary<string, string> { ["placa"] = "1023" },
        DeskPeople.AnaId, "Deportes", TicketChannel.Teams);

    [Fact]
    public void A_request_is_registered_with_all_that_was_said()
    {
        var ticket = Register(Request);

        ticket.ShouldSatisfyAllConditions(
            () => ticket.Number.ToString().ShouldBe("ST-2026-00042"),
            () => ticket.Status.ShouldBe(TicketStatus.New),
            () => (ticket.Service, ticket.Level, ticket.GroupId, ticket.Tier).ShouldBe(("MTO", TicketLevel.High, 1, Tier.Technician)),
            () => (ticket.Subject, ticket.Description, ticket.Area).ShouldBe(("No enciende", "No enciende el computador", "Deportes")),
            () => ticket.Answers["placa"].ShouldBe("1023"),
            () => (ticket.RequesterId, ticket.AssigneeId, ticket.Channel).ShouldBe((DeskPeople.AnaId, (long?)null, TicketChannel.Teams)),
            () => (ticket.ReceivedAt, ticket.FirstResponseDueAt, ticket.DueAt).ShouldBe((Monday9am, At(4), (DateTimeOffset?)At(4))),
            () => (ticket.WarnAt, ticket.FirstRespondedAt, ticket.BreachedAt).ShouldBe((At(3), null, null)));
        ticket.OnlyEventAfter<TicketRegistered>(0).ShouldBe(new TicketRegistered("MTO", TicketLevel.High, 1, TicketChannel.Teams, null, PromisePolicy.Default.TermsOf("MTO", TicketLevel.High)));
    }

    [Fact]
    public void The_log_says_who_did_it_when_and_through_which_door()
    {
        var entry = Register(Request).Log.ShouldHaveSingleItem();

        (entry.ActorId, entry.Door, entry.At, entry.Kind).ShouldBe((DeskPeople.AnaId, Door.Chat, Monday9am, nameof(TicketRegistered)));
    }

    [Fact]
    public void A_case_that_goes_on_with_a_closed_one_is_linked_to_it()
    {
        var ticket = Register(Request with { LinkedTicketId = 2026_000_007 });

        ticket.LinkedTicketId.ShouldBe(2026_000_007);
        ticket.OnlyEventAfter<TicketRegistered>(0).LinkedTicketId.ShouldBe(2026_000_007);
    }

    [Theory]
    [InlineData("", "algo")]
    [InlineData(" \n ", "algo")]
    [InlineData("algo", "")]
    [InlineData("algo", "\t")]
    public void A_case_needs_a_subject_and_a_description(string subject, string description)
    {
        var refused = Should.Throw<RuleViolationException>(() => Register(Request with { Subject = subject, Description = description }));

        refused.Code.ShouldBe(TicketRules.TextRequired);
    }

    [Fact]
    public void Texts_are_trimmed_and_may_be_as_long_as_the_limit_but_no_longer()
    {
        var longest = new string('a', TicketLimits.Subject);

        Register(Request with { Subject = $"  {longest}\n" }).Subject.ShouldBe(longest);
        var refused = Should.Throw<RuleViolationException>(() => Register(Request with { Subject = longest + "a" }));

        (refused.Code, refused.Arguments[0]).ShouldBe((TicketRules.TextTooLong, TicketLimits.Subject));
    }

    [Fact]
    public void A_description_above_its_limit_is_refused()
    {
        Register(Request with { Description = new string('a', TicketLimits.Description) }).Description.Length.ShouldBe(TicketLimits.Description);

        var refused = Should.Throw<RuleViolationException>(() => Register(Request with { Description = new string('a', TicketLimits.Description + 1) }));

        refused.Code.ShouldBe(TicketRules.TextTooLong);
    }

    private static Ticket Register(NewTicket request) =>
        Ticket.Register(new TicketNumber(2026, 42), request, Ana, PromisePolicy.Default, Monday9am);
}
