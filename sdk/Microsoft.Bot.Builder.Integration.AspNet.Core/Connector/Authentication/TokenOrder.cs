namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a token is asked for with. The secret keeps out of texts.</summary>
internal sealed record TokenOrder(string LoginUrl, string AppId, string Secret, string Audience)
{
    public override string ToString() => $"{AppId} for {Audience} at {LoginUrl}";
}
