namespace IndupalBot.Application.People;

/// <summary>A support group with the channel where it meets.</summary>
internal sealed record LinkedGroup(int GroupId, string ChannelId, string? TeamId, string ServiceUrl, string TenantId);
