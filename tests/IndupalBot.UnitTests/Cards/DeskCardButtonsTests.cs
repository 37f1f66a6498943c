using System.Text.Json.Nodes;
using IndupalBot.Cards;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

public sealed class DeskCardButtonsTests
{
    private const TicketRole Everyone = TicketRole.Technician | TicketRole.Assignee | TicketRole.Supervisor;

    public static TheoryData<TicketStatus, TicketRole, string[]> ByStatus => new()
    {
        { TicketStatus.New, TicketRole.Technician, [CardVerbs.TicketAssign, CardVerbs.TicketClaim, CardVerbs.TicketNote, CardVerbs.TicketReclassify, CardVerbs.TicketReply] },
        { TicketStatus.InProgress, TicketRole.Technician, [CardVerbs.TicketNote, CardVerbs.TicketReclassify, CardVerbs.TicketReply] },
        {
            TicketStatus.InProgress, TicketRole.Technician | TicketRole.Assignee,
            [
                CardVerbs.TicketAsk, CardVerbs.TicketAssign, CardVerbs.TicketEscalate, CardVerbs.TicketNote, CardVerbs.TicketReclassify,
                CardVerbs.TicketRelease, CardVerbs.TicketReply, CardVerbs.TicketResolve, CardVerbs.TicketWait,
            ]
        },
        {
            TicketStatus.Pending, Everyone,
            [CardVerbs.TicketEscalate, CardVerbs.TicketNote, CardVerbs.TicketReclassify, CardVerbs.TicketReply, CardVerbs.TicketResume]
        },
        { TicketStatus.Resolved, Everyone, [] },
        { TicketStatus.Closed, Everyone, [] },
        { TicketStatus.Cancelled, Everyone, [] },
    };

    [Theory]
    [MemberData(nameof(ByStatus))]
    public void Card_offers_what_the_view_allows_and_nothing_else(TicketStatus status, TicketRole roles, string[] expected)
    {
        var view = ADeskView(ATicketSummary() with { Status = status }, [.. TicketTransitions.Available(status, roles)]);

        var verbs = Verbs(view);

        verbs.ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Nobody_to_assign_to_and_no_tier_above_leave_their_buttons_out()
    {
        var view = ADeskView(ATicketSummary(), TicketVerb.Assign, TicketVerb.Escalate, TicketVerb.Claim) with { Colleagues = [], NextTier = null };

        Verbs(view).ShouldBe([CardVerbs.TicketClaim]);
    }

    [Fact]
    public void A_case_may_be_escalated_to_a_person_where_there_is_one_and_it_may_be_left_to_anybody()
    {
        var view = ADeskView(ATicketSummary(), TicketVerb.Escalate, TicketVerb.EscalateTo);

        var input = Inputs(view).Single(item => CardJson.Text(item, "id") == CardInputs.EscalateTo);
        (CardJson.Text(input, "value"), input["isRequired"]).ShouldBe(("any", null));
        input["choices"]?.AsArray().Select(choice => (string?)choice?["value"]).ShouldBe(["any", $"{Andres.Id}"]);

        Inputs(view with { NextColleagues = [] }).Select(item => CardJson.Text(item, "id")).ShouldBe([CardInputs.Why]);
    }

    [Fact]
    public void Only_the_first_button_stands_out_and_those_beyond_six_go_in_the_menu()
    {
        var view = ADeskView(ATicketSummary() with { Status = TicketStatus.InProgress }, [.. TicketTransitions.Available(TicketStatus.InProgress, Everyone)]);

        var actions = DeskCard.Build(view, TuesdayMorning).Actions;

        actions.Select(action => action.Style == "positive").ShouldBe([true, .. Enumerable.Repeat(false, actions.Count - 1)]);
        actions.Count(action => action.Mode == AdaptiveCards.AdaptiveActionMode.Primary).ShouldBe(6);
    }

    [Theory]
    [InlineData(TicketStatus.New, true)]
    [InlineData(TicketStatus.Resolved, true)]
    [InlineData(TicketStatus.Closed, false)]
    [InlineData(TicketStatus.Cancelled, false)]
    public void A_locked_case_is_not_refreshed(TicketStatus status, bool refreshed)
    {
        var card = DeskCard.Build(ADeskView(ATicketSummary() with { Status = status }), TuesdayMorning);

        (card.Refresh is not null).ShouldBe(refreshed);
    }

    [Fact]
    public void Every_button_carries_the_case_its_version_and_in_its_fallback_the_verb()
    {
        var view = ADeskView(ATicketSummary(), TicketVerb.Claim);

        var claim = CardJson.All(CardJson.Of(DeskCard.Build(view, TuesdayMorning))["actions"]).First();

        claim["data"]?.ToJsonString().ShouldBe("""{"ticketId":2026000042,"version":1}""");
        claim["fallback"]?["type"]?.ToString().ShouldBe("Action.Submit");
        claim["fallback"]?["data"]?.ToJsonString().ShouldBe("""{"ticketId":2026000042,"version":1,"verb":"ticket.claim"}""");
    }

    private static List<string?> Verbs(Application.Tickets.DeskView view)
    {
        JsonNode? actions = CardJson.Of(DeskCard.Build(view, TuesdayMorning))["actions"];
        return [.. CardJson.All(actions).Where(item => CardJson.TypeOf(item) == "Action.Execute").Select(item => CardJson.Text(item, "verb"))];
    }

    private static List<JsonObject> Inputs(Application.Tickets.DeskView view) =>
        [.. CardJson.All(CardJson.Of(DeskCard.Build(view, TuesdayMorning))["actions"]).Where(item => CardJson.TypeOf(item).StartsWith("Input.", StringComparison.Ordinal))];
}
