namespace IndupalBot.Application.People;

/// <summary>Who is in a team.</summary>
public interface ITeamsRoster
{
    Task<IReadOnlyList<TeamsIdentity>> MembersAsync(string channelId, string? teamId, string serviceUrl, string tenantId, CancellationToken cancellationToken);

    /// <returns>Null when the bot is not in that conversation, or the person is not.</returns>
    Task<TeamsIdentity?> FindAsync(string aadObjectId, string conversationId, string serviceUrl, string tenantId, CancellationToken cancellationToken);
}
