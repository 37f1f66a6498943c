namespace IndupalBot.UnitTests.Classification;

[CollectionDefinition(Name)]
public sealed class TrainedClassifierCollection : ICollectionFixture<TrainedClassifier>
{
    public const string Name = "trained classifier";
}
