using Microsoft.Extensions.Options;

namespace IndupalBot.Application.Files;

/// <summary>Keeps the bytes of files in a folder outside the web root, under their id and never under a name from outside.</summary>
public sealed class FileStore(IOptions<FileStoreOptions> options)
{
    public FileStream Create(Guid id)
    {
        Directory.CreateDirectory(options.Value.Folder);
        return new FileStream(PathOf(id), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 81_920, useAsync: true);
    }

    public Stream? Open(Guid id) => File.Exists(PathOf(id)) ? File.OpenRead(PathOf(id)) : null;

    public void Remove(Guid id) => File.Delete(PathOf(id));

    private string PathOf(Guid id) => Path.Combine(options.Value.Folder, id.ToString("N"));
}
