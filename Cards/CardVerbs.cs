namespace IndupalBot.Cards;

/// <summary>What a pressed button asks for.</summary>
public static class CardVerbs
{
    public const string PrivacyAccept = "privacy.accept";
    public const string RequestNew = "request.new";
    public const string RequestMine = "request.mine";
    public const string HelpShow = "help.show";

    public const string DraftChoose = "draft.choose";
    public const string DraftChange = "draft.change";
    public const string DraftRegister = "draft.register";
    public const string DraftAnswer = "draft.answer";
    public const string DraftLevel = "draft.level";
    public const string DraftSplit = "draft.split";
    public const string DraftOutside = "draft.outside";
    public const string DraftCancel = "draft.cancel";

    public const string TicketFind = "ticket.find";
    public const string TicketShow = "ticket.show";
    public const string TicketComment = "ticket.comment";
    public const string TicketWithdraw = "ticket.withdraw";
    public const string TicketVerify = "ticket.verify";
    public const string TicketConfirm = "ticket.confirm";
    public const string TicketReopen = "ticket.reopen";
    public const string TicketAgain = "ticket.again";
    public const string TicketClaim = "ticket.claim";
    public const string TicketAssign = "ticket.assign";
    public const string TicketReclassify = "ticket.reclassify";
    public const string TicketEscalate = "ticket.escalate";
    public const string TicketHandBack = "ticket.handback";
    public const string AbsenceState = "absence.state";
    public const string AbsenceEnd = "absence.end";
    public const string AbsenceRelease = "absence.release";
    public const string TicketWait = "ticket.wait";
    public const string TicketAsk = "ticket.ask";
    public const string TicketResume = "ticket.resume";
    public const string TicketRelease = "ticket.release";
    public const string TicketNote = "ticket.note";
    public const string TicketReply = "ticket.reply";
    public const string TicketResolve = "ticket.resolve";
    public const string TicketRefresh = "ticket.refresh";

    public const string DeskQueue = "desk.queue";
    public const string DeskMine = "desk.mine";
    public const string DeskOverdue = "desk.overdue";
    public const string DeskFigures = "desk.figures";
    public const string DeskFigureCases = "desk.figures.cases";

    /// <summary>Of the dialog that makes a case from a message; it lives in no chat.</summary>
    public const string MessageRegister = "message.register";
    public const string RecoveryDone = "recovery.done";

    public const string GroupConfirm = "group.confirm";
}
