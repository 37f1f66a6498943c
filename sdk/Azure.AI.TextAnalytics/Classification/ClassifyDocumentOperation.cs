using System.ComponentModel;
using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>A classification that the service is working on.</summary>
public partial class ClassifyDocumentOperation : PageableOperation<ClassifyDocumentResultCollection>
{
    private readonly LanguageService service;
    private readonly OperationToken token;
    private Response response;
    private JobAnswer job;

    /// <summary>Takes up an operation that was started elsewhere, by its <see cref="Id"/>.</summary>
    public ClassifyDocumentOperation(string operationId, TextAnalyticsClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        (service, token) = (client.Service, OperationToken.Read(operationId));
    }

    internal ClassifyDocumentOperation(LanguageService service, OperationToken token, Response accepted) =>
        (this.service, this.token, response) = (service, token, accepted);

    /// <summary>For doubles that override what they need.</summary>
    protected ClassifyDocumentOperation()
    {
    }

    public virtual DateTimeOffset CreatedOn => job?.CreatedOn ?? default;

    public virtual string DisplayName => job?.DisplayName;

    public virtual DateTimeOffset? ExpiresOn => job?.ExpiresOn;

    public override bool HasCompleted => job is { HasEnded: true };

    public override bool HasValue => job is { HasSucceeded: true };

    public override string Id => token.Write();

    public virtual DateTimeOffset LastModified => job?.LastModified ?? default;

    public virtual TextAnalyticsOperationStatus Status => job?.Status ?? TextAnalyticsOperationStatus.NotStarted;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override AsyncPageable<ClassifyDocumentResultCollection> Value => GetValuesAsync();

    public virtual void Cancel(CancellationToken cancellationToken = default) =>
        response = service.CancelJobAsync(token.JobId, async: false, cancellationToken).Result();

    public virtual async Task CancelAsync(CancellationToken cancellationToken = default) =>
        response = await service.CancelJobAsync(token.JobId, async: true, cancellationToken).ConfigureAwait(false);

    public override Response GetRawResponse() => response;

    /// <exception cref="InvalidOperationException">The operation has not ended yet.</exception>
    /// <exception cref="RequestFailedException">It ended without results.</exception>
    public override Pageable<ClassifyDocumentResultCollection> GetValues(CancellationToken cancellationToken = default) =>
        new ClassifiedPages(service, token, Ended(), cancellationToken);

    /// <exception cref="InvalidOperationException">The operation has not ended yet.</exception>
    /// <exception cref="RequestFailedException">It ended without results.</exception>
    public override AsyncPageable<ClassifyDocumentResultCollection> GetValuesAsync(CancellationToken cancellationToken = default) =>
        new AsyncClassifiedPages(service, token, Ended(), cancellationToken);

    public override Response UpdateStatus(CancellationToken cancellationToken = default) => UpdateAsync(async: false, cancellationToken).Result();

    public override ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) => UpdateAsync(async: true, cancellationToken);

    public override async ValueTask<Response<AsyncPageable<ClassifyDocumentResultCollection>>> WaitForCompletionAsync(CancellationToken cancellationToken = default) =>
        await base.WaitForCompletionAsync(cancellationToken).ConfigureAwait(false);

    public override async ValueTask<Response<AsyncPageable<ClassifyDocumentResultCollection>>> WaitForCompletionAsync(
        TimeSpan pollingInterval, CancellationToken cancellationToken = default) =>
        await base.WaitForCompletionAsync(pollingInterval, cancellationToken).ConfigureAwait(false);

    private async ValueTask<Response> UpdateAsync(bool async, CancellationToken cancellationToken)
    {
        if (!HasCompleted)
        {
            response = await service.JobAsync(token.JobId, token.ShowStatistics, async, cancellationToken).ConfigureAwait(false);
            job = new JobAnswer(response);
        }

        return HasCompleted && !HasValue ? throw job.Failure() : response;
    }

    private JobAnswer Ended() => this switch
    {
        { HasCompleted: false } => throw new InvalidOperationException("The operation has not ended yet."),
        { HasValue: false } => throw job.Failure(),
        _ => job,
    };
}
