namespace Microsoft.Bot.Connector.Authentication;

internal sealed record AccessToken(string Value, DateTimeOffset RefreshAt, DateTimeOffset ExpiresAt);
