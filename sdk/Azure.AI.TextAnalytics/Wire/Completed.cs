namespace Azure.AI.TextAnalytics.Wire;

internal static class Completed
{
    /// <summary>The result of a call that was made in its blocking form, and so has ended already.</summary>
    public static T Result<T>(this ValueTask<T> call) => call.IsCompleted
        ? call.GetAwaiter().GetResult()
        : throw new InvalidOperationException("A blocking call did not block.");
}
