using IndupalBot.Application.People;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;

namespace IndupalBot.Application.Catalogue;

/// <param name="Members">Who is in which group, by name.</param>
/// <param name="Promises">What is promised to a case of each service and level.</param>
public sealed record CatalogueSnapshot(
    IReadOnlyList<Service> Services, IReadOnlyList<SupportGroup> Groups, ILookup<int, PersonRef> Members, PromisePolicy Promises)
{
    public Service? Find(string? code) => Services.FirstOrDefault(service => string.Equals(service.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="RuleViolationException"><see cref="FormRules.UnknownService"/>.</exception>
    public Service Get(string? code) => Find(code) ?? throw new RuleViolationException(FormRules.UnknownService);

    public SupportGroup Group(int id) => Groups.First(group => group.Id == id);

    public SupportGroup? GroupOfChannel(string? channelId) =>
        channelId is null ? null : Groups.FirstOrDefault(group => group.ChannelId == channelId);

    /// <summary>
    /// Where a group's cases are shown: its own channel, else the one of the nearest tier below that has one, since those
    /// people deal with it (an engineer with a vendor), else any.
    /// </summary>
    public string? ChannelFor(SupportGroup group) =>
        group.ChannelId
        ?? Groups.Where(other => other.Tier < group.Tier).OrderByDescending(other => other.Tier).Select(other => other.ChannelId).FirstOrDefault(id => id is not null)
        ?? Groups.Select(other => other.ChannelId).FirstOrDefault(id => id is not null);
}
