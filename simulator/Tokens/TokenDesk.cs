using System.Security.Cryptography;
using System.Text;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Tokens;

/// <summary>The token endpoint's decision: client credentials of the one bot of this tenant, nothing else.</summary>
internal sealed class TokenDesk(BotTokens tokens, WorldFile world)
{
    private const string Scope = BotTokens.Audience + "/.default";

    public IResult Answer(string tenant, IFormCollection form)
    {
        if (tenant != world.TenantId)
        {
            return Refuse("invalid_request", "AADSTS90002", "Tenant not found.");
        }

        if (form["grant_type"] != "client_credentials")
        {
            return Refuse("unsupported_grant_type", "AADSTS70003", "Only client_credentials is supported.");
        }

        if (form["client_id"] != world.Bot.AppId)
        {
            return Refuse("unauthorized_client", "AADSTS700016", "Application was not found in the directory.");
        }

        if (!SameSecret(form["client_secret"].ToString()))
        {
            return Refuse("invalid_client", "AADSTS7000215", "Invalid client secret provided.", StatusCodes.Status401Unauthorized);
        }

        return form["scope"].ToString().Split(' ').Contains(Scope)
            ? Grant()
            : Refuse("invalid_scope", "AADSTS1002012", "The scope must be the Bot Framework's /.default.");
    }

    public static IResult Refuse(string error, string code, string description, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(new { error, error_description = $"{code}: {description}", error_codes = new[] { int.Parse(code["AADSTS".Length..]) } }, statusCode: status);

    private IResult Grant() => Results.Json(new
    {
        token_type = "Bearer",
        expires_in = (int)BotTokens.Life.TotalSeconds,
        ext_expires_in = (int)BotTokens.Life.TotalSeconds,
        access_token = tokens.Issue(),
    });

    private bool SameSecret(string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(world.Bot.Password));
}
