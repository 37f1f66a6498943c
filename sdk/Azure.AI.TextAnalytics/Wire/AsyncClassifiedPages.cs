namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The awaitable form of <see cref="ClassifiedPages"/>.</summary>
internal sealed class AsyncClassifiedPages(LanguageService service, OperationToken token, JobAnswer first, CancellationToken cancellationToken)
    : AsyncPageable<ClassifyDocumentResultCollection>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var link = continuationToken;
        var page = link is null ? first : await FollowAsync(link).ConfigureAwait(false);
        while (true)
        {
            link = page.NextLink;
            yield return ClassifiedPages.PageOf(page, token);
            if (link is null)
            {
                yield break;
            }

            page = await FollowAsync(link).ConfigureAwait(false);
        }
    }

    private async ValueTask<JobAnswer> FollowAsync(string link) =>
        new(await service.FollowAsync(link, async: true, CancellationToken).ConfigureAwait(false));
}
