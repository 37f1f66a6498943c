using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token endpoint's answer (RFC 6749, 5.1 and 5.2).</summary>
internal sealed class TokenAnswer
{
    [JsonProperty("access_token")]
    public string AccessToken { get; set; }

    /// <summary>In seconds.</summary>
    [JsonProperty("expires_in")]
    public int ExpiresIn { get; set; }

    [JsonProperty("error")]
    public string Error { get; set; }

    [JsonProperty("error_description")]
    public string Description { get; set; }
}
