using IndupalBot.Application.Intake;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Testing.ReadModels;

/// <summary>What cards are drawn from. Each is an ordinary one; a test changes what it is about with <c>with</c>.</summary>
public static class SampleViews
{
    /// <summary>Tuesday 24 November 2026, 10:40 a. m. in Valledupar.</summary>
    public static readonly DateTimeOffset TuesdayMorning = new(2026, 11, 24, 15, 40, 0, TimeSpan.Zero);

    public static readonly PersonRef Ana = new(11, "29:ana", "Ana Lucía Mendoza", "Financiera", "Oficina 204", "ext. 117", "ana.mendoza@indupalvalledupar.gov.co");
    public static readonly PersonRef Luis = new(21, "29:luis", "Luis Carlos Daza", "Sistemas", "Oficina 101", null, null);
    public static readonly PersonRef Marta = new(22, "29:marta", "Marta Inés Rojas", "Sistemas", "Oficina 101", null, null);

    /// <summary>Engineer, of the next tier.</summary>
    public static readonly PersonRef Andres = new(31, "29:andres", "Andrés Rincón", "Sistemas", "Oficina 102", null, null);

    public static readonly IReadOnlyList<ServiceOption> Catalogue =
    [
        new("WEB", "Publicación de archivo a sitio web"),
        new("TEL", "Administración de telefonía IP"),
        new("MTO", "Mantenimiento de equipos de cómputo"),
        new("FIN", "Actualización y soporte de aplicativos del área financiera"),
        new("COR", "Administración de correo electrónico institucional"),
        new("EQU", "Atención a solicitudes de equipos de cómputo"),
        new("BAJ", "Concepto técnico para dar de baja o retiro de equipos por obsolescencia"),
        new("REU", "Apoyo para alistamiento de equipos tecnológicos en reuniones virtuales o presenciales"),
    ];

    /// <summary>Just registered by Ana, high level, due in four hours.</summary>
    public static TicketSummary ATicketSummary() => new()
    {
        Id = new TicketNumber(2026, 42).TicketId,
        Version = 1,
        Status = TicketStatus.New,
        PendingReason = null,
        ServiceCode = "MTO",
        ServiceName = "Mantenimiento de equipos de cómputo",
        Level = TicketLevel.High,
        Subject = "No enciende el computador",
        Description = "No me enciende el computador desde esta mañana.\nYa probé con otro tomacorriente.",
        Answers = [new("Placa de inventario", "IND-0457"), new("¿Puedes seguir trabajando?", "No")],
        Requester = Ana,
        GroupId = 1,
        GroupName = "Soporte técnico",
        Tier = Tier.Technician,
        Assignee = null,
        ReceivedAt = TuesdayMorning,
        FirstResponseDueAt = TuesdayMorning.AddHours(4),
        FirstRespondedAt = null,
        DueAt = TuesdayMorning.AddHours(4),
        Breached = false,
        SolutionDueAt = null,
        TierTimes = [TierTime.None(Tier.Technician) with { Queued = TimeSpan.FromMinutes(25) }],
        ResolvedAt = null,
        ClosedAt = null,
        ClosedByClock = false,
        Resolution = null,
        Products = null,
        Survey = null,
        SurveyCorrectableUntil = null,
        ReopenCount = 0,
        LinkedTicketId = null,
        Attachments = [],
        Timeline = [Happened(1, TuesdayMorning, Ana, new TicketRegistered("MTO", TicketLevel.High, 1, TicketChannel.Teams, null))],
        RequesterAttended = false,
    };

    public static TicketSummary Then(this TicketSummary ticket, PersonRef? actor, TicketEvent @event, int minutes = 2, string? text = null, string? subject = null) =>
        ticket with
        {
            Version = ticket.Version + 1,
            Timeline = [.. ticket.Timeline, Happened(ticket.Timeline.Count + 1, TuesdayMorning.AddMinutes(minutes), actor, @event, text, subject)],
        };

    public static TimelineEntry Happened(
        int sequence, DateTimeOffset at, PersonRef? actor, TicketEvent @event, string? text = null, string? subject = null) =>
        new(sequence, at, actor?.Id, actor?.Name, subject, @event, text, @event is TicketNoted);

    /// <summary>What Ana wrote, understood as maintenance of her computer.</summary>
    public static DraftView ADraftView() => new()
    {
        Id = new Guid("6f0f2f0e-3c4d-4d0a-9f57-0d6b7a1c2e31"),
        Version = 1,
        Subject = "No enciende el computador",
        Text = "No me enciende el computador desde esta mañana.",
        Service = Maintenance(),
        ServiceChosen = false,
        Confidence = 0.93,
        Level = TicketLevel.High,
        Promise = TimeSpan.FromHours(4),
        Guesses = [Catalogue[2], Catalogue[5], Catalogue[6]],
        Services = Catalogue,
        Answers = new Dictionary<string, string>(),
        Files = [],
        Questions = [],
        Requester = Ana,
        LinkedTicketId = null,
    };

    /// <summary>One field of each kind.</summary>
    public static Service Maintenance() => new("MTO", 3, new ServiceDefinition(
        "Mantenimiento de equipos de cómputo", "No me enciende el computador", TicketLevel.Medium,
        [
            new FormField("plate", "Placa de inventario", FormFieldKind.Text, Required: true, Placeholder: "IND-0000"),
            new FormField("working", "¿Puedes seguir trabajando?", FormFieldKind.Choice, Required: false, Choices: ["Sí", "No"]),
            new FormField("since", "¿Desde qué día?", FormFieldKind.Date, Required: false),
            new FormField("hour", "¿A qué hora pasamos?", FormFieldKind.Time, Required: false),
            new FormField("machines", "¿Cuántos equipos?", FormFieldKind.Number, Required: false),
        ],
        [new ServiceTier(Tier.Technician, 1), new ServiceTier(Tier.Engineer, 2)]));

    public static DeskView ADeskView(TicketSummary ticket, params TicketVerb[] verbs) =>
        new(ticket, verbs.ToHashSet(), null, [Luis, Marta], Catalogue, "Ingeniería de sistemas", [Andres], ticket.Tier == Tier.Technician ? null : "Mesa de ayuda", [Luis.TeamsUserId, Marta.TeamsUserId]);

    public static TicketListItem AListItem(int sequence = 42) => new(
        new TicketNumber(2026, sequence).TicketId, "No enciende el computador", TicketStatus.New, null, TicketLevel.High, "MTO",
        TuesdayMorning, TuesdayMorning.AddHours(4), Ana.Name, null);
}
