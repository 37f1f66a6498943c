using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

public sealed class NoticeTextTests
{
    private static readonly TicketEvent[] AllEvents =
    [
        new TicketRegistered("MTO", TicketLevel.High, 1, TicketChannel.OnBehalf, null), new TicketClaimed(Luis.Id), new TicketAssigned(Luis.Id, null),
        new TicketReclassified("TEL", "MTO", TicketLevel.Low, TicketLevel.High, 2, 1), new TicketCommented(1, false), new TicketNoted(1),
        new TicketAttachmentAdded(Guid.Empty, "foto.jpg"), new TicketMerged(2026000043), new TicketReceivedMerged(2026000041),
        new TicketPutOnHold(PendingReason.Requester, "¿Qué luz se ve?"), new TicketPutOnHold(PendingReason.Parts, "La fuente."), new TicketResumed(),
        new TicketReleased(Luis.Id), new TicketResolved("Listo.", ""), new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Es la red.", null),
        new TicketClosed(2, false), new TicketClosed(null, true), new TicketReopened("No enciende.", Luis.Id), new TicketWithdrawn("Ya encendió."),
        new SurveyReminded(), new SurveyCorrected(2, 5), new PromiseAtRisk(TuesdayMorning.AddHours(4)), new PromiseBroken(TuesdayMorning.AddHours(4)),
    ];

    [Fact]
    public void Requester_reads_who_attends() =>
        Line(new TicketClaimed(Luis.Id), Luis, NoticeAudience.Requester).ShouldBe("**ST-2026-00042**: Luis Carlos Daza está atendiendo tu caso.");

    [Fact]
    public void Requester_reads_the_question_and_how_to_answer() =>
        Line(new TicketPutOnHold(PendingReason.Requester, "¿Qué luz se ve?"), Luis, NoticeAudience.Requester)
            .ShouldBe("**ST-2026-00042**: Luis Carlos Daza te pregunta: «¿Qué luz se ve?». Puedes responder aquí mismo, con un mensaje o una foto.");

