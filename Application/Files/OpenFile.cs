using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Files;

/// <summary>Takes a file of a case from the store.</summary>
public sealed class OpenFile(HelpDeskDbContext db, FileStore store)
{
    /// <returns>Null while its bytes are not there: not fetched yet, or Teams no longer offered them.</returns>
    public async Task<OpenedFile?> HandleAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var name = await db.StoredFiles.Where(file => file.Id == fileId && file.StoredAt != null).Select(file => file.Name).FirstOrDefaultAsync(cancellationToken);
        return name is not null && store.Open(fileId) is { } content ? new(name, content) : null;
    }
}
