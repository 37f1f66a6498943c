using System.Globalization;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Connector;

/// <summary>Who is in a conversation, and what a team is made of.</summary>
internal sealed class RosterDesk(TeamsWorld world, ConversationAccess access)
{
    private const int LargestPage = 500;

    public ConnectorAnswer All(ConnectorCall call) => ConnectorAnswer.Ok(access.Installed(call).Members.Select(MemberOf));

    public ConnectorAnswer One(ConnectorCall call)
    {
        var conversation = access.Installed(call);
        var person = world.PersonById(call.Route("memberId"));
        return person is not null && conversation.Has(person)
            ? ConnectorAnswer.Ok(MemberOf(person))
            : throw new ConnectorException(404, "MemberNotFoundInConversation", "Member not found.");
    }

    public ConnectorAnswer Page(ConnectorCall call)
    {
        var members = access.Installed(call).Members;
        var size = int.TryParse(call.Request.Query["pageSize"], CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, LargestPage) : LargestPage;
        var from = int.TryParse(call.Request.Query["continuationToken"], CultureInfo.InvariantCulture, out var token) ? token : 0;
        var next = from + size;
        return ConnectorAnswer.Ok(new
        {
            continuationToken = next < members.Count ? next.ToString(CultureInfo.InvariantCulture) : null,
            members = members.Skip(from).Take(size).Select(MemberOf),
        });
    }

    public ConnectorAnswer Team(ConnectorCall call)
    {
        var team = InstalledTeam(call);
        return ConnectorAnswer.Ok(new
        {
            id = team.Id,
            name = team.Name,
            aadGroupId = team.AadGroupId,
            type = "standard",
            tenantId = world.TenantId,
            channelCount = team.Channels.Count + 1,
            memberCount = team.Members.Count,
        });
    }

    /// <summary>The General channel comes first and, as in Teams, without a name.</summary>
    public ConnectorAnswer Channels(ConnectorCall call)
    {
        var team = InstalledTeam(call);
        IEnumerable<object> channels = [new { id = team.Id, type = "standard" }, .. team.Channels.Select(c => new { id = c.Id, name = c.Name, type = "standard" })];
        return ConnectorAnswer.Ok(new { conversations = channels });
    }

    private Team InstalledTeam(ConnectorCall call)
    {
        var team = world.File.Teams.FirstOrDefault(t => t.Id == call.Route("teamId")) ?? throw ConnectorException.ConversationNotFound();
        return world.Conversations.Any(c => c.Team == team && c.BotInstalled) ? team : throw ConnectorException.NotInRoster();
    }

    private object MemberOf(Person person) => new
    {
        id = person.Id,
        name = person.Name,
        aadObjectId = person.AadObjectId,
        objectId = person.AadObjectId,
        givenName = person.GivenName,
        surname = person.Surname,
        email = person.Email,
        userPrincipalName = person.Email,
        userRole = "user",
        tenantId = world.TenantId,
    };
}
