using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        return SendActivityAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                Text = textReplyToSend,
                Speak = string.IsNullOrEmpty(speak) ? null : speak,
                InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
            },
            cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ObjectDisposedException.ThrowIf(disposed, this);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var place = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(Addressed((Activity)activity, place));
        }

        return SendThroughAsync(0, outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ObjectDisposedException.ThrowIf(disposed, this);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughAsync(0, outgoing, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(
        ConversationReference conversationReference,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        ObjectDisposedException.ThrowIf(disposed, this);
        return DeleteThroughAsync(0, conversationReference, cancellationToken);
    }

    private static Activity Addressed(Activity activity, ConversationReference place)
    {
        activity.ApplyConversationReference(place);
        activity.Type ??= ActivityTypes.Message;
        if (activity.Type == ActivityTypes.Message)
        {
            activity.InputHint ??= InputHints.AcceptingInput;
        }

        return activity;
    }

    private Task<ResourceResponse[]> SendThroughAsync(int handler, List<Activity> activities, CancellationToken cancellationToken) =>
        handler < sendHandlers.Count
            ? sendHandlers[handler](this, activities, () => SendThroughAsync(handler + 1, activities, cancellationToken))
            : SendNowAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateThroughAsync(int handler, Activity activity, CancellationToken cancellationToken) =>
        handler < updateHandlers.Count
            ? updateHandlers[handler](this, activity, () => UpdateThroughAsync(handler + 1, activity, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThroughAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler < deleteHandlers.Count
            ? deleteHandlers[handler](this, reference, () => DeleteThroughAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < Math.Min(responses.Length, activities.Count); i++)
        {
            activities[i].Id = responses[i]?.Id;
        }

        Responded |= activities.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            if (activity.Type == InternalActivityTypes.InvokeResponse)
            {
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            }
            else
            {
                BufferedReplyActivities.Add(activity);
            }
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
