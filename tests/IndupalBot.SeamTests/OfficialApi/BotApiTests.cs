using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace IndupalBot.SeamTests.OfficialApi;

public sealed class BotApiTests
{
    private static readonly DeclaredException[] Exceptions = [];

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
}
