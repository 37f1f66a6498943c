using IndupalBot.Cards;
using IndupalBot.Dialogs.Availability;
using IndupalBot.Dialogs.Settings;
using IndupalBot.Dialogs.Reports;

namespace IndupalBot.Dialogs.Commands;

/// <summary>All typed commands: every button has one.</summary>
internal static class CommandTable
{
    public static IReadOnlyList<CommandDefinition> All { get; } =
    [
        new(CardVerbs.PrivacyAccept, ["acepto", "aceptar", "aceptar y continuar", "i accept"]),
        new(CardVerbs.RequestNew, ["nuevo caso", "nueva solicitud", "new case"]),
        new(CardVerbs.RequestMine, ["mis casos", "mis solicitudes", "my cases"]),
        new(CardVerbs.HelpShow, ["ayuda", "help", "que puedes hacer", "menu"]),
        new(CardVerbs.DraftChoose, ["servicio", "service"], TextKey: CardInputs.Service, Question: () => DialogTexts.AskService, Place: CommandPlace.Chat),
        new(CardVerbs.DraftChange, ["nivel", "prioridad", "level"], TextKey: CardInputs.Level, Question: () => DialogTexts.AskLevel, Place: CommandPlace.Chat),
        new(CardVerbs.DraftRegister, ["registrar", "registralo", "register"]),
        new(CardVerbs.DraftSplit, ["registrar por separado", "por separado", "separar", "register separately"]),
        new(CardVerbs.DraftOutside, ["no es de sistemas", "no es de la mesa de ayuda", "not for the help desk"]),
        new(CardVerbs.DraftCancel, ["cancelar", "cancel", "descartar"]),
        new(CardVerbs.DraftAnswer, ["respuesta", "es la respuesta", "mi respuesta", "answer"], TicketMention.Optional, CardInputs.Text),
        new(CardVerbs.DeskQueue, ["cola", "queue"], StaffOnly: true),
        new(CardVerbs.DeskMine, ["mis asignados", "asignados a mi", "assigned to me"], StaffOnly: true),
        new(CardVerbs.DeskOverdue, ["vencidos", "overdue"], StaffOnly: true),
        new(CardVerbs.AbsenceState, ["ausente", "estoy ausente", "estare ausente", "away", "i am away"], TextKey: CardInputs.Text, Question: () => DialogTexts.AskAway, Takes: AbsenceWords.AreSome, StaffOnly: true),
        new(CardVerbs.AbsenceEnd, ["ya volvi", "estoy de vuelta", "ya estoy de vuelta", "i am back", "i'm back"], StaffOnly: true),
        new(CardVerbs.AbsenceRelease, ["soltar todos", "soltar todo", "release all"], StaffOnly: true),
        new(ExtraVerbs.Load, ["carga", "carga de casos", "load"], StaffOnly: true),
        new(ExtraVerbs.Calendar, ["calendario", "calendar"], TextKey: CardInputs.Text, Takes: words => words.Length == 0 || char.IsDigit(words[0]), StaffOnly: true),
        new(ExtraVerbs.ServicePromise, ["promesa", "promise"], TextKey: CardInputs.Text, Takes: PromiseDialog.IsOfService, StaffOnly: true),
        new(CardVerbs.GroupConfirm, ["este canal es", "este canal recibe", "este canal recibe los casos de", "grupo", "this channel is", "group"], TextKey: CardInputs.Group, Question: () => DialogTexts.AskGroup, Place: CommandPlace.Channel),
        new(CardVerbs.DeskFigures, ["indicadores", "indicators"], Words: FigureCommand.Read),
        new(ExtraVerbs.SetUpChannel, ["configurar", "configurar canal", "set up"]),

        new(CardVerbs.TicketFind, ["buscar", "buscar caso", "buscar casos", "search"], TextKey: CardInputs.Text, Question: () => DialogTexts.AskSearch),
        new(CardVerbs.TicketShow, ["caso", "ver caso", "ver", "case", "estado del caso", "estado"], TicketMention.Required),
        new(CardVerbs.TicketComment, ["agregar a", "agregar al", "agregar", "add to"], TicketMention.Required, CardInputs.Text, () => DialogTexts.AskComment),
        new(CardVerbs.TicketWithdraw, ["retirar", "anular", "withdraw"], TicketMention.Required, CardInputs.Why, () => DialogTexts.AskWithdraw),
        new(CardVerbs.TicketReopen, ["sigue fallando", "no quedo", "sigue igual", "still failing"], TicketMention.Optional, CardInputs.Why, () => DialogTexts.AskReopen),
        new(CardVerbs.TicketVerify, ["solucionado", "quedo solucionado", "si quedo solucionado", "verificar", "calificar", "solved"], TicketMention.Optional, CardInputs.Comment),

        new(CardVerbs.TicketClaim, ["tomar", "claim", "lo tomo"], TicketMention.Required, StaffOnly: true),
        new(CardVerbs.TicketAssign, ["asignar", "assign"], TicketMention.Required, CardInputs.Assignee, () => DialogTexts.AskAssignee, StaffOnly: true),
        new(CardVerbs.TicketReclassify, ["reclasificar", "reclassify"], TicketMention.Required, CardInputs.Text, () => DialogTexts.AskReclassify, StaffOnly: true),
        new(CardVerbs.TicketEscalate, ["escalar", "escalate"], TicketMention.Required, CardInputs.Why, () => DialogTexts.AskEscalate, StaffOnly: true),
        new(CardVerbs.TicketHandBack, ["devolver", "hand back"], TicketMention.Required, CardInputs.HandBackWhy, () => DialogTexts.AskHandBack, StaffOnly: true),
        new(CardVerbs.TicketWait, ["esperar", "en espera", "wait"], TicketMention.Required, CardInputs.Note, () => DialogTexts.AskWait, StaffOnly: true),
        new(CardVerbs.TicketAsk, ["preguntar", "pedir informacion", "ask"], TicketMention.Required, CardInputs.Question, () => DialogTexts.AskQuestion, StaffOnly: true),
        new(CardVerbs.TicketResume, ["reanudar", "resume"], TicketMention.Required, StaffOnly: true),
        new(CardVerbs.TicketRelease, ["soltar", "release"], TicketMention.Required, StaffOnly: true),
        new(CardVerbs.TicketNote, ["nota interna", "nota", "note"], TicketMention.Required, CardInputs.InternalNote, () => DialogTexts.AskNote, StaffOnly: true),
        new(CardVerbs.TicketReply, ["responder", "reply"], TicketMention.Required, CardInputs.Text, () => DialogTexts.AskReply, StaffOnly: true),
        new(CardVerbs.TicketResolve, ["solucionar", "resolver", "resolve"], TicketMention.Required, CardInputs.Resolution, () => DialogTexts.AskResolution, StaffOnly: true),
        new(CardVerbs.RecoveryDone, ["recuperado", "recuperar", "recovered"], TicketMention.Required, CardInputs.Outcome, () => DialogTexts.AskOutcome, StaffOnly: true),
        new(ExtraVerbs.TicketMerge, ["unir", "fusionar", "merge"], TicketMention.Required, ExtraVerbs.Into, () => DialogTexts.AskMerge, StaffOnly: true),
    ];
}
