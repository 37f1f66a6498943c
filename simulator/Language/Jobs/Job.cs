using IndupalBot.Simulator.Language.Analysis;

namespace IndupalBot.Simulator.Language.Jobs;

/// <summary>One long-running classification and where it stands.</summary>
internal sealed class Job(string id, string? displayName, DateTimeOffset created, string project, string deployment, IReadOnlyList<Document> documents)
{
    public const string NotStarted = "notStarted";
    public const string Running = "running";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";
    public const string Cancelling = "cancelling";
    public const string Cancelled = "cancelled";

    public string Id => id;

    public string? DisplayName => displayName;

    public DateTimeOffset Created { get; } = created;

    public string Project => project;

    public string Deployment => deployment;

    public IReadOnlyList<Document> Documents => documents;

    public DateTimeOffset Updated { get; private set; } = created;

    public string Status { get; private set; } = NotStarted;

    public void Become(string status, DateTimeOffset now) => (Status, Updated) = (status, now);
}
