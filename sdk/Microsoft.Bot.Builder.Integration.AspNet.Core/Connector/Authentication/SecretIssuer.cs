using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Entra's token endpoint, asked with the app's secret (RFC 6749, 4.4).</summary>
internal sealed class SecretIssuer(TokenOrder order, HttpClient http) : TokenIssuer
{
    public override async Task<AccessToken> IssueAsync(CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = order.AppId,
            ["client_secret"] = order.Secret,
            ["scope"] = $"{order.Audience}/.default",
        });
        using var response = await http
            .PostAsync(new Uri($"{order.LoginUrl.TrimEnd('/')}/oauth2/v2.0/token"), form, cancellationToken)
            .ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var answer = WireJson.ReadOrDefault<TokenAnswer>(text);
        return response.IsSuccessStatusCode && !string.IsNullOrEmpty(answer?.AccessToken)
            ? Lasting(answer.AccessToken, TimeSpan.FromSeconds(answer.ExpiresIn))
            : throw new HttpRequestException(
                $"No token: {(int)response.StatusCode} {answer?.Error} {answer?.Description}", null, response.StatusCode);
    }
}
