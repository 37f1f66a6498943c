namespace IndupalBot.Application.Files;

/// <summary>Addresses at which files of a case can be opened for some days.</summary>
public interface IFileLinks
{
    /// <returns>Null when this desk has no address that people reach.</returns>
    string? For(Guid fileId);
}
