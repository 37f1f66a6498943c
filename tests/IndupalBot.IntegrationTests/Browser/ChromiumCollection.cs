namespace IndupalBot.IntegrationTests.Browser;

/// <summary>Browser stories run one after another: side by side they would wait for each other's processor.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
