using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TicketResolutionTests
{
    private static readonly PromisePolicy Promises = PromisePolicy.Default;

    [Fact]
    public void A_solved_case_says_how_and_with_what()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Resolve(" Se cambió la fuente ", " Fuente de 500 W ", ticket.As(Luis), At(2));

        ticket.OnlyEventAfter<TicketResolved>(2).ShouldBe(new TicketResolved("Se cambió la fuente", "Fuente de 500 W"));
        (ticket.Status, ticket.Resolution, ticket.Products).ShouldBe((TicketStatus.Resolved, "Se cambió la fuente", "Fuente de 500 W"));
        (ticket.ResolvedAt, ticket.ResolvedById).ShouldBe((At(2), LuisId));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Products_may_be_left_out(string? products)
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Resolve("Se reinició", products, ticket.As(Luis), At(2));

        ticket.Products.ShouldBe(string.Empty);
    }

    [Fact]
    public void The_resolution_must_be_said_and_nothing_may_be_too_long()
    {
        var ticket = ATicket().TakenBy(Luis).Build();
        var tooLong = new string('a', TicketLimits.Text + 1);

        ticket.Refuses(() => ticket.Resolve(" ", null, ticket.As(Luis), At(2)), TicketRules.ResolutionRequired);
        ticket.Refuses(() => ticket.Resolve(tooLong, null, ticket.As(Luis), At(2)), TicketRules.TextTooLong);
        ticket.Refuses(() => ticket.Resolve("Se reinició", tooLong, ticket.As(Luis), At(2)), TicketRules.TextTooLong);
    }

    [Fact]
    public void What_a_supervisor_solves_counts_for_whoever_had_it()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Resolve("Se reinició", null, ticket.As(Sofia), At(2));

        ticket.ResolvedById.ShouldBe(LuisId);
    }

    [Fact]
    public void A_reopened_case_goes_back_to_whoever_solved_it_and_is_counted()
    {
        var ticket = ATicket().TakenBy(Luis).ResolvedAgain().Build();

        ticket.Reopen(" Sigue igual ", ticket.As(Ana), Promises, At(3));

        ticket.OnlyEventAfter<TicketReopened>(3).ShouldBe(new TicketReopened("Sigue igual", LuisId));
        (ticket.Status, ticket.AssigneeId, ticket.ReopenCount).ShouldBe((TicketStatus.InProgress, LuisId, 1));
        (ticket.ResolvedAt, ticket.RemindedAt, ticket.FirstRespondedAt, ticket.DueAt).ShouldBe((null, null, Monday9am, null));
    }

    [Fact]
    public void Every_return_counts_and_goes_to_the_last_one_who_solved_it()
    {
        var ticket = ATicket().TakenBy(Luis).ResolvedAgain().Build();

        ticket.Reopen("Sigue igual", ticket.As(Ana), Promises, At(1));
        ticket.Assign(MartaId, assigneeIsInGroup: true, ticket.As(Luis), Promises, At(2));
        ticket.Resolve("Se cambió el disco", null, ticket.As(Marta), At(3));
        ticket.Reopen("Tampoco", ticket.As(Ana), Promises, At(4));

        (ticket.AssigneeId, ticket.ReopenCount).ShouldBe((MartaId, 2));
    }

    [Fact]
    public void A_return_needs_its_reason()
    {
        var ticket = ATicket().Resolved().Build();

        ticket.Refuses(() => ticket.Reopen(string.Empty, ticket.As(Ana), Promises, At(1)), TicketRules.ReasonRequired);
        ticket.Refuses(() => ticket.Reopen(new string('a', TicketLimits.Text + 1), ticket.As(Ana), Promises, At(1)), TicketRules.TextTooLong);
    }

    [Fact]
    public void A_case_solved_again_is_reminded_of_again()
    {
        var ticket = ATicket().Resolved().Build();
        ticket.Remind(At(24));
        ticket.Reopen("Sigue igual", ticket.As(Ana), Promises, At(25));

        ticket.Resolve("Se cambió el disco", null, ticket.As(Luis), At(26));

        (ticket.ResolvedAt, ticket.RemindedAt).ShouldBe((At(26), null));
        ticket.Refuses(() => ticket.CloseUnanswered(At(49)), TicketRules.TooEarly);
    }
}
