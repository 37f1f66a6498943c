using System.Globalization;
using IndupalBot.Application.Notifications;
using IndupalBot.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace IndupalBot.Bot.Teams;

/// <summary>Puts a delivery into Teams and says what became of it.</summary>
internal sealed class TeamsMessenger(TeamsConnection connection) : ITeamsMessenger
{
    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentUICulture = Languages.Of(delivery.Locale);
        if (DeliveryWriter.Write(delivery) is not { } activity)
        {
            return DeliveryOutcome.Delivered(null, null);
        }

        return await OutcomeReader.ReadAsync(
            () => SendAsync(delivery, activity, cancellationToken),
            isRepeatable: delivery.UpdatesActivityId is not null,
            cancellationToken);
    }

    public Task<DeliveryOutcome> DeleteAsync(ConversationTarget target, string activityId, CancellationToken cancellationToken) =>
        OutcomeReader.ReadAsync(
            async () =>
            {
                using var connector = await connection.OpenAsync(target.ServiceUrl, cancellationToken);
                await connector.Conversations.DeleteActivityAsync(target.ConversationId, activityId, cancellationToken);
                return DeliveryOutcome.Delivered(target.ConversationId, null);
            },
            isRepeatable: true,
            cancellationToken);

    private async Task<DeliveryOutcome> SendAsync(Delivery delivery, Activity activity, CancellationToken cancellationToken)
    {
        var target = delivery.Target;
        using var connector = await connection.OpenAsync(target.ServiceUrl, cancellationToken);
        if (delivery.UpdatesActivityId is { } standing)
        {
            activity.Id = standing;
            await connector.Conversations.UpdateActivityAsync(target.ConversationId, standing, activity, cancellationToken);
            return DeliveryOutcome.Delivered(target.ConversationId, standing);
        }

        if (target.IsChannelRoot)
        {
            var thread = await connector.Conversations.CreateConversationAsync(Thread(target, activity), cancellationToken);
            return DeliveryOutcome.Delivered(thread.Id, thread.ActivityId);
        }

        var sent = await connector.Conversations.SendToConversationAsync(target.ConversationId, activity, cancellationToken);
        return DeliveryOutcome.Delivered(target.ConversationId, sent.Id);
    }

    private ConversationParameters Thread(ConversationTarget target, Activity activity) => new()
    {
        IsGroup = true,
        Bot = new ChannelAccount($"28:{connection.AppId}"),
        TenantId = target.TenantId,
        ChannelData = new TeamsChannelData { Channel = new ChannelInfo(target.ConversationId) },
        Activity = activity,
    };
}
