namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The results of a job, a page after the other; the first came with its status.</summary>
internal sealed class ClassifiedPages(LanguageService service, OperationToken token, JobAnswer first, CancellationToken cancellationToken)
    : Pageable<ClassifyDocumentResultCollection>(cancellationToken)
{
    public override IEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var link = continuationToken;
        var page = link is null ? first : Follow(link);
        while (true)
        {
            link = page.NextLink;
            yield return PageOf(page, token);
            if (link is null)
            {
                yield break;
            }

            page = Follow(link);
        }
    }

    internal static Page<ClassifyDocumentResultCollection> PageOf(JobAnswer answer, OperationToken token) =>
        Page<ClassifyDocumentResultCollection>.FromValues(
            [.. answer.Batches(token.Order).Select(batch => new ClassifyDocumentResultCollection(batch))], answer.NextLink, answer.Response);

    private JobAnswer Follow(string link) => new(service.FollowAsync(link, async: false, CancellationToken).Result());
}
