namespace IndupalBot.Application.People;

/// <summary>Who is in a team.</summary>
public interface ITeamsRoster
{
    Task<IReadOnlyList<TeamsIdentity>> MembersAsync(string channelId, string? teamId, string serviceUrl, string tenantId, CancellationToken cancellationToken);
}
