using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

public sealed class TicketMergeTests
{
    [Fact]
    public void A_case_ends_in_the_one_that_holds_the_same_matter()
    {
        var (ticket, other) = (ATicket().Build(), ATicket().Numbered(43).Build());

        ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1));

        ticket.OnlyEventAfter<TicketMerged>(1).IntoTicketId.ShouldBe(other.Id);
        (ticket.Status, ticket.LinkedTicketId, ticket.ClosedAt, ticket.DueAt, ticket.WarnAt).ShouldBe((TicketStatus.Cancelled, other.Id, At(1), null, null));
    }

    [Fact]
    public void The_other_case_goes_on_and_knows_of_it()
    {
        var (ticket, other) = (ATicket().Build(), ATicket().Numbered(43).TakenBy(Marta).Build());

        ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1));

        other.OnlyEventAfter<TicketReceivedMerged>(2).FromTicketId.ShouldBe(ticket.Id);
        (other.Status, other.AssigneeId, other.LinkedTicketId).ShouldBe((TicketStatus.InProgress, MartaId, null));
    }

    [Fact]
    public void A_case_does_not_end_in_itself()
    {
        var ticket = ATicket().Build();

        ticket.Refuses(() => ticket.MergeInto(ticket, ticket.As(Luis), ticket.As(Luis), At(1)), TicketRules.MergeIntoItself);
    }

    [Theory]
    [InlineData(TicketStatus.Resolved)]
    [InlineData(TicketStatus.Closed)]
    [InlineData(TicketStatus.Cancelled)]
    public void An_ended_case_takes_nothing_in(TicketStatus status)
    {
        var (ticket, other) = (ATicket().Build(), ATicket().Numbered(43).In(status).Build());

        ticket.Refuses(() => ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1)), TicketRules.InvalidTransition);

        (other.Status, other.Log[^1].Event is TicketReceivedMerged).ShouldBe((status, false));
    }

    [Fact]
    public void Who_has_no_right_to_the_other_case_cannot_put_anything_into_it()
    {
        var (ticket, other) = (ATicket().Build(), ATicket().Numbered(43).In(DeskGroups.Engineering).Build());

        ticket.Refuses(() => ticket.MergeInto(other, ticket.As(Luis), other.As(Luis), At(1)), TicketRules.NotAllowed);

        other.Version.ShouldBe(1);
    }
}
