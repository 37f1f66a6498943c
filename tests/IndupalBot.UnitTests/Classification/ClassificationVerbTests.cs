using System.Text.Json;
using IndupalBot.Bot.CommandLine;

namespace IndupalBot.UnitTests.Classification;

[Collection(TrainedClassifierCollection.Name)]
public sealed class ClassificationVerbTests(TrainedClassifier trained) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    [Fact]
    public async Task Classify_answers_each_line_in_order_and_a_bad_one_with_an_error()
    {
        var file = FileOf("""{"text":"no me enciende el computador"}""", "esto no es json", """{"texto":"sin campo"}""", """{"text":5}""", """{"text":"hola"}""");

        var code = await new ClassifyVerb(trained.Classifier, trained.Models).RunAsync(file, _output, CancellationToken.None);

        code.ShouldBe(0);
        var lines = _output.ToString().Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Length.ShouldBe(5);
        lines[0].GetProperty("service").GetString().ShouldBe("MTO");
        lines[0].GetProperty("top").GetArrayLength().ShouldBe(3);
        lines[0].GetProperty("level").GetString().ShouldBe("media");
        lines[1].GetProperty("error").GetString().ShouldBe("La línea 2 no es un objeto JSON válido.");
        lines[2].TryGetProperty("error", out _).ShouldBeTrue();
        lines[3].TryGetProperty("error", out _).ShouldBeTrue();
        lines[4].GetProperty("service").ValueKind.ShouldBe(JsonValueKind.Null);
        lines[4].GetProperty("zone").GetString().ShouldBe("out");
    }

    [Fact]
    public async Task Evaluate_reports_the_figures_and_counts_what_it_could_not_read()
    {
        var file = FileOf(
            """{"text":"no me enciende el computador","label":3}""",
            """{"text":"no puedo entrar al correo institucional","label":5}""",
            """{"text":"el teléfono no tiene tono","label":1}""",
            """{"text":"sin etiqueta"}""",
            """{"text":"etiqueta fuera","label":9}""");

        var code = await new EvaluateVerb(trained.Classifier, trained.Models).RunAsync(file, _output, CancellationToken.None);

        code.ShouldBe(0);
        var report = JsonDocument.Parse(_output.ToString()).RootElement;
        report.GetProperty("lines").GetInt32().ShouldBe(3);
        report.GetProperty("unreadableLines").GetInt32().ShouldBe(2);
        report.GetProperty("accuracy").GetProperty("count").GetInt32().ShouldBe(2);
        report.GetProperty("confusion")[1][2].GetInt32().ShouldBe(1);
        report.GetProperty("zones").TryGetProperty("sureRight", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Classify_says_when_the_level_is_asked()
    {
        var file = FileOf("""{"text":"no me enciende la impresora"}""", """{"text":"solicito un mouse"}""");

        await new ClassifyVerb(trained.Classifier, trained.Models).RunAsync(file, _output, CancellationToken.None);

        var lines = _output.ToString().Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines[0].GetProperty("ask").GetString().ShouldBe("level");
        lines[1].TryGetProperty("ask", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Explain_takes_an_answer_apart()
    {
        var code = await new ExplainVerb(trained.Explainer).RunAsync("se acabó el tóner de la impresora", _output, CancellationToken.None);

        code.ShouldBe(0);
        var said = JsonDocument.Parse(_output.ToString()).RootElement;
        said.GetProperty("service").GetString().ShouldBe("MTO");
        said.GetProperty("probabilities").GetProperty("MTO").GetDouble().ShouldBeGreaterThan(0.9);
        said.GetProperty("words").TryGetProperty("toner", out _).ShouldBeTrue();
        said.GetProperty("concepts").GetProperty("mto-impresora").GetString().ShouldBe("MTO");
    }

    [Fact]
    public async Task A_missing_file_is_said_in_plain_words()
    {
        var code = await new ClassifyVerb(trained.Classifier, trained.Models).RunAsync("no-existe.jsonl", _output, CancellationToken.None);

        code.ShouldBe(1);
        _output.ToString().ShouldContain("No se encontró el archivo");
    }

    public void Dispose()
    {
        _output.Dispose();
        _folder.Dispose();
    }

    private string FileOf(params string[] lines)
    {
        var file = _folder.File("lines.jsonl");
        File.WriteAllLines(file, lines);
        return file;
    }
}
