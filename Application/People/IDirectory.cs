namespace IndupalBot.Application.People;

/// <summary>The institute's directory. What it does not know stays empty: no turn fails because of it.</summary>
public interface IDirectory
{
    ValueTask<DirectoryEntry?> FindAsync(string aadObjectId, CancellationToken cancellationToken);
}
