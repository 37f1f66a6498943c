using System.Collections.Concurrent;

namespace IndupalBot.Simulator.Connector;

/// <summary>Pictures that the Connector hosts and files that OneDrive would. A download address is good for whoever holds it.</summary>
internal sealed class FileStore
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);

    public StoredFile Add(string name, string contentType, byte[] bytes)
    {
        var file = new StoredFile(Guid.NewGuid().ToString("N"), name, contentType, bytes);
        return _files[file.Id] = file;
    }

    public StoredFile? Find(string id) => _files.GetValueOrDefault(id);

    public void Replace(StoredFile file, byte[] bytes) => _files[file.Id] = file with { Bytes = bytes };
}
