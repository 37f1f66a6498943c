using Azure;
using Azure.AI.TextAnalytics;
using IndupalBot.Simulator.Language;

namespace IndupalBot.SeamTests.Language;

public sealed class ClassifyTests : LanguageStage
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(1);

    protected override LanguageOptions Settings => new() { Polls = 2 };

    [Fact]
    public async Task A_classification_is_started_asked_for_and_read()
    {
        var operation = await StartAsync("No sale la llamada de mi extensión", "Publicar un aviso en la página");

        operation.HasCompleted.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => operation.GetValues());
        await operation.UpdateStatusAsync();
        operation.Status.ShouldBe(TextAnalyticsOperationStatus.Running);
        await operation.WaitForCompletionAsync(AtOnce);

        operation.HasValue.ShouldBeTrue();
        operation.Status.ShouldBe(TextAnalyticsOperationStatus.Succeeded);
        operation.DisplayName.ShouldBe("segunda opinión");
        operation.ExpiresOn.ShouldBe(operation.CreatedOn.AddDays(1));
        var page = (await ReadAsync(operation)).Single();
        (page.ProjectName, page.DeploymentName).ShouldBe((Service.Options.Project, Service.Options.Deployment));
        page.Select(one => one.ClassificationCategories.Single().Category).ShouldBe(["TEL", "WEB"]);
        page[0].ClassificationCategories.Single().ConfidenceScore.ShouldBe(0.95);
    }

    [Fact]
    public void The_blocking_form_does_the_same()
    {
        var operation = Client.SingleLabelClassify(WaitUntil.Started, ["correo lleno"], Service.Options.Project, Service.Options.Deployment);

        while (!operation.HasCompleted)
        {
            operation.UpdateStatus();
        }

        operation.GetValues().Single().Single().ClassificationCategories.Single().Category.ShouldBe("COR");
        operation.GetRawResponse().Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_process_can_take_it_up_by_its_id()
    {
        var started = await StartAsync("correo", string.Empty, "página");

        var takenUp = new ClassifyDocumentOperation(started.Id, Client);
        await takenUp.WaitForCompletionAsync(AtOnce);

        var page = (await ReadAsync(takenUp)).Single();
        page.Select(one => one.Id).ShouldBe(["0", "1", "2"]);
        page[1].HasError.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => page[1].ClassificationCategories);
        page[2].ClassificationCategories.Single().Category.ShouldBe("WEB");
        Should.Throw<ArgumentException>(() => new ClassifyDocumentOperation("not an id", Client));
    }

    [Fact]
    public async Task More_results_than_a_page_holds_are_followed_to_the_end()
    {
        var operation = await StartAsync([.. Enumerable.Repeat("correo", 25)]);
        await operation.WaitForCompletionAsync(AtOnce);

        (await ReadAsync(operation)).Select(page => page.Count).ShouldBe([20, 5]);
        operation.GetValues().SelectMany(page => page).Count().ShouldBe(25);
    }

    [Fact]
    public async Task A_project_that_is_not_there_ends_in_a_failure()
    {
        var operation = await Client.SingleLabelClassifyAsync(WaitUntil.Started, ["correo"], "otro", Service.Options.Deployment);

        var failure = await RefusedAsync(async () => await operation.WaitForCompletionAsync(AtOnce));

        failure.ErrorCode.ShouldBe("ProjectNotFound");
        (operation.HasCompleted, operation.HasValue).ShouldBe((true, false));
        operation.Status.ShouldBe(TextAnalyticsOperationStatus.Failed);
        Should.Throw<RequestFailedException>(() => operation.GetValuesAsync()).ErrorCode.ShouldBe("ProjectNotFound");
    }

    [Fact]
    public async Task A_cancelled_one_has_no_results()
    {
        var operation = await StartAsync("correo");

        await operation.CancelAsync();

        await RefusedAsync(async () => await operation.WaitForCompletionAsync(AtOnce));
        operation.Status.ShouldBe(TextAnalyticsOperationStatus.Cancelled);
    }

    [Fact]
    public async Task A_job_that_nobody_knows_is_not_found()
    {
        var started = await StartAsync("correo");
        await using var other = await LanguageSimulator.StartAsync(Settings, CancellationToken.None);
        var stranger = new ClassifyDocumentOperation(started.Id, new(other.Endpoint, new AzureKeyCredential(other.Options.Key), Options()));

        var failure = await RefusedAsync(async () => await stranger.UpdateStatusAsync());

        (failure.Status, failure.ErrorCode).ShouldBe((404, "OperationNotFound"));
    }

    [Fact]
    public async Task Limits_of_a_job_refuse_the_whole_request()
    {
        var many = await RefusedAsync(() => StartAsync([.. Enumerable.Repeat("correo", 26)]));
        var large = await RefusedAsync(() => StartAsync(new string('x', 125_001)));

        (many.Status, many.ErrorCode).ShouldBe((400, "InvalidDocumentBatch"));
        (large.Status, large.ErrorCode).ShouldBe((400, "InvalidDocument"));
    }

    [Fact]
    public async Task The_service_is_asked_not_to_keep_what_it_reads()
    {
        await StartAsync("correo");

        Service.Received.Last().Body.ShouldContain("\"loggingOptOut\":true");
    }

    private Task<ClassifyDocumentOperation> StartAsync(params string[] texts) => Client.SingleLabelClassifyAsync(
        WaitUntil.Started,
        texts,
        Service.Options.Project,
        Service.Options.Deployment,
        options: new SingleLabelClassifyOptions { DisableServiceLogs = true, DisplayName = "segunda opinión", IncludeStatistics = true });

    private static async Task<List<ClassifyDocumentResultCollection>> ReadAsync(ClassifyDocumentOperation operation)
    {
        List<ClassifyDocumentResultCollection> pages = [];
        await foreach (var page in operation.GetValuesAsync())
        {
            pages.Add(page);
        }

        return pages;
    }
}
