using AdaptiveCards;

namespace IndupalBot.SeamTests.Cards;

public sealed class SchemaVersionTests
{
    [Fact]
    public void Versions_are_ordered_by_number()
    {
        AdaptiveSchemaVersion version = "1.10";

        (version > new AdaptiveSchemaVersion("1.5")).ShouldBeTrue();
        (version == new AdaptiveSchemaVersion(1, 10)).ShouldBeTrue();
        (version != null).ShouldBeTrue();
        version.ToString().ShouldBe("1.10");
        new AdaptiveSchemaVersion("2").ToString().ShouldBe("2.0");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.5.2")]
    [InlineData("1.x")]
    [InlineData("-1.0")]
    public void What_is_no_version_is_refused(string text)
    {
        Should.Throw<AdaptiveSerializationException>(() => new AdaptiveSchemaVersion(text));
    }
}
