namespace IndupalBot.Application.Notifications;

/// <summary>What is to be said; how it looks is the cards' matter.</summary>
public abstract record DeliveryContent;
