using IndupalBot.Bot.Teams;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Web;

/// <summary>
/// Takes whoever opens the link of a case to their chat with the bot, with the question for it written already. It looks nothing up: what
/// is answered is the same for a case that is there and for one that is not.
/// </summary>
internal static class CaseEndpoint
{
    private const string Chat = "https://teams.microsoft.com/l/chat/0/0";

    /// <summary>What is typed to see a case.</summary>
    private const string Question = "caso";

    public static IResult Get(string number, CaseLinks links, IOptions<TeamsOptions> teams) => links.NumberIn(number) is { } known
        ? Results.Redirect($"{Chat}?users=28:{Uri.EscapeDataString(teams.Value.MicrosoftAppId)}&message={Uri.EscapeDataString($"{Question} {known}")}")
        : Results.NotFound();
}
