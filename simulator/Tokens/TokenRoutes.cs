namespace IndupalBot.Simulator.Tokens;

/// <summary>Plays login.botframework.com (metadata and keys) and login.microsoftonline.com (token endpoint).</summary>
internal static class TokenRoutes
{
    public const string Metadata = "/v1/.well-known/openidconfiguration";

    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Metadata, Describe);
        routes.MapGet("/v1/.well-known/openid-configuration", Describe);
        routes.MapGet("/v1/.well-known/keys", (SigningKey key) => Results.Json(new { keys = new[] { key.Jwk() } }));
        routes.MapPost("/{tenant}/oauth2/v2.0/token", IssueAsync);
    }

    private static IResult Describe(HttpRequest request) => Results.Json(new
    {
        issuer = ServiceTokens.Issuer,
        authorization_endpoint = "https://invalid.botframework.com",
        jwks_uri = $"{request.Scheme}://{request.Host}/v1/.well-known/keys",
        id_token_signing_alg_values_supported = new[] { "RS256" },
        token_endpoint_auth_methods_supported = new[] { "private_key_jwt" },
    });

    private static async Task<IResult> IssueAsync(string tenant, HttpRequest request, TokenDesk desk, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return TokenDesk.Refuse("invalid_request", "AADSTS900144", "The request body must be form-encoded.");
        }

        var form = await request.ReadFormAsync(cancellationToken);
        return desk.Answer(tenant, form);
    }
}
