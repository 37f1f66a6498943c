using IndupalBot.Application.Files;
using IndupalBot.Application.Notifications;
using IndupalBot.SeamTests.Channel;
using IndupalBot.SeamTests.Credentials;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SeamTests.Security;

/// <summary>Addresses of files come from outside: the bot fetches from the conversation's own service and from the tenant's files, and nowhere else.</summary>
public sealed class AttachmentAddressTests : IAsyncLifetime
{
    private FakeChannel channel = null!;
    private TeamsParts parts = null!;

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        parts = new(new()
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = BotHost.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "3148cbee-ecc7-5216-8221-3e855992717f",
            ["ToChannelFromBotLoginUrl"] = channel.LoginUrl,
        });
    }

    public async Task DisposeAsync()
    {
        await parts.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("https://evil.example/a.png", true)]
    [InlineData("https://smba.trafficmanager.net/a.png", true)]
    [InlineData("https://contoso.sharepoint.com/a.png", true)]
    [InlineData("http://169.254.169.254/metadata/instance", false)]
    [InlineData("http://169.254.169.254/metadata/instance", true)]
    [InlineData("https://contoso.sharepoint.com.evil.example/a.docx", false)]
    [InlineData("https://evilsharepoint.com/a.docx", false)]
    [InlineData("https://contoso.sharepoint.com@evil.example/a.docx", false)]
    [InlineData("http://contoso.sharepoint.com/a.docx", false)]
    [InlineData("http://127.0.0.1:9/a.docx", false)]
    [InlineData("http://localhost/a.docx", false)]
    [InlineData("http://[::1]/a.docx", false)]
    [InlineData("https://10.0.0.1/a.docx", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://contoso.sharepoint.com/a.docx", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("", false)]
    public async Task Foreign_address_is_not_visited(string address, bool needsToken)
    {
        var outcome = await DownloadAsync(address, needsToken);

        (outcome.Result, outcome.Error).ShouldBe((DeliveryResult.Rejected, "UntrustedHost"));
        channel.TokenRequests.ShouldBe(0);
    }

    [Fact]
    public async Task Picture_on_the_conversations_own_service_is_fetched_with_the_bots_token()
    {
        channel.Answer = _ => Results.Bytes([1, 2, 3], "image/png");

        (await DownloadAsync($"{channel.ServiceUrl}v3/attachments/1/views/original", needsToken: true)).Result.ShouldBe(DeliveryResult.Delivered);

        channel.Requests.ShouldHaveSingleItem().Authorization.ShouldBe($"Bearer {FakeChannel.AccessToken}");
    }

    [Fact]
    public async Task Detour_to_another_address_is_not_followed()
    {
        channel.Answer = request => request.Target.EndsWith("secret", StringComparison.Ordinal)
            ? Results.Bytes([1], "image/png")
            : Results.Redirect($"{channel.ServiceUrl}secret");

        (await DownloadAsync($"{channel.ServiceUrl}v3/attachments/1/views/original", needsToken: true)).Result.ShouldBe(DeliveryResult.Rejected);

        channel.Requests.Count.ShouldBe(1);
    }

    private Task<DeliveryOutcome> DownloadAsync(string address, bool needsToken) =>
        parts.Get<IFileSource>().DownloadAsync(address, needsToken, channel.ServiceUrl, Stream.Null, default);
}
