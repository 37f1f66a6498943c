namespace IndupalBot.Bot.Teams.Credentials;

/// <summary>A login url in its parts: who gives tokens, for which tenant, and whether Entra is asked if it is one of its own.</summary>
internal sealed record LoginAddress(Uri Authority, string Tenant, bool IsValidated)
{
    public static LoginAddress Of(string loginEndpoint, bool validate)
    {
        var address = new Uri(loginEndpoint);
        return new(new Uri(address.GetLeftPart(UriPartial.Authority)), address.AbsolutePath.Trim('/'), validate);
    }
}
