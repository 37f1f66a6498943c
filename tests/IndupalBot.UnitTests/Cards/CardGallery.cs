using AdaptiveCards;
using IndupalBot.Application.Intake;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Cards.Reports;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.ReadModels.SampleReports;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

/// <summary>Every card in its main states, by name.</summary>
internal static class CardGallery
{
    private static readonly DateTimeOffset Later = TuesdayMorning.AddMinutes(10);

    private const TicketRole Desk = TicketRole.Technician | TicketRole.Assignee | TicketRole.Supervisor;

    public static IReadOnlyDictionary<string, Func<AdaptiveCard>> All { get; } = new Dictionary<string, Func<AdaptiveCard>>
    {
        ["welcome-first"] = () => WelcomeCard.Build(Ana.Name, privacyAccepted: false),
        ["welcome-again"] = () => WelcomeCard.Build(Ana.Name, privacyAccepted: true),
        ["help-staff"] = () => HelpCard.Build(attends: false),
        ["help-technician"] = () => HelpCard.Build(attends: true),
        ["absence"] = () => AbsenceCard.Build(new DateOnly(2026, 11, 30), new TicketPage([AListItem()], null), Later),
        ["absence-without-cases"] = () => AbsenceCard.Build(new DateOnly(2026, 11, 30), new TicketPage([], null), Later),
        ["absence-over"] = () => AbsenceCard.Over(),
        ["absence-released"] = () => AbsenceCard.Released(2),
        ["help-supervisor"] = () => HelpCard.Build(attends: true, supervises: true),
        ["draft-sure"] = () => DraftCard.Build(ADraftView(), problem: null),
        ["draft-open"] = () => DraftCard.Build(Open(), problem: null),
        ["draft-clarify"] = () => DraftCard.Build(Open() with { Question = AQuestion() }, problem: null),
        ["draft-several"] = () => DraftCard.Build(ADraftView() with { Parts = ["La impresora no imprime.", "Además necesito publicar la resolución 214."], Later = ["Además el correo."] }, problem: null),
        ["draft-level"] = () => DraftCard.Build(Urgent(), problem: null),
        ["draft-problem"] = () => DraftCard.Build(Filled(), problem: "Falta la placa de inventario."),
        ["draft-answer"] = () => DraftCard.Build(Open() with { Questions = [ATicketSummary().Id] }, problem: null),
        ["draft-answered"] = () => DraftClosedCard.Answered(Filled(), ATicketSummary().Number),
        ["draft-cancelled"] = () => DraftClosedCard.Build(Filled(), DraftEnd.Cancelled),
        ["draft-expired"] = () => DraftClosedCard.Build(ADraftView(), DraftEnd.Expired),
        ["draft-registered"] = () => DraftClosedCard.Build(ADraftView(), DraftEnd.Registered),
        ["receipt-new"] = () => ReceiptCard.Build(ATicketSummary(), Later),
        ["receipt-late"] = () => ReceiptCard.Build(ATicketSummary(), TuesdayMorning.AddHours(5)),
        ["receipt-in-progress"] = () => ReceiptCard.Build(InProgress(), Later),
        ["receipt-question"] = () => ReceiptCard.Build(Asked(), Later),
        ["receipt-waiting"] = () => ReceiptCard.Build(Waiting(), Later),
        ["receipt-resolved"] = () => ReceiptCard.Build(Resolved(), Later),
        ["receipt-closed"] = () => ReceiptCard.Build(Rated(), Later),
        ["receipt-withdrawn"] = () => ReceiptCard.Build(Withdrawn(), Later),
        ["detail-requester"] = () => TicketDetailCard.Build(Discussed(), forDesk: false, Later),
        ["detail-desk"] = () => TicketDetailCard.Build(Discussed(), forDesk: true, Later),
        ["list-mine"] = () => TicketListCard.Build(Page(), TicketListKind.Mine, TuesdayMorning.AddHours(5)),
        ["list-queue"] = () => TicketListCard.Build(Page(), TicketListKind.Queue, TuesdayMorning.AddHours(3.5)),
        ["list-mine-empty"] = () => TicketListCard.Build(new([], null), TicketListKind.Mine, Later),
        ["list-overdue-empty"] = () => TicketListCard.Build(new([], null), TicketListKind.Overdue, Later),
        ["list-found"] = () => TicketListCard.Build(Page(), TicketListKind.Found, TuesdayMorning.AddHours(3.5), "impresora *coliseo*"),
        ["list-found-empty"] = () => TicketListCard.Build(new([], null), TicketListKind.FoundOwn, Later, "impresora"),
        ["shared-case"] = () => SharedCaseCard.Build(AListItem() with { AssigneeName = Luis.Name }, "Mantenimiento de equipos de cómputo", "https://mesa.example.org/casos/ST-2026-00042"),
        ["message-case"] = () => MessageCaseCard.Build(MessageCase(ADraftView().Service), problem: null),
        ["message-case-open"] = () => MessageCaseCard.Build(MessageCase(null), problem: "Elige primero el servicio."),
        ["detail-from-message"] = () => TicketDetailCard.Build(ATicketSummary() with { SourceUrl = "https://teams.microsoft.com/l/message/19:abc@thread.v2/1764000000050" }, forDesk: true, Later),
        ["desk-new"] = () => DeskCard.Build(View(ATicketSummary()), Later),
        ["desk-escalated"] = () => DeskCard.Build(View(Escalated()), TuesdayMorning.AddHours(5)),
        ["desk-in-progress"] = () => DeskCard.Build(View(Discussed()), Later),
        ["desk-waiting"] = () => DeskCard.Build(View(Waiting()), Later),
        ["desk-resolved"] = () => DeskCard.Build(View(Resolved()), Later),
        ["desk-closed"] = () => DeskCard.Build(View(Rated()), Later),
        ["verify"] = () => VerifyCard.Build(Resolved(), reminder: false, Later),
        ["verify-reminder"] = () => VerifyCard.Build(Resolved(), reminder: true, Later.AddDays(1)),
        ["verify-without-survey"] = () => VerifyCard.Build(Resolved() with { RequesterAttended = true }, reminder: false, Later),
        ["verify-thanks"] = () => VerifyCard.Build(Rated(), reminder: false, Later),
        ["verify-thanks-later"] = () => VerifyCard.Build(Rated(), reminder: false, Later.AddDays(1)),
        ["verify-closed-by-clock"] = () => VerifyCard.Build(ClosedByClock(), reminder: false, Later.AddDays(3)),
        ["verify-reopened"] = () => VerifyCard.Build(InProgress(), reminder: false, Later),
        ["indicators-month"] = () => IndicatorCard.Build(AnIndicatorBoard(), TuesdayMorning),
        ["indicators-empty"] = () => IndicatorCard.Build(AnEmptyBoard(), TuesdayMorning),
        ["figure-cases"] = () => FigureCasesCard.Build(SomeFigureCases(), from: 10),
        ["figure-cases-none"] = () => FigureCasesCard.Build(SomeFigureCases() with { Items = [], Count = 0, Next = null, OfKey = "", OfName = null }, from: 0),
        ["recovery-open"] = () => RecoveryCard.Build(Owed(), reminder: false, Later),
        ["recovery-reminder"] = () => RecoveryCard.Build(Owed(), reminder: true, Later.AddDays(2)),
        ["recovery-done"] = () => RecoveryCard.Build(Owed() with { Recovery = new(1, Later, Later.AddHours(3), "Sofía Maestre", "Hablé con Ana: se le explicó la demora.") }, reminder: false, Later.AddDays(1)),
        ["recovery-dropped"] = () => RecoveryCard.Build(Owed() with { Recovery = new(1, Later, Later.AddHours(3), null, null), Survey = new(4, null, null, null, null) }, reminder: false, Later.AddDays(1)),
        ["group-set-up"] = () => GroupSetUpCard.Build(Groups(linkedHere: false), confirmedBy: null),
        ["group-confirmed"] = () => GroupSetUpCard.Build(Groups(linkedHere: true), Marta.Name),
    };

