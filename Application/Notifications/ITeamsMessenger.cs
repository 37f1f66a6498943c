namespace IndupalBot.Application.Notifications;

/// <summary>Puts messages into Teams. It answers what became of them instead of throwing.</summary>
public interface ITeamsMessenger
{
    Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken);

    Task<DeliveryOutcome> DeleteAsync(ConversationTarget target, string activityId, CancellationToken cancellationToken);
}
