using Azure.AI.TextAnalytics;

namespace IndupalBot.SeamTests.OfficialApi;

public sealed class TextAnalyticsApiTests
{
    private readonly IReadOnlyList<ApiType> official = ApiListing.Read("TextAnalytics.txt");
    private readonly IReadOnlyList<ApiType> standIn = AssemblySurface.Of(typeof(TextAnalyticsClient).Assembly);

    [Fact]
    public void Nothing_public_in_the_stand_in_for_TextAnalytics_is_missing_from_or_different_in_the_official_api()
    {
        var findings = SurfaceComparer.Compare(official, standIn);

        findings.ShouldBeEmpty();
    }
}