    public static TheoryData<string> Names => new(All.Keys);

    private static DraftView Urgent() => ADraftView() with
    {
        Reasons = ["tóner", "impresora"],
        LevelReason = new LocalText("algo dejó de funcionar", "something stopped working"),
        Affected = Affected.Several,
        AsksAbility = true,
    };

    private static ClarifyingQuestion AQuestion() => new(
        new LocalText("¿Qué es lo que falla?", "What is failing?"),
        [new("TEL", new LocalText("El teléfono", "The telephone")), new("MTO", new LocalText("El computador", "The computer")), new(null, new LocalText("Otra cosa", "Something else"))]);

    private static DraftView Open() => ADraftView() with { Service = null, Confidence = 0.4 };

    private static MessageCaseView MessageCase(Service? service) => new(
        Ana.Name, "No me enciende el *computador* <b>de recepción</b>", 2, "No me enciende el computador", service, TicketLevel.Medium, ADraftView().Services,
        new Dictionary<string, string>());

    private static DraftView Filled() => ADraftView() with
    {
        ServiceChosen = true,
        Answers = new Dictionary<string, string> { ["working"] = "No", ["since"] = "2026-11-23", ["hour"] = "14:30", ["machines"] = "2" },
        Files = ["foto_del_equipo.jpg"],
    };

