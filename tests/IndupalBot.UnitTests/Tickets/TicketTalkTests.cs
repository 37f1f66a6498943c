using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Tickets;

/// <summary>Comments, notes, files and withdrawal.</summary>
public sealed class TicketTalkTests
{
    private static readonly Guid Photo = new(1, 2, 3, [4, 5, 6, 7, 8, 9, 10, 11]);

    [Fact]
    public void What_is_said_is_kept_with_its_author_and_number()
    {
        var ticket = ATicket().Build();

        ticket.Comment(" Es el del fondo ", ticket.As(Ana), At(1));
        ticket.Comment("Voy para allá", ticket.As(Luis), At(2));

        ticket.OnlyEventAfter<TicketCommented>(2).ShouldBe(new TicketCommented(2, AnsweredQuestion: false));
        ticket.Comments.Select(comment => (comment.Number, comment.AuthorId, comment.Text, comment.IsInternal, comment.At))
            .ShouldBe([(1, AnaId, "Es el del fondo", false, At(1)), (2, LuisId, "Voy para allá", false, At(2))]);
    }

    [Fact]
    public void The_requesters_answer_sets_a_case_going_that_waits_for_it()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Requester).Build();

        ticket.Comment("En la 204", ticket.As(Ana), At(1));

        ticket.OnlyEventAfter<TicketCommented>(3).AnsweredQuestion.ShouldBeTrue();
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, null, LuisId));
    }

    [Fact]
    public void An_empty_answer_leaves_the_case_waiting()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Requester).Build();

        ticket.Refuses(() => ticket.Comment("  ", ticket.As(Ana), At(1)), TicketRules.TextRequired);
        ticket.Refuses(() => ticket.Comment(new string('a', TicketLimits.Text + 1), ticket.As(Ana), At(1)), TicketRules.TextTooLong);
    }

    [Theory]
    [InlineData(PendingReason.Vendor)]
    [InlineData(PendingReason.Parts)]
    [InlineData(PendingReason.Scheduled)]
    public void A_comment_does_not_end_a_wait_for_something_else(PendingReason reason)
    {
        var ticket = ATicket().WaitingFor(reason).Build();

        ticket.Comment("¿Cómo va?", ticket.As(Ana), At(1));

        (ticket.Status, ticket.PendingReason).ShouldBe((TicketStatus.Pending, reason));
    }

    [Fact]
    public void A_technicians_comment_is_no_answer_to_the_question()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Requester).Build();

        ticket.Comment("¿Me confirma la oficina?", ticket.As(Luis), At(1));

        (ticket.Status, ticket.PendingReason).ShouldBe((TicketStatus.Pending, PendingReason.Requester));
    }

    [Fact]
    public void A_note_stays_within_the_desk()
    {
        var ticket = ATicket().Build();

        ticket.Note("Garantía vencida", ticket.As(Luis), At(1));

        ticket.OnlyEventAfter<TicketNoted>(1).Number.ShouldBe(1);
        ticket.Comments.ShouldHaveSingleItem().IsInternal.ShouldBeTrue();
        ticket.Refuses(() => ticket.Note("Hola", ticket.As(Ana), At(1)), TicketRules.NotAllowed);
        ticket.Refuses(() => ticket.Note(string.Empty, ticket.As(Luis), At(1)), TicketRules.TextRequired);
    }

    [Fact]
    public void A_file_joins_the_case_under_its_own_name()
    {
        var ticket = ATicket().Build();

        ticket.Attach(Photo, "pantalla.png", ticket.As(Ana), At(1));

        ticket.OnlyEventAfter<TicketAttachmentAdded>(1).ShouldBe(new TicketAttachmentAdded(Photo, "pantalla.png"));
        var attachment = ticket.Attachments.ShouldHaveSingleItem();
        (attachment.FileId, attachment.Name, attachment.AddedById, attachment.At).ShouldBe((Photo, "pantalla.png", AnaId, At(1)));
    }

    [Fact]
    public void The_requesters_file_alone_answers_a_question_too()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Requester).Build();

        ticket.Attach(Photo, "placa.png", ticket.As(Ana), At(1));
        ticket.Attach(Photo, "detras.png", ticket.As(Ana), At(1));

        ticket.Log.Select(entry => entry.Event).OfType<TicketAttachmentAdded>().Select(added => added.AnsweredQuestion).ShouldBe([true, false]);
        (ticket.Status, ticket.PendingReason, ticket.AssigneeId).ShouldBe((TicketStatus.InProgress, null, LuisId));
    }

    [Theory]
    [InlineData(PendingReason.Vendor)]
    [InlineData(PendingReason.Parts)]
    public void A_file_ends_no_other_wait(PendingReason reason)
    {
        var ticket = ATicket().WaitingFor(reason).Build();

        ticket.Attach(Photo, "placa.png", ticket.As(Ana), At(1));

        (ticket.Status, ticket.PendingReason).ShouldBe((TicketStatus.Pending, reason));
    }

    [Fact]
    public void A_technicians_file_is_no_answer_to_the_question()
    {
        var ticket = ATicket().WaitingFor(PendingReason.Requester).Build();

        ticket.Attach(Photo, "plano.png", ticket.As(Luis), At(1));

        (ticket.Status, ticket.PendingReason).ShouldBe((TicketStatus.Pending, PendingReason.Requester));
    }

    [Fact]
    public void A_file_needs_a_name_within_the_limit()
    {
        var ticket = ATicket().Build();

        ticket.Refuses(() => ticket.Attach(Photo, " ", ticket.As(Ana), At(1)), TicketRules.TextRequired);
        ticket.Refuses(() => ticket.Attach(Photo, new string('a', TicketLimits.FileName + 1), ticket.As(Ana), At(1)), TicketRules.TextTooLong);
    }

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.InProgress)]
    [InlineData(TicketStatus.Pending)]
    public void The_requester_withdraws_with_a_reason(TicketStatus status)
    {
        var ticket = ATicket().In(status).Build();
        var version = ticket.Version;

        ticket.Withdraw(" Ya encendió ", ticket.As(Ana), At(1));

        ticket.OnlyEventAfter<TicketWithdrawn>(version).Why.ShouldBe("Ya encendió");
        (ticket.Status, ticket.PendingReason, ticket.ClosedAt, ticket.DueAt, ticket.WarnAt).ShouldBe((TicketStatus.Cancelled, null, At(1), null, null));
    }

    [Fact]
    public void Nobody_else_withdraws_and_nobody_without_a_reason()
    {
        var ticket = ATicket().TakenBy(Luis).Build();

        ticket.Refuses(() => ticket.Withdraw("No procede", ticket.As(Luis), At(1)), TicketRules.NotAllowed);
        ticket.Refuses(() => ticket.Withdraw(string.Empty, ticket.As(Ana), At(1)), TicketRules.ReasonRequired);
        ticket.Refuses(() => ticket.Withdraw(new string('a', TicketLimits.Text + 1), ticket.As(Ana), At(1)), TicketRules.TextTooLong);
    }
}
