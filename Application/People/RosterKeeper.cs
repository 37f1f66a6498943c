using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IndupalBot.Application.People;

/// <summary>Keeps the support groups' members those of their teams: whoever leaves a team loses what its members may do.</summary>
public sealed partial class RosterKeeper(IServiceScopeFactory scopes, ITeamsRoster roster, ILogger<RosterKeeper> logger)
{
    private const int MostRuns = 5;

    /// <summary>All linked groups, in case Teams did not tell of a change.</summary>
    public async Task RunAsync(CancellationToken cancellationToken) =>
        await FollowAsync(await LinkedAsync(cancellationToken), cancellationToken);

    /// <summary>Somebody joined or left.</summary>
    /// <param name="places">Ids of the team or the channel; of a place that is linked to no group there is nothing to do.</param>
    public async Task ChangedAsync(IReadOnlyCollection<string> places, CancellationToken cancellationToken)
    {
        var linked = await LinkedAsync(cancellationToken);
        await FollowAsync([.. linked.Where(group => places.Contains(group.ChannelId) || (group.TeamId is { } team && places.Contains(team)))], cancellationToken);
    }

    private async Task<IReadOnlyList<LinkedGroup>> LinkedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>();
        var linked = from @group in db.SupportGroups
                     join channel in db.Conversations on @group.ChannelId equals channel.Id
                     where channel.RefusedBecause == null
                     select new LinkedGroup(@group.Id, channel.Id, @group.TeamId, channel.ServiceUrl, channel.TenantId);
        return await linked.ToListAsync(cancellationToken);
    }

    private async Task FollowAsync(IReadOnlyList<LinkedGroup> groups, CancellationToken cancellationToken)
    {
        foreach (var team in groups.GroupBy(linked => linked.TeamId ?? linked.ChannelId))
        {
            try
            {
                await FollowAsync([.. team.Select(linked => linked.GroupId)], team.First(), cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // The other teams go on; this one is read again the next day at the latest.
                Log.NotRead(logger, failure, team.Key);
            }
        }
    }

    /// <summary>The roster is read before anything is touched: nobody waits for the database meanwhile.</summary>
    private async Task FollowAsync(IReadOnlyList<int> groupIds, LinkedGroup place, CancellationToken cancellationToken)
    {
        var members = await roster.MembersAsync(place.ChannelId, place.TeamId, place.ServiceUrl, place.TenantId, cancellationToken);
        if (members.Count == 0)
        {
            // The bot's own team has somebody in it: this is no answer.
            return;
        }

        for (var run = 1; !await TrySyncAsync(groupIds, members, cancellationToken); run++)
        {
            if (run == MostRuns)
            {
                throw new DbUpdateException("Others changed the members all the while.");
            }
        }
    }

    private async Task<bool> TrySyncAsync(IReadOnlyList<int> groupIds, IReadOnlyList<TeamsIdentity> members, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<GroupDesk>();
        try
        {
            foreach (var groupId in groupIds)
            {
                await desk.SyncAsync(groupId, members, cancellationToken);
            }

            await scope.ServiceProvider.GetRequiredService<DeskTransaction>().CommitAsync(cancellationToken);
            return true;
        }
        catch (Exception overtaken) when (Contention.Caused(overtaken))
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The roster of {Team} could not be followed")]
        public static partial void NotRead(ILogger logger, Exception exception, string team);
    }
}
