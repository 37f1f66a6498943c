using IndupalBot.Application.Conversations;
using IndupalBot.Application.Notifications;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using IndupalBot.UnitTests.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Notifications;

public sealed class DeliveryPlannerTests
{
    private const string ToAna = "person:11";
    private const string ToLuis = "person:21";
    private const string ToMarta = "person:22";
    private const string ToCarlos = "person:41";
    private const string ToSupport = "group:1";
    private const string ToEngineering = "group:2";
    private const string ToWeb = "group:4";

    private static readonly PromisePolicy Promises = PromisePolicy.Default;

    public static TheoryData<string> EverythingThatLeads => [.. Stories.Keys];

    private static IReadOnlyDictionary<string, Func<Ticket>> Stories { get; } = new Dictionary<string, Func<Ticket>>
    {
        ["registered"] = () => ATicket().Build(),
        ["claimed"] = () => ATicket().TakenBy(Luis).Build(),
        ["claimed by the requester"] = () => ATicket().RequestedBy(Luis).TakenBy(Luis).Build(),
        ["assigned to a colleague"] = () => With(ATicket(), ticket => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(1))),
        ["assigned to oneself"] = () => With(ATicket(), ticket => ticket.Assign(LuisId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(1))),
        ["assigned by the requester"] = () => With(ATicket().RequestedBy(Luis), ticket => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(1))),
        ["taken over"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Sofia), Promises, At(1))),
        ["handed over"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(1))),
        ["taken back"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Release(ticket.As(Sofia), Promises, At(1))),
        ["taken up"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Escalate(DeskGroups.Engineering, "Sube", ticket.As(Sofia), Promises, At(1))),
        ["taken up to a person"] = () => With(ATicket().TakenBy(Luis), ticket => HandUp(ticket, Sofia)),
        ["taken to another group"] = () => With(ATicket().TakenBy(Marta), ticket => Reclassify(ticket, DeskGroups.Web)),
        ["given another level"] = () => With(ATicket().TakenBy(Marta), ticket => ticket.Reclassify("MTO", TicketLevel.High, DeskGroups.Support, ticket.As(Luis), Promises, At(1))),
        ["merged by a colleague"] = () => With(ATicket().TakenBy(Marta), Merge),
        ["released"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Release(ticket.As(Luis), Promises, At(1))),
        ["on hold"] = () => ATicket().WaitingFor(PendingReason.Requester).Build(),
        ["resumed"] = () => With(ATicket().WaitingFor(PendingReason.Parts), ticket => ticket.Resume(ticket.As(Luis), At(1))),
        ["commented by the requester"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Comment("Hola", ticket.As(Ana), At(1))),
        ["commented by the technician"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Comment("Hola", ticket.As(Luis), At(1))),
        ["reclassified"] = () => With(ATicket(), ticket => Reclassify(ticket, DeskGroups.Web)),
        ["escalated"] = () => With(ATicket().TakenBy(Luis), ticket => ticket.Escalate(DeskGroups.Engineering, "Sube", ticket.As(Luis), Promises, At(1))),
        ["escalated to a person"] = () => With(ATicket().TakenBy(Luis), ticket => HandUp(ticket, Luis)),
        ["escalated by the requester"] = () => With(ATicket().RequestedBy(Luis).TakenBy(Luis), ticket => ticket.Escalate(DeskGroups.Engineering, "Sube", ticket.As(Luis), Promises, At(1))),
        ["solved"] = () => ATicket().Resolved().Build(),
        ["reopened"] = () => ATicket().Reopened().Build(),
        ["reopened by who had it"] = () => ATicket().RequestedBy(Luis).Reopened().Build(),
        ["closed"] = () => ATicket().Closed().Build(),
        ["withdrawn"] = () => ATicket().TakenBy(Luis).Withdrawn().Build(),
        ["withdrawn by who had it"] = () => ATicket().RequestedBy(Luis).TakenBy(Luis).Withdrawn().Build(),
        ["merged"] = () => With(ATicket(), Merge),
    };

    [Theory]
    [MemberData(nameof(EverythingThatLeads))]
    public void Whoever_did_it_is_never_told(string story)
    {
        var ticket = Stories[story]();

        Told(ticket).ShouldNotContain(Destinations.Person(ticket.Log[^1].ActorId ?? 0));
    }

    [Theory]
    [MemberData(nameof(EverythingThatLeads))]
    public void The_requesters_and_the_groups_live_cards_change_with_everything(string story)
    {
        var ticket = Stories[story]();

        Cards(ticket).ShouldContain((CardNames.Receipt, Destinations.Person(ticket.RequesterId)));
        Cards(ticket).ShouldContain((CardNames.Desk, Destinations.Group(ticket.GroupId)));
    }

    [Theory]
    [MemberData(nameof(EverythingThatLeads))]
    public void Nobody_is_told_twice(string story)
    {
        var plan = Plan(Stories[story]()).Select(message => (message.Destination, message.Kind, message.Name)).ToList();

        plan.Distinct().Count().ShouldBe(plan.Count);
    }

    [Theory]
    [InlineData("registered", new string[0])]
    [InlineData("claimed", new[] { ToAna })]
    [InlineData("assigned to a colleague", new[] { ToAna, ToMarta })]
    [InlineData("assigned to oneself", new[] { ToAna })]
    [InlineData("taken over", new[] { ToAna, ToLuis, ToMarta })]
    [InlineData("handed over", new[] { ToAna, ToMarta })]
    [InlineData("taken back", new[] { ToLuis })]
    [InlineData("taken up", new[] { ToAna, ToLuis })]
    [InlineData("taken up to a person", new[] { ToAna, ToCarlos, ToLuis })]
    [InlineData("taken to another group", new[] { ToAna, ToMarta })]
    [InlineData("given another level", new[] { ToAna })]
    [InlineData("merged by a colleague", new[] { ToAna, ToMarta })]
    [InlineData("released", new string[0])]
    [InlineData("on hold", new[] { ToAna })]
    [InlineData("resumed", new string[0])]
    [InlineData("commented by the requester", new[] { ToSupport })]
    [InlineData("commented by the technician", new[] { ToAna })]
    [InlineData("reclassified", new[] { ToAna })]
    [InlineData("escalated", new[] { ToAna })]
    [InlineData("escalated to a person", new[] { ToAna, ToCarlos })]
    [InlineData("solved", new string[0])]
    [InlineData("reopened", new[] { ToLuis })]
    [InlineData("closed", new string[0])]
    [InlineData("withdrawn", new[] { ToLuis })]
    [InlineData("merged", new[] { ToAna })]
    public void Those_are_told_whom_it_concerns(string story, string[] people)
    {
        Told(Stories[story]()).ShouldBe(people, ignoreOrder: true);
    }

    [Theory]
    [InlineData("solved", true)]
    [InlineData("reopened", true)]
    [InlineData("closed", true)]
    [InlineData("claimed", false)]
    [InlineData("escalated", false)]
    [InlineData("withdrawn", false)]
    public void The_survey_card_stands_with_a_solved_case(string story, bool expected)
    {
        Cards(Stories[story]()).Contains((CardNames.Survey, ToAna)).ShouldBe(expected);
    }

    [Fact]
    public void A_case_that_the_desk_registers_for_somebody_is_told_to_them()
    {
        var request = new NewTicket(
            "MTO", TicketLevel.Low, DeskGroups.Support.GroupId, DeskGroups.Support.Tier, "No enciende", "No enciende", new Dictionary<string, string>(), Ana.Id, null, TicketChannel.Teams);

        var ticket = Ticket.Register(new TicketNumber(2026, 42), request, new TicketActor(LuisId, TicketRole.Technician, Door.Chat), Promises, Monday9am);

        Told(ticket).ShouldBe([ToAna]);
    }

    [Fact]
    public void A_note_is_told_to_nobody()
    {
        var ticket = With(ATicket().TakenBy(Luis), ticket => ticket.Note("Garantía vencida", ticket.As(Luis), At(1)));

        Told(ticket).ShouldBeEmpty();
    }

    [Fact]
    public void The_card_of_the_group_that_a_case_left_changes_too()
    {
        Cards(Stories["escalated"]()).ShouldBe([(CardNames.Receipt, ToAna), (CardNames.Desk, ToEngineering), (CardNames.Desk, ToSupport)], ignoreOrder: true);
        Cards(Stories["reclassified"]()).ShouldBe([(CardNames.Receipt, ToAna), (CardNames.Desk, ToWeb), (CardNames.Desk, ToSupport)], ignoreOrder: true);
    }

    [Fact]
    public void A_file_that_came_with_the_registration_is_on_the_card_already()
    {
        var ticket = With(ATicket(), ticket => ticket.Attach(Guid.Empty, "foto.png", ticket.As(Ana), Monday9am));

        Told(ticket).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_the_requester_sends_later_is_told_to_the_group()
    {
        var ticket = With(ATicket(), ticket => ticket.Attach(Guid.Empty, "foto.png", ticket.As(Ana), At(1)));

        Told(ticket).ShouldBe([ToSupport]);
    }

    [Fact]
    public void A_file_that_the_desk_adds_is_told_to_the_requester()
    {
        var ticket = With(ATicket().TakenBy(Luis), ticket => ticket.Attach(Guid.Empty, "plano.png", ticket.As(Luis), At(1)));

        Told(ticket).ShouldBe([ToAna]);
    }

    [Fact]
    public void A_case_closed_by_the_clock_is_told_to_the_requester()
    {
        Told(ATicket().ClosedByTheClock().Build()).ShouldBe([ToAna]);
    }

    [Fact]
    public void The_reminder_is_the_survey_card_itself()
    {
        var ticket = With(ATicket().Resolved(), ticket => ticket.Remind(At(24)));

        Told(ticket).ShouldBeEmpty();
        Cards(ticket).ShouldContain((CardNames.Survey, ToAna));
    }

    [Fact]
    public void A_corrected_answer_changes_the_survey_card_and_disturbs_nobody()
    {
        var ticket = With(ATicket().Closed(), ticket => ticket.CorrectSurvey(new SurveyAnswer(3, null, null, null, null), ticket.As(Ana), At(1)));

        Told(ticket).ShouldBeEmpty();
        Cards(ticket).ShouldContain((CardNames.Survey, ToAna));
    }

    [Fact]
    public void A_promise_at_risk_or_broken_is_told_to_the_group()
    {
        Told(With(ATicket(), ticket => ticket.Warn(At(6)))).ShouldBe([ToSupport]);
        Told(With(ATicket(), ticket => ticket.Breach(At(8)))).ShouldBe([ToSupport]);
    }

    [Fact]
    public void The_case_that_takes_another_in_only_changes_its_cards()
    {
        var other = ATicket().Numbered(43).TakenBy(Marta).Build();
        var ticket = ATicket().Build();

        ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1));

        Told(other).ShouldBeEmpty();
    }

    [Fact]
    public void Every_row_is_dated_and_numbered_as_its_event()
    {
        var ticket = ATicket().After(TimeSpan.FromHours(1)).TakenBy(Luis).Build();

        var notice = Plan(ticket).Single(message => message.Kind == OutboxKind.Notice);

        (notice.Name, notice.TicketId, notice.EventSequence, notice.CreatedAt, notice.Status)
            .ShouldBe((nameof(TicketClaimed), ticket.Id, 2, At(1), OutboxStatus.Waiting));
    }

    private static List<OutboxMessage> Plan(Ticket ticket) => [.. new DeliveryPlanner().Plan(ticket, ticket.Log[^1])];

    private static List<string> Told(Ticket ticket) =>
        [.. Plan(ticket).Where(message => message.Kind == OutboxKind.Notice).Select(message => message.Destination)];

    private static List<(string Card, string Destination)> Cards(Ticket ticket) =>
        [.. Plan(ticket).Where(message => message.Kind == OutboxKind.Card).Select(message => (message.Name, message.Destination))];

    private static Ticket With(TicketBuilder builder, Action<Ticket> verb)
    {
        var ticket = builder.Build();
        verb(ticket);
        return ticket;
    }

    private static void Reclassify(Ticket ticket, ServiceTier group) =>
        ticket.Reclassify("WEB", TicketLevel.Medium, group, ticket.As(Luis), Promises, At(1));

    private static void HandUp(Ticket ticket, Person person) =>
        ticket.EscalateTo(CarlosId, assigneeIsInNextGroup: true, DeskGroups.Engineering, "Sube", ticket.As(person), Promises, At(1));

    private static void Merge(Ticket ticket)
    {
        var other = ATicket().Numbered(43).Build();
        ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1));
    }
}
