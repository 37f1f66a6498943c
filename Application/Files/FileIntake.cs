using IndupalBot.Data;
using IndupalBot.Data.Files;
using IndupalBot.Data.Intake;
using IndupalBot.Data.Outbox;
using IndupalBot.Domain;
using IndupalBot.Domain.Tickets;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Files;

/// <summary>Takes note of the files of a message and has them fetched after the turn.</summary>
public sealed class FileIntake(HelpDeskDbContext db, IOptions<FileStoreOptions> options, TimeProvider time)
{
    /// <exception cref="RuleViolationException"><see cref="FileRules.Refused"/> or <see cref="FileRules.TooMany"/>.</exception>
    public IReadOnlyList<DraftFile> Take(IReadOnlyList<IncomingFile> files, int already)
    {
        if (already + files.Count > options.Value.MostPerRequest)
        {
            throw new RuleViolationException(FileRules.TooMany, options.Value.MostPerRequest);
        }

        return [.. files.Select(Take)];
    }

    private DraftFile Take(IncomingFile incoming)
    {
        var name = FileName.Clean(incoming.Name);
        if (options.Value.RefusedEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(FileRules.Refused, name);
        }

        var now = time.GetUtcNow();
        var file = new StoredFile(Guid.CreateVersion7(now), name, incoming.ContentType, incoming.Url, incoming.NeedsToken, incoming.ServiceUrl, now);
        db.StoredFiles.Add(file);
        db.Outbox.Add(OutboxMessage.File(file.Id, incoming.SenderId, now));
        return new DraftFile(file.Id, name);
    }
}
