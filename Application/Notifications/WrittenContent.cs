namespace IndupalBot.Application.Notifications;

public sealed record WrittenContent(WrittenMessage Message) : DeliveryContent;
