using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using IndupalBot.Simulator.Language;

namespace IndupalBot.SimulatorTests;

/// <summary>The played service as anyone who reads its documentation would call it.</summary>
public sealed class LanguageContractTests : IAsyncLifetime
{
    private const string Analyze = "language/:analyze-text?api-version=2023-04-01";
    private const string Jobs = "language/analyze-text/jobs?api-version=2023-04-01";

    private LanguageSimulator? service;
    private HttpClient? http;

    private HttpClient Http => http ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        service = await LanguageSimulator.StartAsync(new() { Polls = 1 }, CancellationToken.None);
        http = new HttpClient { BaseAddress = service.Endpoint, DefaultRequestHeaders = { { "Ocp-Apim-Subscription-Key", service.Options.Key } } };
    }

    public async Task DisposeAsync()
    {
        http?.Dispose();
        await (service?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Theory]
    [InlineData("", "EmptyRequest")]
    [InlineData("{", "InvalidRequestBodyFormat")]
    [InlineData("""{"kind":"Divination","analysisInput":{"documents":[{"id":"1","text":"a"}]}}""", "InvalidParameterValue")]
    [InlineData("""{"kind":"SentimentAnalysis"}""", "MissingInputDocuments")]
    [InlineData("""{"kind":"SentimentAnalysis","analysisInput":{"documents":[{"id":"1","text":"a"},{"id":"1","text":"b"}]}}""", "InvalidDocumentBatch")]
    [InlineData("""{"kind":"SentimentAnalysis","parameters":{"stringIndexType":"Bytes"},"analysisInput":{"documents":[{"id":"1","text":"a"}]}}""", "InvalidParameterValue")]
    public async Task A_broken_request_is_told_what_is_wrong(string body, string innerCode)
    {
        var answer = await Http.PostAsync(Analyze, new StringContent(body, Encoding.UTF8, "application/json"));

        ((int)answer.StatusCode).ShouldBe(400);
        answer.Headers.GetValues("x-ms-error-code").ShouldBe(["InvalidRequest"]);
        var error = (await JsonOf(answer)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("InvalidRequest");
        error.GetProperty("innererror").GetProperty("code").GetString().ShouldBe(innerCode);
    }

    [Fact]
    public async Task The_version_has_to_be_said()
    {
        var answer = await Http.PostAsJsonAsync("language/:analyze-text", new { kind = "SentimentAnalysis" });

        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData("TextElements_v8", 1)]
    [InlineData("UnicodeCodePoint", 5)]
    [InlineData("Utf16CodeUnit", 8)]
    public async Task Places_are_counted_as_asked(string stringIndexType, int offset)
    {
        var answer = await Http.PostAsJsonAsync(Analyze, new
        {
            kind = "PiiEntityRecognition",
            parameters = new { stringIndexType },
            analysisInput = new { documents = new[] { new { id = "1", text = "👩‍👩‍👧a@b.co" } } },
        });

        var document = (await JsonOf(answer)).GetProperty("results").GetProperty("documents")[0];
        document.GetProperty("entities")[0].GetProperty("offset").GetInt32().ShouldBe(offset);
    }

    [Fact]
    public async Task A_job_is_accepted_with_its_address_and_moves_on_as_it_is_asked_for()
    {
        var accepted = await Http.PostAsJsonAsync(Jobs, new
        {
            analysisInput = new { documents = new[] { new { id = "1", language = "es", text = "no abre el correo" } } },
            tasks = new[] { new { kind = "CustomSingleLabelClassification", parameters = new { projectName = "mesa-de-ayuda", deploymentName = "produccion" } } },
        });

        ((int)accepted.StatusCode).ShouldBe(202);
        var address = accepted.Headers.GetValues("Operation-Location").Single();
        (await Http.GetFromJsonAsync<JsonElement>(address)).GetProperty("status").GetString().ShouldBe("running");
        var done = await Http.GetFromJsonAsync<JsonElement>(address);
        done.GetProperty("status").GetString().ShouldBe("succeeded");
        var item = done.GetProperty("tasks").GetProperty("items")[0];
        item.GetProperty("kind").GetString().ShouldBe("CustomSingleLabelClassificationLROResults");
        item.GetProperty("results").GetProperty("documents")[0].GetProperty("class")[0].GetProperty("category").GetString().ShouldBe("COR");
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
}
