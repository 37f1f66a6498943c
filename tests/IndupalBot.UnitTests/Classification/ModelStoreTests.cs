using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Storage;
using IndupalBot.Integrations.Classification.Training;
using Microsoft.Extensions.Options;

namespace IndupalBot.UnitTests.Classification;

public sealed class ModelStoreTests
{
    private readonly RecordingLog<ModelStore> _log = new();

    [Fact]
    public async Task A_model_is_kept_with_its_note_and_read_at_the_next_start()
    {
        using var data = new SmallData();
        await EnsureReadyAsync(data);
        var trainings = _log.Messages.Count(message => message.Contains("trained on"));

        await EnsureReadyAsync(data);

        trainings.ShouldBe(1);
        _log.Messages.Count(message => message.Contains("trained on")).ShouldBe(1);
        File.ReadAllText(data.NoteFile).ShouldContain("\"trainedAt\"");
    }

    [Fact]
    public async Task A_first_start_uses_the_model_that_came_with_the_program()
    {
        using var data = new SmallData();
        await EnsureReadyAsync(data);
        Directory.Move(data.Options.ModelFolder, data.Options.ShippedModelFolder);

        await EnsureReadyAsync(data);

        _log.Messages.Count(message => message.Contains("trained on")).ShouldBe(1);
        Directory.Exists(data.Options.ModelFolder).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(5000)]
    public async Task A_damaged_model_is_logged_and_trained_again(int bytesLeft)
    {
        using var data = new SmallData();
        await EnsureReadyAsync(data);
        File.WriteAllBytes(data.ModelFile, File.ReadAllBytes(data.ModelFile)[..bytesLeft]);

        await EnsureReadyAsync(data);

        _log.Messages.ShouldContain(message => message.Contains("cannot be read"));
        new ModelFolder(data.Options.ModelFolder).Read().ShouldNotBeNull();
    }

    [Fact]
    public async Task A_model_older_than_the_corpus_is_trained_again()
    {
        using var data = new SmallData();
        await EnsureReadyAsync(data);
        data.AddToCorpus("""{"text":"una línea de más sobre el correo","label":5,"level":"baja"}""");

        await EnsureReadyAsync(data);

        _log.Messages.ShouldContain(message => message.Contains("older than its data"));
    }

    [Fact]
    public async Task While_there_is_no_model_the_lexicon_asks()
    {
        using var data = new SmallData();
        var read = data.Read();
        using var models = data.Store(read, _log);
        var classifier = new LocalTicketClassifier(read, models, Options.Create(data.Options));

        var said = await classifier.ClassifyAsync("el correo de outlook no abre", CancellationToken.None);

        said.Zone.ShouldBe(ClassificationZone.Ask);
        said.Service.ShouldBe("COR");
        said.Top.Count.ShouldBe(3);
    }

    [Fact]
    public void The_same_corpus_gives_the_same_model()
    {
        using var data = new SmallData();
        var examples = data.Read().ReadExamples();

        var (first, second) = (ModelTrainer.Train(examples), ModelTrainer.Train(examples));

        second.Weights.ShouldBe(first.Weights);
        second.Biases.ShouldBe(first.Biases);
    }

    private async Task EnsureReadyAsync(SmallData data)
    {
        using var models = data.Store(data.Read(), _log);
        await models.EnsureReadyAsync(CancellationToken.None);
        models.IsReady.ShouldBeTrue();
    }
}
