namespace Microsoft.Bot.Schema;

/// <summary>The activity as what its type says it is, or null.</summary>
public partial class Activity
{
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <summary>A type may be refined with a slash ("message/forwarded"), in any case.</summary>
    protected bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;
}
