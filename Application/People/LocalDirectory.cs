using Microsoft.Extensions.Options;

namespace IndupalBot.Application.People;

/// <summary>The directory as written in the settings, for institutes without Entra and for trying the bot out.</summary>
internal sealed class LocalDirectory(IOptions<PeopleOptions> options) : IDirectory
{
    public ValueTask<DirectoryEntry?> FindAsync(string aadObjectId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(options.Value.Directory.TryGetValue(aadObjectId, out var entry)
            ? new DirectoryEntry(entry.Email, entry.Area, entry.Office, entry.Phone)
            : null);
}
