using System.Reflection;
using System.Runtime.CompilerServices;
using AdaptiveCards;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace IndupalBot.SeamTests.OfficialApi;

public sealed class BotApiTests
{
    private const string NotListed = "Official type that the listing, a subset, has no block for; only what its users need is here.";

    private const string Rest = "Official type of Microsoft.Rest.ClientRuntime, a dependency that the listing does not cover.";

    private const string Inherited = "Officially inherited from Microsoft.Rest.ServiceClient, which is left out.";

    private static readonly DeclaredException[] Exceptions =
    [
        new("Microsoft.Bot.Schema.ErrorResponseException", NotListed),
        new("Microsoft.Bot.Schema.IActivity", NotListed),
        new("Microsoft.Bot.Schema.IConversationUpdateActivity", NotListed),
        new("Microsoft.Bot.Schema.IEventActivity", NotListed),
        new("Microsoft.Bot.Schema.IInstallationUpdateActivity", NotListed),
        new("Microsoft.Bot.Schema.IInvokeActivity", NotListed),
        new("Microsoft.Bot.Schema.IMessageActivity", NotListed),
        new("Microsoft.Bot.Schema.IMessageDeleteActivity", NotListed),
        new("Microsoft.Bot.Schema.IMessageReactionActivity", NotListed),
        new("Microsoft.Bot.Schema.IMessageUpdateActivity", NotListed),
        new("Microsoft.Bot.Schema.ITypingActivity", NotListed),
        new("Microsoft.Bot.Schema.SearchInvokeOptions", NotListed),
        new("Microsoft.Bot.Schema.SearchInvokeResponse", NotListed),
        new("Microsoft.Bot.Schema.SearchInvokeValue", NotListed),
        new("Microsoft.Rest.HttpMessageWrapper", Rest),
        new("Microsoft.Rest.HttpOperationException", Rest),
        new("Microsoft.Rest.HttpOperationResponse", Rest),
        new("Microsoft.Rest.HttpOperationResponse<T>", Rest),
        new("Microsoft.Rest.HttpRequestMessageWrapper", Rest),
        new("Microsoft.Rest.HttpResponseMessageWrapper", Rest),
        new("Microsoft.Rest.IHttpOperationResponse", Rest),
        new("Microsoft.Rest.IHttpOperationResponse<T>", Rest),
        new("Microsoft.Rest.RestException", Rest),
        new("Microsoft.Rest.ServiceClientCredentials", Rest),
        new("Microsoft.Bot.Connector.ConnectorClient: System.IDisposable", Inherited),
        new("Microsoft.Bot.Connector.ConnectorClient: public void Dispose()", Inherited),
        new("Microsoft.Bot.Connector.ConnectorClient: protected virtual void Dispose(bool disposing)", Inherited),
        new("Microsoft.Bot.Connector.Teams.TeamsConnectorClient: System.IDisposable", Inherited),
        new("Microsoft.Bot.Connector.Teams.TeamsConnectorClient: public void Dispose()", Inherited),
        new("Microsoft.Bot.Connector.Teams.TeamsConnectorClient: protected virtual void Dispose(bool disposing)", Inherited),
    ];

    private readonly IReadOnlyList<ApiType> official = ApiListing.Read("Bot.txt");
    private readonly IReadOnlyList<ApiType> standIn = AssemblySurface.Of(typeof(CloudAdapter).Assembly);

    [Fact]
    public void Nothing_public_in_the_stand_in_for_the_bot_SDK_is_missing_from_or_different_in_the_official_api()
    {
        var findings = SurfaceComparer.Compare(official, standIn, Exceptions);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_declared_exception_for_the_bot_SDK_is_still_needed()
    {
        var unused = SurfaceComparer.Unused(official, standIn, Exceptions);

        unused.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_reaches_into_the_stand_in()
    {
        typeof(CloudAdapter).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().ShouldBeEmpty();
        typeof(AdaptiveCard).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().ShouldBeEmpty();
    }
}
