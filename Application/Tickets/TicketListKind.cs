namespace IndupalBot.Application.Tickets;

public enum TicketListKind
{
    Mine,
    AssignedToMe,
    Queue,
    Overdue,
}