    [Fact]
    public void Requester_reads_why_it_was_escalated_and_until_when() =>
        Line(new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Es la red", null), Luis, NoticeAudience.Requester)
            .ShouldBe("**ST-2026-00042**: Pasamos tu caso a Soporte técnico. Motivo: «Es la red». Te atendemos antes de las 2:40 p. m. de hoy.");

    [Fact]
    public void Who_is_handed_an_escalated_case_reads_why_and_the_requester_who_attends()
    {
        var handedUp = new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Es la red", Marta.Id, Luis.Id);

        Line(handedUp, Marta, NoticeAudience.Assignee).ShouldBe("**ST-2026-00042**: Marta Inés Rojas te pasó este caso: No enciende el computador. Motivo: «Es la red»");
        Line(handedUp, Marta, NoticeAudience.Requester).ShouldBe("**ST-2026-00042**: Pasamos tu caso a Soporte técnico. Motivo: «Es la red». Lo atiende Luis Carlos Daza.");
    }

    [Fact]
    public void Whose_case_it_was_reads_who_has_it_now()
    {
        Line(new TicketAssigned(Luis.Id, Ana.Id), Marta, NoticeAudience.FormerAssignee)
            .ShouldBe("**ST-2026-00042**: Marta Inés Rojas le asignó este caso a Luis Carlos Daza; ya no está a tu cargo.");
        Line(new TicketEscalated(Tier.Technician, Tier.Engineer, 2, 1, "Es la red", Ana.Id), Marta, NoticeAudience.FormerAssignee)
            .ShouldBe("**ST-2026-00042**: Marta Inés Rojas escaló este caso a Soporte técnico; ya no está a tu cargo.");
        Line(new TicketReclassified("TEL", "MTO", TicketLevel.Low, TicketLevel.Low, 2, 1, Ana.Id), Marta, NoticeAudience.FormerAssignee)
            .ShouldBe("**ST-2026-00042**: Marta Inés Rojas reclasificó este caso y ahora lo atiende Soporte técnico; ya no está a tu cargo.");
        Line(new TicketReleased(Ana.Id), Marta, NoticeAudience.FormerAssignee)
            .ShouldBe("**ST-2026-00042**: Marta Inés Rojas devolvió este caso a la cola; ya no está a tu cargo.");
    }

    [Fact]
    public void Group_reads_what_the_requester_wrote_and_requester_what_the_technician_wrote()
    {
        Line(new TicketCommented(1, false), Ana, NoticeAudience.Group, "Huele raro").ShouldBe("**ST-2026-00042**: Ana Lucía Mendoza escribió: «Huele raro»");
        Line(new TicketCommented(1, false), Luis, NoticeAudience.Requester, "Ya voy").ShouldBe("**ST-2026-00042**: Luis Carlos Daza te escribió: «Ya voy»");
        Line(new TicketCommented(1, false), Luis, NoticeAudience.Group, "Ya voy").ShouldBeNull();
    }

    [Fact]
    public void A_promise_at_risk_reaches_group_and_supervisor()
    {
        const string risk = "**ST-2026-00042**: ⏳ Nadie ha tomado este caso y su plazo está por vencer, hoy a las 2:40 p. m.";

        Line(new PromiseAtRisk(TuesdayMorning.AddHours(4)), null, NoticeAudience.Group).ShouldBe(risk);
        Line(new PromiseAtRisk(TuesdayMorning.AddHours(4)), null, NoticeAudience.Supervisor).ShouldBe(risk);
        Line(new PromiseAtRisk(TuesdayMorning.AddHours(4)), null, NoticeAudience.Requester).ShouldBeNull();
    }

    [Fact]
    public void Requester_never_reads_an_internal_note() =>
        Line(new TicketNoted(1), Luis, NoticeAudience.Requester, "Parece la fuente.").ShouldBeNull();

    [Fact]
    public void Nobody_is_told_what_they_did_themselves()
    {
        AllEvents.ShouldAllBe(@event => Line(@event, Ana, NoticeAudience.Requester, "x") == null);
        AllEvents.ShouldAllBe(@event => Line(@event, Luis, NoticeAudience.Assignee, "x") == null);
    }

    [Fact]
    public void Whatever_a_person_wrote_is_shown_literally()
    {
        var line = Line(new TicketCommented(1, false), Ana, NoticeAudience.Group, "**[x](javascript:x)** <at>Luis</at>");

        line.ShouldBe(@"**ST-2026-00042**: Ana Lucía Mendoza escribió: «\*\*\[x\](javascript:x)\*\* &lt;at&gt;Luis&lt;/at&gt;»");
    }

    [Fact]
    public void Each_line_is_one_line_that_names_the_case()
    {
        var lines = from @event in AllEvents from audience in Enum.GetValues<NoticeAudience>() select Line(@event, Marta, audience, new string('a', 4_000));

        lines.OfType<string>().ShouldAllBe(line => line.StartsWith("**ST-2026-00042**: ") && !line.Contains('\n') && line.Length < 700 && !line.Contains("{"));
    }

    [Fact]
    public void A_stale_button_is_told_who_did_what_and_when()
    {
        var ticket = ATicketSummary().Then(Luis, new TicketClaimed(Luis.Id));

        InCulture.Spanish(() => StaleLine.For(ticket, forDesk: true, TuesdayMorning.AddHours(1))).ShouldBe("Luis Carlos Daza tomó este caso a las 10:42 a. m.");
        InCulture.Spanish(() => StaleLine.For(ticket, forDesk: true, TuesdayMorning.AddDays(1))).ShouldBe("Luis Carlos Daza tomó este caso ayer a las 10:42 a. m.");
        InCulture.English(() => StaleLine.For(ticket, forDesk: true, TuesdayMorning.AddHours(1))).ShouldBe("Luis Carlos Daza took this case at 10:42 AM.");
    }

    private static string? Line(TicketEvent @event, PersonRef? actor, NoticeAudience audience, string? text = null)
    {
        var ticket = ATicketSummary() with { Assignee = Luis };
        var entry = Happened(2, TuesdayMorning.AddMinutes(1), actor, @event, text, Luis.Name);
        return InCulture.Spanish(() => NoticeText.For(ticket, entry, audience, TuesdayMorning.AddMinutes(1)));
    }
}
