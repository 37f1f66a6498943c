namespace IndupalBot.Domain.Tickets;

public enum TicketStatus
{
    /// <summary>Registrado: waits for somebody to take it.</summary>
    New,

    /// <summary>En atención.</summary>
    InProgress,

    /// <summary>En espera, see <see cref="PendingReason"/>.</summary>
    Pending,

    /// <summary>Solucionado, por verificar.</summary>
    Resolved,

    /// <summary>Cerrado.</summary>
    Closed,

    /// <summary>Anulado: withdrawn by the requester or merged into another.</summary>
    Cancelled,
}
