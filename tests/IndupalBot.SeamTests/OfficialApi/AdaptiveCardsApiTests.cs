using AdaptiveCards;

namespace IndupalBot.SeamTests.OfficialApi;

public sealed class AdaptiveCardsApiTests
{
    private const string NotListed = "Official type that the listing, a subset, has no block for; only what its users need is here.";

    private static readonly DeclaredException[] Exceptions =
    [
        new("AdaptiveCards.AdaptiveCollectionWithContentAlignment", NotListed),
        new("AdaptiveCards.AdaptiveException", NotListed),
        new("AdaptiveCards.AdaptiveFallbackElement.AdaptiveFallbackType", NotListed),
        new("AdaptiveCards.AdaptiveHorizontalContentAlignment", NotListed),
        new("AdaptiveCards.AdaptiveWidth", NotListed),
        new("AdaptiveCards.SerializableDictionary<TKey, TValue>", NotListed),
    ];

    private readonly IReadOnlyList<ApiType> official = ApiListing.Read("AdaptiveCards.txt");
    private readonly IReadOnlyList<ApiType> standIn = AssemblySurface.Of(typeof(AdaptiveCard).Assembly);

    [Fact]
    public void Nothing_public_in_the_stand_in_for_AdaptiveCards_is_missing_from_or_different_in_the_official_api()
    {
        var findings = SurfaceComparer.Compare(official, standIn, Exceptions);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_declared_exception_for_AdaptiveCards_is_still_needed()
    {
        var unused = SurfaceComparer.Unused(official, standIn, Exceptions);

        unused.ShouldBeEmpty();
    }
}
