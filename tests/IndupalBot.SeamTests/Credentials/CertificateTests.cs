using System.Security.Cryptography.X509Certificates;
using IndupalBot.SeamTests.Channel;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Rest;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>A bot that proves itself by a certificate, against a token endpoint on this machine.</summary>
public sealed class CertificateTests : IAsyncLifetime
{
    private const string TenantId = "3148cbee-ecc7-5216-8221-3e855992717f";
    private const string Password = "clave";

    private static readonly X509Certificate2 Own = Certificates.New();
    private static readonly X509Certificate2 Other = Certificates.New();

    private TokenEndpoint entra = null!;
    private string file = null!;

    public async Task InitializeAsync()
    {
        entra = await TokenEndpoint.StartAsync();
        file = Certificates.SaveAsPfx(Own, Password);
    }

    public async Task DisposeAsync()
    {
        await entra.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task Token_is_asked_for_with_an_assertion_that_the_certificates_key_has_signed()
    {
        await using var parts = Parts();

        using var request = await AuthorisedAsync(parts, "http://127.0.0.1/emea/v3/conversations");

        request.Headers.Authorization!.ToString().ShouldBe($"Bearer {TokenEndpoint.Token}");
        var (tenant, form) = entra.Requests.ShouldHaveSingleItem();
        tenant.ShouldBe(TenantId);
        form.ContainsKey("client_secret").ShouldBeFalse();
        (form["grant_type"].ToString(), form["scope"].ToString()).ShouldBe(("client_credentials", "https://api.botframework.com/.default"));
        form["client_assertion_type"].ToString().ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        (await SignedByAsync(Own, form["client_assertion"]!)).ShouldBeTrue();
        (await SignedByAsync(Other, form["client_assertion"]!)).ShouldBeFalse();
    }

    [Fact]
    public async Task Bot_of_many_tenants_asks_the_channels_own()
    {
        await using var parts = Parts("MultiTenant");

        using var request = await AuthorisedAsync(parts, "http://127.0.0.1/emea/v3/conversations");

        entra.Requests.ShouldHaveSingleItem().Tenant.ShouldBe("botframework.com");
    }

    [Fact]
    public async Task Many_senders_need_one_token()
    {
        await using var parts = Parts();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var request = await AuthorisedAsync(parts, "http://127.0.0.1/emea/");
            request.Headers.Authorization.ShouldNotBeNull();
        }));

        entra.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://notbotframework.com/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch/")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    public async Task Token_of_a_certificate_stays_away_from_other_hosts_too(string address)
    {
        await using var parts = Parts();

        var authorising = AuthorisedAsync(parts, address);

        (await Should.ThrowAsync<InvalidOperationException>(authorising)).Message.ShouldContain("must not be sent");
        entra.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_bots_own_app_id_has_credentials()
    {
        await using var parts = Parts();

        (await parts.Credentials.IsValidAppIdAsync(BotHost.AppId, default)).ShouldBeTrue();
        (await parts.Credentials.IsValidAppIdAsync("", default)).ShouldBeFalse();
        (await parts.Credentials.IsAuthenticationDisabledAsync(default)).ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(CredentialsAsync(parts, Guid.NewGuid().ToString()));
    }

    private TeamsParts Parts(string type = "SingleTenant") => new(new()
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = BotHost.AppId,
        ["MicrosoftAppTenantId"] = TenantId,
        ["Teams:Certificate:Path"] = file,
        ["Teams:Certificate:Password"] = Password,
    });

    private Task<ServiceClientCredentials> CredentialsAsync(TeamsParts parts, string appId) => parts.Credentials.CreateCredentialsAsync(
        appId, AuthenticationConstants.ToChannelFromBotOAuthScope, $"{entra.Url}/botframework.com", validateAuthority: false, default);

    private async Task<HttpRequestMessage> AuthorisedAsync(TeamsParts parts, string address)
    {
        var credentials = await CredentialsAsync(parts, BotHost.AppId);
        var request = new HttpRequestMessage(HttpMethod.Post, address);
        await credentials.ProcessHttpRequestAsync(request, default);
        return request;
    }

    private async Task<bool> SignedByAsync(X509Certificate2 signer, string assertion)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(signer),
            TryAllIssuerSigningKeys = true,
            ValidIssuer = BotHost.AppId,
            ValidAudience = $"{entra.Url}/{TenantId}/oauth2/v2.0/token",
        });
        return result.IsValid && (string)result.Claims["sub"] == BotHost.AppId;
    }
}
