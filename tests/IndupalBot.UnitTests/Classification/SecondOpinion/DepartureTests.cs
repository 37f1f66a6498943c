using System.Text.Json;
using IndupalBot.Application.Privacy;
using IndupalBot.Simulator.Language;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

/// <summary>What has left the process, as it was read at the other end.</summary>
public sealed class DepartureTests : OpinionStage
{
    [Theory]
    [InlineData("Soy Ana, cédula 1.065.123.456, y no me abre el programa", "1.065.123.456", "no me abre el programa")]
    [InlineData("llámeme al 300 123 4567 que no sale la llamada", "300 123 4567", "que no sale la llamada")]
    [InlineData("mi clave es Junio2026* y el correo amorales@indupalvalledupar.gov.co no abre", "Junio2026*", "no abre")]
    [InlineData("el proveedor NIT 900.123.456-7 no factura", "900.123.456-7", "no factura")]
    public async Task Personal_data_stays_here_and_the_request_goes(string text, string kept, string sent)
    {
        await AskAsync(text);

        var left = Sent();
        left.ShouldNotContain(kept);
        left.ShouldContain(sent);
        left.ShouldContain(Redactor.Mark);
        Azure.Received.ShouldAllBe(request => !request.Body.Contains(kept) && !request.Path.Contains(kept));
    }

    [Fact]
    public async Task A_long_text_goes_with_its_beginning_only()
    {
        await AskAsync(string.Concat(Enumerable.Repeat("no sirve 😀 ", 10_000)));

        Sent().Length.ShouldBeInRange(1900, 2000);
    }

    [Fact]
    public async Task The_service_is_told_language_and_project_and_not_to_keep_the_text()
    {
        await AskAsync("no me sirve esto");

        var body = JsonDocument.Parse(Azure.Received.First().Body).RootElement;
        var parameters = body.GetProperty("tasks")[0].GetProperty("parameters");
        body.GetProperty("analysisInput").GetProperty("documents")[0].GetProperty("language").GetString().ShouldBe("es");
        parameters.GetProperty("projectName").GetString().ShouldBe(Azure.Options.Project);
        parameters.GetProperty("loggingOptOut").GetBoolean().ShouldBeTrue();
        body.TryGetProperty("displayName", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_person_wrote_is_in_no_log()
    {
        await AskAsync("no sirve el aparatico azul");
        Azure.Faults.Always(LanguageFault.Of(500));
        await AskAsync("tampoco el aparatico verde");

        Logs.Messages.ShouldAllBe(message => !message.Contains("aparatico"));
    }

    private string Sent() => JsonDocument.Parse(Azure.Received.First().Body).RootElement
        .GetProperty("analysisInput").GetProperty("documents")[0].GetProperty("text").GetString() ?? string.Empty;
}
