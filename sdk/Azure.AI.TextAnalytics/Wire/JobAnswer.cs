using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Where a job stands, and once it has ended one page of its results.</summary>
internal sealed class JobAnswer
{
    private static readonly TextAnalyticsOperationStatus[] Pending =
        [TextAnalyticsOperationStatus.NotStarted, TextAnalyticsOperationStatus.Running, TextAnalyticsOperationStatus.Cancelling];

    // The last one is not documented for this version, but other clients have met it.
    private static readonly TextAnalyticsOperationStatus[] Good =
        [TextAnalyticsOperationStatus.Succeeded, TextAnalyticsOperationStatus.PartiallyCompleted, "partiallySucceeded"];

    private readonly JsonElement body;

    public JobAnswer(Response response)
    {
        Response = response;
        body = LanguageService.Read(response);
        Status = body.Text("status") ?? throw new FormatException("The job has no status.");
    }

    public Response Response { get; }

    public TextAnalyticsOperationStatus Status { get; }

    public bool HasEnded => !Pending.Contains(Status);

    public bool HasSucceeded => Good.Contains(Status);

    public DateTimeOffset CreatedOn => body.Moment("createdDateTime") ?? default;

    public DateTimeOffset LastModified => body.Moment("lastUpdatedDateTime") ?? default;

    public DateTimeOffset? ExpiresOn => body.Moment("expirationDateTime");

    public string DisplayName => body.Text("displayName");

    public string NextLink => body.Text("nextLink") ?? body.Text("@nextLink");

    public IEnumerable<BatchAnswer> Batches(IReadOnlyList<string> order) =>
        from item in body.Find("tasks")?.List("items") ?? []
        let results = item.Find("results")
        where results is not null
        select new BatchAnswer(results.Value, order);

    public RequestFailedException Failure()
    {
        var errors = body.List("errors").Select(error => new TextAnalyticsError(error)).ToList();
        var message = errors.Count == 0 ? $"The operation ended as {Status}." : string.Join(' ', errors.Select(error => $"{error.ErrorCode}: {error.Message}"));
        return new RequestFailedException(Response.Status, message, errors.Count == 0 ? null : (string)errors[0].ErrorCode, null);
    }
}
