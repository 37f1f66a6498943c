using Azure.AI.TextAnalytics;
using Azure.Core.Pipeline;
using IndupalBot.Simulator.Language;

namespace IndupalBot.SeamTests.Language;

public sealed class CredentialTests : LanguageStage
{
    private const string Token = "ficha-de-prueba";

    protected override LanguageOptions Settings => new() { Token = Token };

    [Fact]
    public async Task A_token_is_asked_for_the_service_and_kept()
    {
        var credential = new FixedCredential(Token);
        var client = new TextAnalyticsClient(Secure, credential, OverLoopback());

        await client.DetectLanguageAsync("hola");
        await client.DetectLanguageAsync("hola");

        credential.Scopes.ShouldBe(["https://cognitiveservices.azure.com/.default"]);
        Service.Received.ShouldAllBe(request => request.Headers["Authorization"] == "Bearer " + Token);
    }

    [Fact]
    public async Task Another_cloud_is_another_audience()
    {
        var credential = new FixedCredential(Token);
        var options = OverLoopback();
        options.Audience = TextAnalyticsAudience.AzureGovernment;

        await new TextAnalyticsClient(Secure, credential, options).DetectLanguageAsync("hola");

        credential.Scopes.ShouldBe(["https://cognitiveservices.azure.us/.default"]);
    }

    [Fact]
    public async Task A_token_never_goes_over_an_open_line()
    {
        var client = new TextAnalyticsClient(Service.Endpoint, new FixedCredential(Token), Options());

        await Should.ThrowAsync<InvalidOperationException>(() => client.DetectLanguageAsync("hola"));

        Service.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_token_opens_nothing()
    {
        var client = new TextAnalyticsClient(Secure, new FixedCredential("falsa"), OverLoopback());

        (await RefusedAsync(() => client.DetectLanguageAsync("hola"))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_call_can_be_found_again_in_the_logs_of_both_sides()
    {
        var answer = await Client.DetectLanguageAsync("hola");

        var request = Service.Received.Single();
        request.Headers["x-ms-client-request-id"].ToString().ShouldBe(answer.GetRawResponse().ClientRequestId);
        request.Headers["Ocp-Apim-Subscription-Key"].ToString().ShouldBe(Service.Options.Key);
    }

    private Uri Secure => new UriBuilder(Service.Endpoint) { Scheme = Uri.UriSchemeHttps }.Uri;

    /// <summary>The client believes that it speaks TLS.</summary>
    private static TextAnalyticsClientOptions OverLoopback()
    {
        var options = Options();
        options.Transport = new HttpClientTransport(new HttpClient(new PlainHandler()));
        return options;
    }
}
