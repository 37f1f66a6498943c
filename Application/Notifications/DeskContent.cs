using IndupalBot.Application.Tickets;

namespace IndupalBot.Application.Notifications;

public sealed record DeskContent(DeskView View) : DeliveryContent;
