using IndupalBot.Domain.Tickets;

namespace IndupalBot.Domain.People;

/// <summary>The people who attend at one tier, met in one Teams channel.</summary>
public sealed class SupportGroup
{
    private SupportGroup()
    {
    }

    public SupportGroup(int id, string code, string name, Tier tier) =>
        (Id, Code, Name, Tier) = (id, code, name, tier);

    public int Id { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public Tier Tier { get; private set; }

    /// <summary>19:…, the channel where this group's cases appear; null until somebody confirms one.</summary>
    public string? ChannelId { get; private set; }

    public string? TeamId { get; private set; }

    public void Rename(string name, Tier tier) => (Name, Tier) = (name, tier);

    public void ReceiveIn(string channelId, string? teamId) => (ChannelId, TeamId) = (channelId, teamId);

    public void LeaveChannel() => (ChannelId, TeamId) = (null, null);
}
