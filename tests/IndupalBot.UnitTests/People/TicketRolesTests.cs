using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.People;

public sealed class TicketRolesTests
{
    [Fact]
    public void Who_asked_is_the_requester_and_nothing_else()
    {
        RolesOn(ATicket().TakenBy(Luis).Build(), Ana).ShouldBe(TicketRole.Requester);
    }

    [Fact]
    public void A_member_of_the_group_is_a_technician_and_assignee_when_they_have_it()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        RolesOn(ticket, Luis).ShouldBe(TicketRole.Technician | TicketRole.Assignee);
        RolesOn(ticket, Marta).ShouldBe(TicketRole.Technician);
    }

    [Fact]
    public void The_groups_supervisor_is_one_of_its_technicians_too()
    {
        RolesOn(ATicket().Build(), Sofia).ShouldBe(TicketRole.Technician | TicketRole.Supervisor);
    }

    [Fact]
    public void A_supervisor_of_all_groups_need_not_belong_to_any()
    {
        var director = APerson().Named("Rosa", 90).SupervisingAll().Build();

        RolesOn(ATicket().Build(), director).ShouldBe(TicketRole.Supervisor);
    }

    [Fact]
    public void Other_groups_have_nothing_to_do_with_it_until_it_comes_to_them()
    {
        RolesOn(ATicket().Build(), Carlos).ShouldBe(TicketRole.None);

        RolesOn(ATicket().EscalatedTo(DeskGroups.Engineering).Build(), Carlos).ShouldBe(TicketRole.Technician);
    }

    [Fact]
    public void A_group_that_the_case_left_has_no_more_say()
    {
        var ticket = ATicket().TakenBy(Luis).EscalatedTo(DeskGroups.Engineering).Build();

        RolesOn(ticket, Luis).ShouldBe(TicketRole.None);
        RolesOn(ticket, Sofia).ShouldBe(TicketRole.None);
    }

    [Fact]
    public void One_person_may_be_several_things()
    {
        var ticket = ATicket().RequestedBy(Luis).TakenBy(Luis).Build();

        RolesOn(ticket, Luis).ShouldBe(TicketRole.Requester | TicketRole.Technician | TicketRole.Assignee);
    }

    [Fact]
    public void Membership_in_several_groups_counts_for_the_one_that_has_the_case()
    {
        var person = APerson().Named("Pedro", 91).In(DeskGroups.Engineering, GroupRole.Supervisor).In(DeskGroups.Support).Build();

        RolesOn(ATicket().Build(), person).ShouldBe(TicketRole.Technician);
        RolesOn(ATicket().In(DeskGroups.Engineering).Build(), person).ShouldBe(TicketRole.Technician | TicketRole.Supervisor);
    }

    [Fact]
    public void An_actor_carries_the_persons_key_and_door()
    {
        var actor = ATicket().Build().ActorOf(Luis, Door.Email);

        actor.ShouldBe(new TicketActor(LuisId, TicketRole.Technician, Door.Email));
    }

    private static TicketRole RolesOn(Ticket ticket, Person person) => ticket.ActorOf(person, Door.Chat).Roles;
}
