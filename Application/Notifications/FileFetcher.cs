using IndupalBot.Application.Conversations;
using IndupalBot.Application.Files;
using IndupalBot.Data;
using IndupalBot.Data.Files;
using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Notifications;

/// <summary>Fetches a file that somebody sent, after the turn, while Teams still offers it.</summary>
public sealed class FileFetcher(HelpDeskDbContext db, TurnJournal journal, IFileSource source, IFileNotices notices, FileStore store, TimeProvider time)
{
    /// <param name="isLastTry">What fails now is not tried again.</param>
    public async Task<DeliveryOutcome> FetchAsync(OutboxMessage row, bool isLastTry, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(row.Name);
        var file = await db.StoredFiles.FirstOrDefaultAsync(each => each.Id == id, cancellationToken);
        if (file is null || file.StoredAt is not null)
        {
            return DeliveryOutcome.Delivered(null, null);
        }

        var fetched = await DownloadAsync(file, cancellationToken);
        if (fetched.Result != DeliveryResult.Delivered && (isLastTry || fetched.Result != DeliveryResult.Later))
        {
            await GiveUpAsync(file, fetched.Error ?? fetched.Result.ToString(), row.Payload, cancellationToken);
        }

        await journal.CommitAsync(cancellationToken);
        return fetched;
    }

    private async Task<DeliveryOutcome> DownloadAsync(StoredFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var target = store.Create(file.Id);
            var fetched = await source.DownloadAsync(file.SourceUrl, file.NeedsToken, file.ServiceUrl, target, cancellationToken);
            if (fetched.Result == DeliveryResult.Delivered)
            {
                await target.FlushAsync(cancellationToken);
                file.Stored(target.Length, time.GetUtcNow());
            }

            return fetched;
        }
        catch (IOException failure)
        {
            // The connection was cut within the body, or the disk is full.
            return new(DeliveryResult.Later, Error: failure.GetType().Name);
        }
    }

    /// <summary>Its sender believes that the desk has it, so they are told, once.</summary>
    private async Task GiveUpAsync(StoredFile file, string because, string? senderId, CancellationToken cancellationToken)
    {
        var sender = file.FailedBecause is null ? await db.People.FirstOrDefaultAsync(person => person.TeamsUserId == senderId, cancellationToken) : null;
        if (sender is not null)
        {
            journal.Send(Destinations.Person(sender.Id), notices.Failed(file.Name, because, sender.Locale), nameof(IFileNotices));
        }

        file.Failed(because);
        store.Remove(file.Id);
    }
}
