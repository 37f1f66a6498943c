using System.Diagnostics;
using Azure;
using Azure.AI.TextAnalytics;
using IndupalBot.Simulator.Language;

namespace IndupalBot.SeamTests.Language;

public sealed class RefusalTests : LanguageStage
{
    [Theory]
    [InlineData("sentiment", 11)]
    [InlineData("phrases", 11)]
    [InlineData("pii", 6)]
    [InlineData("language", 1001)]
    public async Task Too_many_documents_are_refused_together(string feature, int count)
    {
        var texts = Enumerable.Repeat("hola", count);
        var failure = await RefusedAsync(() => AskAsync(feature, texts));

        (failure.Status, failure.ErrorCode).ShouldBe((400, "InvalidDocumentBatch"));
        await AskAsync(feature, texts.Skip(1));
    }

    [Fact]
    public async Task A_document_may_have_5120_text_elements_and_no_more()
    {
        var family = "👩‍👩‍👧";

        var said = (await Client.ExtractKeyPhrasesBatchAsync([string.Concat(Enumerable.Repeat(family, 5120)), new string('x', 5121)])).Value;

        said.Select(one => one.HasError).ShouldBe([false, true]);
        said[1].Error.ErrorCode.ShouldBe((TextAnalyticsErrorCode)TextAnalyticsErrorCode.InvalidDocument);
    }

    [Fact]
    public async Task A_single_document_throws_its_error()
    {
        var failure = await RefusedAsync(() => Client.AnalyzeSentimentAsync(new string('x', 5121)));

        failure.ErrorCode.ShouldBe(TextAnalyticsErrorCode.InvalidDocument);
    }

    [Fact]
    public async Task A_request_of_more_than_a_megabyte_is_refused()
    {
        var failure = await RefusedAsync(() => Client.DetectLanguageBatchAsync(Enumerable.Repeat(new string('x', 5000), 250)));

        failure.Status.ShouldBe(413);
    }

    [Fact]
    public async Task Two_documents_of_one_id_are_refused_together()
    {
        var failure = await RefusedAsync(() => Client.ExtractKeyPhrasesBatchAsync([new TextDocumentInput("1", "a"), new TextDocumentInput("1", "b")]));

        (failure.Status, failure.ErrorCode).ShouldBe((400, TextAnalyticsErrorCode.InvalidDocumentBatch));
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_refused()
    {
        var failure = await RefusedAsync(() => Client.ExtractKeyPhrasesBatchAsync(["hola"], options: new TextAnalyticsRequestOptions { ModelVersion = "nuevo" }));

        (failure.Status, failure.ErrorCode).ShouldBe((400, TextAnalyticsErrorCode.ModelVersionIncorrect));
    }

    [Fact]
    public async Task A_wrong_key_opens_nothing_and_a_new_one_is_taken_at_once()
    {
        var key = new AzureKeyCredential("vieja");
        var client = new TextAnalyticsClient(Service.Endpoint, key, Options());

        var failure = await RefusedAsync(() => client.DetectLanguageAsync("hola"));
        key.Update(Service.Options.Key);
        var language = await client.DetectLanguageAsync("hola");

        failure.Status.ShouldBe(401);
        language.GetRawResponse().Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        Service.Faults.Next(LanguageFault.Of(status), LanguageFault.Of(status));

        var language = await Client.DetectLanguageAsync("hola");

        language.GetRawResponse().Status.ShouldBe(200);
        Service.Received.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        Service.Faults.Next(LanguageFault.Throttled(retryAfterSeconds: 1));
        var started = Stopwatch.StartNew();

        await Client.DetectLanguageAsync("hola");

        started.Elapsed.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(0.95));
    }

    [Fact]
    public async Task What_does_not_pass_is_told_with_its_status()
    {
        Service.Faults.Always(LanguageFault.Of(429));

        var failure = await RefusedAsync(() => Client.DetectLanguageAsync("hola"));

        (failure.Status, failure.ErrorCode).ShouldBe((429, "TooManyRequests"));
        Service.Received.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    public void What_will_not_pass_is_not_tried_again(int status)
    {
        Service.Faults.Always(LanguageFault.Of(status));

        var failure = Should.Throw<RequestFailedException>(() => Client.DetectLanguage("hola"));

        failure.Status.ShouldBe(status);
        Service.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_left_when_the_clients_patience_ends()
    {
        Service.Faults.Always(LanguageFault.Silence);
        var options = Options();
        (options.Retry.NetworkTimeout, options.Retry.MaxRetries) = (TimeSpan.FromMilliseconds(100), 0);

        await Should.ThrowAsync<OperationCanceledException>(() => ClientWith(options).DetectLanguageAsync("hola"));
    }

    [Fact]
    public async Task The_callers_patience_counts_too()
    {
        Service.Faults.Always(LanguageFault.Silence);
        using var patience = new CancellationTokenSource();
        Service.Arrived += _ => patience.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => Client.DetectLanguageAsync("hola", cancellationToken: patience.Token));
    }

    [Fact]
    public void What_cannot_be_sent_is_refused_before_it_is_sent()
    {
        Should.Throw<ArgumentException>(() => Client.AnalyzeSentiment(string.Empty));
        Should.Throw<ArgumentNullException>(() => Client.ExtractKeyPhrasesBatch((string[])null!));
        Should.Throw<ArgumentException>(() => Client.ExtractKeyPhrasesBatch(Array.Empty<string>()));
        Should.Throw<ArgumentException>(() => Client.SingleLabelClassify(WaitUntil.Started, ["hola"], string.Empty, "produccion"));
        Service.Received.ShouldBeEmpty();
    }

    private Task AskAsync(string feature, IEnumerable<string> texts) => feature switch
    {
        "sentiment" => Client.AnalyzeSentimentBatchAsync(texts),
        "phrases" => Client.ExtractKeyPhrasesBatchAsync(texts),
        "pii" => Client.RecognizePiiEntitiesBatchAsync(texts),
        _ => Client.DetectLanguageBatchAsync(texts),
    };
}
