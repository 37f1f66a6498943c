using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.UnitTests.Classification;

/// <summary>The data files with every tenth line of the corpus: trained in a moment.</summary>
internal sealed class SmallData : IDisposable
{
    private const int Every = 10;

    private readonly TemporaryFolder _folder = new();

    public SmallData()
    {
        Options = new ClassificationOptions
        {
            DataFolder = _folder.Path,
            ModelFolder = Path.Combine(_folder.Path, "model"),
            ShippedModelFolder = Path.Combine(_folder.Path, "shipped"),
        };
        var source = Path.Combine(AppContext.BaseDirectory, new ClassificationOptions().DataFolder);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }

        var corpus = _folder.File("corpus.es.jsonl");
        File.WriteAllLines(corpus, File.ReadAllLines(corpus).Where((_, line) => line % Every == 0).ToArray());
    }

    public ClassificationOptions Options { get; }

    public string ModelFile => Path.Combine(Options.ModelFolder, ModelFolder.ModelFile);

    public string NoteFile => Path.Combine(Options.ModelFolder, ModelFolder.NoteFile);

    public void AddToCorpus(string line) => File.AppendAllLines(_folder.File("corpus.es.jsonl"), [line]);

    public ClassificationData Read() => new(Options.DataFolder);

    public ModelStore Store(ClassificationData data, ILogger<ModelStore> log) =>
        new(data, Microsoft.Extensions.Options.Options.Create(Options), TimeProvider.System, log);

    public void Dispose() => _folder.Dispose();
}
