using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> sendHandlers = [];
    private readonly List<UpdateActivityHandler> updateHandlers = [];
    private readonly List<DeleteActivityHandler> deleteHandlers = [];
    private bool disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity, TurnState, BufferedReplyActivities) = (adapter, activity, [], []);
    }

    /// <summary>The same turn with another activity: handlers, state and buffer are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        (Adapter, Activity, TurnState, BufferedReplyActivities) = (turnContext.Adapter, activity, turnContext.TurnState, []);
        if (turnContext is TurnContext other)
        {
            (sendHandlers, updateHandlers, deleteHandlers) = (other.sendHandlers, other.updateHandlers, other.deleteHandlers);
            BufferedReplyActivities = other.BufferedReplyActivities;
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    public string Locale { get; set; }

    /// <summary>The answers of a turn whose caller waits for them in the HTTP answer.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        sendHandlers.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        updateHandlers.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        deleteHandlers.Add(handler);
        return this;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !disposed)
        {
            disposed = true;
            TurnState.Dispose();
        }
    }
}
