using System.Text.Json;
using IndupalBot.Simulator.Language.Analysis;
using IndupalBot.Simulator.Wire;

namespace IndupalBot.Simulator.Language.Jobs;

/// <summary>Custom single-label classification, the one task that is played. A job moves on each time it is asked for.</summary>
internal sealed class JobBoard(LanguageOptions options, LanguageSimulator simulator)
{
    private const string Kind = "CustomSingleLabelClassification";
    private const int MostDocuments = 25;
    private const int MostTextElements = 125_000;
    private const int PageSize = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Job> _jobs = [];
    private readonly Dictionary<string, int> _asked = [];

    public string Start(JsonElement body)
    {
        if (body.Items("tasks").ToList() is not [var task] || task.Text("kind") != Kind)
        {
            throw LanguageRefusal.Invalid("InvalidParameterValue", $"The simulator plays one task of kind {Kind}.");
        }

        var parameters = task.Member("parameters") ?? default;
        var documents = Document.Read(body, MostDocuments);
        if (documents.Sum(document => document.TextElements) > MostTextElements)
        {
            throw LanguageRefusal.Invalid("InvalidDocument", $"The documents have more than {MostTextElements} text elements.");
        }

        var job = new Job(
            Guid.NewGuid().ToString(), body.Text("displayName"), Now, Needed(parameters, "projectName"), Needed(parameters, "deploymentName"), documents);
        lock (_gate)
        {
            (_jobs[job.Id], _asked[job.Id]) = (job, 0);
        }

        return job.Id;
    }

    public string Cancel(string id)
    {
        lock (_gate)
        {
            var job = Find(id);
            if (job.Status is Job.NotStarted or Job.Running)
            {
                job.Become(Job.Cancelling, Now);
            }

            return id;
        }
    }

    public object Show(string id, int skip, bool showStatistics, string address)
    {
        lock (_gate)
        {
            var job = Find(id);
            MoveOn(job);
            var hasEnded = job.Status == Job.Succeeded;
            return new
            {
                jobId = job.Id,
                displayName = job.DisplayName,
                createdDateTime = job.Created,
                lastUpdatedDateTime = job.Updated,
                expirationDateTime = job.Created.AddDays(1),
                status = job.Status,
                errors = job.Status == Job.Failed ? new[] { NoProject(job) } : [],
                nextLink = hasEnded && skip + PageSize < job.Documents.Count ? $"{address}&$skip={skip + PageSize}&$top={PageSize}" : null,
                tasks = new
                {
                    completed = hasEnded ? 1 : 0,
                    failed = job.Status == Job.Failed ? 1 : 0,
                    inProgress = job.Status is Job.NotStarted or Job.Running ? 1 : 0,
                    total = 1,
                    items = hasEnded ? new[] { ItemOf(job, skip, showStatistics) } : [],
                },
            };
        }
    }

    private DateTimeOffset Now => options.Time.GetUtcNow();

    private void MoveOn(Job job)
    {
        var next = job.Status switch
        {
            Job.NotStarted or Job.Running when _asked[job.Id]++ < options.Polls => Job.Running,
            Job.NotStarted or Job.Running => IsKnown(job) ? Job.Succeeded : Job.Failed,
            Job.Cancelling => Job.Cancelled,
            var ended => ended,
        };
        job.Become(next, Now);
    }

    private bool IsKnown(Job job) => job.Project == options.Project && job.Deployment == options.Deployment;

    private static object NoProject(Job job) =>
        LanguageRefusal.ErrorOf("ProjectNotFound", $"There is no project {job.Project} with a deployment {job.Deployment}.", null);

    private object ItemOf(Job job, int skip, bool showStatistics)
    {
        var (results, errors) = TextAnalysis.Split([.. job.Documents.Skip(skip).Take(PageSize)], showStatistics, Classify, mostTextElements: MostTextElements);
        return new
        {
            kind = "CustomSingleLabelClassificationLROResults",
            lastUpdateDateTime = job.Updated,
            status = Job.Succeeded,
            results = new
            {
                projectName = job.Project,
                deploymentName = job.Deployment,
                documents = results,
                errors,
                statistics = showStatistics ? TextAnalysis.Statistics(job.Documents, errors.Count) : null,
            },
        };
    }

    private Dictionary<string, object?> Classify(Document document)
    {
        var guess = simulator.Classifies(document.Text);
        return new() { ["class"] = new[] { new { category = guess.Category, confidenceScore = guess.Confidence } } };
    }

    private Job Find(string id) => _jobs.GetValueOrDefault(id) ?? throw new LanguageRefusal(404, "NotFound", "There is no such job.", "OperationNotFound");

    private static string Needed(JsonElement parameters, string name) => parameters.Text(name) is { Length: > 0 } value
        ? value
        : throw LanguageRefusal.Invalid("InvalidParameterValue", $"The task has no {name}.");
}
