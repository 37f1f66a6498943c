using IndupalBot.Application.Files;
using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Notifications;

/// <summary>Fetches a file that somebody sent, after the turn, while Teams still offers it.</summary>
public sealed class FileFetcher(HelpDeskDbContext db, DeskTransaction transaction, IFileSource source, FileStore store, TimeProvider time)
{
    public async Task<DeliveryOutcome> FetchAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var file = await db.StoredFiles.FirstOrDefaultAsync(each => each.Id == fileId, cancellationToken);
        if (file is null || file.StoredAt is not null)
        {
            return DeliveryOutcome.Delivered(null, null);
        }

        await using var target = store.Create(fileId);
        var fetched = await source.DownloadAsync(file.SourceUrl, file.NeedsToken, file.ServiceUrl, target, cancellationToken);
        if (fetched.Result == DeliveryResult.Delivered)
        {
            await target.FlushAsync(cancellationToken);
            file.Stored(target.Length, time.GetUtcNow());
        }
        else if (fetched.Result != DeliveryResult.Later)
        {
            file.Failed(fetched.Error ?? fetched.Result.ToString());
        }

        await transaction.CommitAsync(cancellationToken);
        return fetched;
    }
}