    private static TicketSummary InProgress() => (ATicketSummary() with
    {
        Status = TicketStatus.InProgress,
        Assignee = Luis,
        DueAt = null,
        FirstRespondedAt = TuesdayMorning.AddMinutes(2),
    }).Then(Luis, new TicketClaimed(Luis.Id));

    private static TicketSummary Asked() => (InProgress() with { Status = TicketStatus.Pending, PendingReason = PendingReason.Requester })
        .Then(Luis, new TicketPutOnHold(PendingReason.Requester, "¿Se ve alguna luz al encenderlo?"), 4);

    private static TicketSummary Waiting() => (InProgress() with { Status = TicketStatus.Pending, PendingReason = PendingReason.Parts })
        .Then(Luis, new TicketPutOnHold(PendingReason.Parts, "Llega el jueves la fuente de poder."), 4);

    private static TicketSummary Discussed() => (InProgress() with { Attachments = [new("foto.jpg", "https://mesa.example.org/files/Zm90bw")], ReopenCount = 1 })
        .Then(Ana, new TicketAttachmentAdded(Guid.Empty, "foto.jpg"), 3)
        .Then(Ana, new TicketCommented(1, false), 4, "Huele a quemado.")
        .Then(Luis, new TicketNoted(2), 5, "Parece la fuente.")
        .Then(Luis, new TicketCommented(3, false), 6, "No lo enciendas, ya voy.");

    private static TicketSummary Resolved() => (InProgress() with
    {
        Status = TicketStatus.Resolved,
        Resolution = "Se cambió la fuente de poder.",
        Products = "Fuente de poder de 500 W",
        ResolvedAt = TuesdayMorning.AddMinutes(8),
    }).Then(Luis, new TicketResolved("Se cambió la fuente de poder.", "Fuente de poder de 500 W"), 8);

    private static TicketSummary Rated() => (Resolved() with
    {
        Status = TicketStatus.Closed,
        ClosedAt = TuesdayMorning.AddMinutes(9),
        Survey = new SurveyAnswer(5, 4, 5, null, "Muy amables."),
        SurveyCorrectableUntil = TuesdayMorning.AddHours(12),
    }).Then(Ana, new TicketClosed(5, ByClock: false), 9);

    private static TicketSummary Owed() =>
        Rated() with { Survey = new SurveyAnswer(1, null, null, null, "Tardaron *mucho*."), Recovery = new(1, Later, null, null, null) };

    private static TicketSummary ClosedByClock() => (Resolved() with { Status = TicketStatus.Closed, ClosedAt = TuesdayMorning.AddDays(2), ClosedByClock = true })
        .Then(null, new TicketClosed(null, ByClock: true), 2880);

    private static TicketSummary Withdrawn() => (ATicketSummary() with { Status = TicketStatus.Cancelled, DueAt = null })
        .Then(Ana, new TicketWithdrawn("Ya encendió."));

    private static TicketSummary Escalated() => (ATicketSummary() with { Tier = Tier.Engineer, GroupName = "Ingeniería de sistemas", Breached = true })
        .Then(Luis, new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, "Hay que revisar la red eléctrica.", Luis.Id), 5);

    private static DeskView View(TicketSummary ticket) => ADeskView(ticket, [.. TicketTransitions.Available(ticket.Status, Desk)]);

    private static TicketPage Page() => new(
        [AListItem(), AListItem(41) with { Status = TicketStatus.InProgress, AssigneeName = Luis.Name, DueAt = null }],
        "2026000041");

    private static IReadOnlyList<GroupOption> Groups(bool linkedHere) => [new(1, "Soporte técnico", linkedHere), new(2, "Ingeniería de sistemas", false)];
}
