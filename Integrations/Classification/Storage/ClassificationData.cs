using IndupalBot.Integrations.Classification.Explanations;
using IndupalBot.Integrations.Classification.Questions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IndupalBot.Integrations.Classification.Lexicons;
using IndupalBot.Integrations.Classification.Text;
using IndupalBot.Integrations.Classification.Training;
using IndupalBot.Integrations.Classification.Urgency;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>The data files, read once. A file that cannot be read stops the start: the message names it.</summary>
internal sealed class ClassificationData
{
    /// <summary>Changed when the features or the training change, so that models of another make are not used.</summary>
    private const string Make = "2";

    private const string CorpusFile = "corpus.es.jsonl";
    private const string LanguageFile = "language.es.json";
    private const string LexiconFile = "lexicon.es.json";
    private const string UrgencyFile = "urgency.es.json";
    private const string QuestionFile = "questions.json";

    private readonly string _folder;

    public ClassificationData(string folder)
    {
        _folder = Path.Combine(AppContext.BaseDirectory, folder);
        var language = Read<LanguageData>(LanguageFile);
        var lexicon = new Lexicon(Read<LexiconData>(LexiconFile));
        Reader = new RequestReader(language, lexicon);
        Splitter = new PartSplitter(language);
        Speech = new SpeechReader(language);
        Reasons = new ReasonFinder(language, lexicon);
        Urgency = new UrgencyRules(Read<UrgencyData>(UrgencyFile));
        Verdict = new Verdict(new QuestionBook(Read<QuestionData[]>(QuestionFile)));
        Fingerprint = FingerprintOf([CorpusFile, LanguageFile, LexiconFile]);
    }

    public RequestReader Reader { get; }

    public PartSplitter Splitter { get; }

    public SpeechReader Speech { get; }

    public ReasonFinder Reasons { get; }

    public UrgencyRules Urgency { get; }

    public Verdict Verdict { get; }

    /// <summary>Of all that a model depends on.</summary>
    public string Fingerprint { get; }

    public IReadOnlyList<CorpusLine> ReadCorpus() =>
        [.. File.ReadLines(Path.Combine(_folder, CorpusFile)).Where(line => line.Length > 0).Select(ReadCorpusLine)];

    public IReadOnlyList<LabelledRequest> ReadExamples() =>
        [.. ReadCorpus().Select(line => new LabelledRequest(Reader.Read(line.Text), line.Label))];

    private static CorpusLine ReadCorpusLine(string json)
    {
        var line = JsonSerializer.Deserialize<CorpusLine>(json, JsonSerializerOptions.Web);
        return line is { Text.Length: > 0 } && ServiceLabels.IsKnown(line.Label)
            ? line
            : throw new InvalidDataException($"{CorpusFile} has a line without text or label: {json}");
    }

    private TData Read<TData>(string file)
    {
        try
        {
            var data = JsonSerializer.Deserialize<TData>(File.ReadAllBytes(Path.Combine(_folder, file)), JsonSerializerOptions.Web);
            return data ?? throw new InvalidDataException($"{file} is empty.");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{file} is not valid: {problem.Message}", problem);
        }
    }

    private string FingerprintOf(string[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Make));
        foreach (var file in files)
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(_folder, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
