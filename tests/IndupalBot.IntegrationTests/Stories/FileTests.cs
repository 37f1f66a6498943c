using IndupalBot.Application.Files;
using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Stories;

public sealed class FileTests
{
    private static readonly SentFile Photo = new("pantalla.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
    private static readonly SentFile Paper = new("informe.pdf", "application/pdf", [.. "%PDF-1.7 informe"u8]);

    [Fact]
    public async Task Pictures_and_papers_end_in_the_case_and_in_the_store()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Ana.SaysAsync("No me enciende el computador", Photo);
        await desk.Ana.SeesTextAsync("pantalla.png");
        await desk.Ana.SaysAsync("", Paper);
        var draft = await desk.Ana.SeesTextAsync("informe.pdf");
        draft.AllText.ShouldContain("pantalla.png");
        await draft.PressAsync("Registrar");
        await desk.Ana.SaysAsync($"agregar a {desk.Number()} otra foto", Photo with { Name = "detras.png" });
        await desk.Ana.SeesTextAsync("Lo agregué al caso");
        await desk.Ana.ReadsAsync($"agregar a {desk.Number()}", "¿Qué quieres agregar al caso?");
        await desk.Ana.SaysAsync("", Paper with { Name = "factura.pdf" });
        await desk.Ana.SeesTextAsync("Lo agregué al caso");

        var ticket = await desk.CaseAsync();
        ticket.Attachments.Select(each => each.Name).ShouldBe(["pantalla.png", "informe.pdf", "detras.png", "factura.pdf"], ignoreOrder: true);
        (await desk.Marta.SeesCaseAsync("📥 Registrado")).Facts["Archivos"].Single().ShouldContain("detras.png");
        var stored = await desk.ReadAsync(db => db.StoredFiles.ToListAsync());
        stored.ShouldAllBe(file => file.StoredAt != null && file.FailedBecause == null);
        await using var bytes = desk.Services.GetRequiredService<FileStore>().Open(stored.Single(file => file.Name == "informe.pdf").Id);
        using var kept = new MemoryStream();
        await bytes.ShouldNotBeNull().CopyToAsync(kept);
        kept.ToArray().ShouldBe(Paper.Bytes);
    }

    [Fact]
    public async Task A_photo_alone_answers_what_the_technician_asked()
    {
        await using var desk = await HelpDesk.StartAsync();
        var thread = desk.Luis.InChannel("Soporte").InThread(await desk.TakenAsync());

        await desk.Luis.ReadsAsync($"preguntar {desk.Number()} ¿qué dice la pantalla?", "pidió información al usuario");
        var asked = await desk.Ana.FindsAsync(message => message.AllText.Contains("Responder la pregunta"));
        await desk.AnswersAsync(desk.Ana, asked, "", Photo);
        await thread.SeesTextAsync("Ana Lucía Morales respondió con el archivo «pantalla.png».");
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);

        await desk.Luis.ReadsAsync($"preguntar {desk.Number()} ¿y la factura?", "pidió información al usuario");
        await desk.Ana.ReadsAsync($"agregar a {desk.Number()}", "¿Qué quieres agregar al caso?");
        await desk.Ana.SaysAsync("", Paper with { Name = "factura.pdf" });
        await desk.Ana.SeesTextAsync("Lo agregué al caso");
        await thread.SeesTextAsync("Ana Lucía Morales respondió con el archivo «factura.pdf».");
        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);
        (await desk.Luis.ReadsAsync($"caso {desk.Number()}", "Qué ha pasado")).AllText.ShouldContain("respondió la pregunta con el archivo factura.pdf");
    }

    [Fact]
    public async Task What_a_technician_sends_with_a_case_is_told_to_the_requester_and_not_to_the_sender()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.TakenAsync();

        await desk.Luis.SaysAsync($"agregar a {desk.Number()}", Paper with { Name = "instructivo.pdf" });
        await desk.Luis.SeesTextAsync("Lo agregué al caso");
        await desk.Ana.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza agregó el archivo «instructivo.pdf»."));
        await desk.Luis.SaysAsync($"responder {desk.Number()} así se conecta", Photo with { Name = "cable.png" });
        await desk.Ana.SeesTextAsync("Luis Carlos Daza agregó el archivo «cable.png».");
        await desk.Luis.SaysAsync($"responder {desk.Number()}", Photo with { Name = "toma.png" });
        await desk.Ana.SeesTextAsync("Luis Carlos Daza agregó el archivo «toma.png».");

        var ticket = await desk.CaseAsync();
        ticket.Attachments.Select(each => each.Name).ShouldBe(["instructivo.pdf", "cable.png", "toma.png"], ignoreOrder: true);
        ticket.Comments.Single().Text.ShouldBe("así se conecta");
        desk.Ana.Chat.Count("te escribió: «así se conecta»").ShouldBe(1);
        desk.Luis.Chat.Count("agregó el archivo «").ShouldBe(0);
    }

    [Fact]
    public async Task Programs_and_too_many_files_are_refused_in_words()
    {
        await using var desk = await HelpDesk.StartAsync();

        await desk.Ana.SaysAsync("No me enciende el computador", Paper with { Name = "arreglo.exe" });
        await desk.Ana.SeesTextAsync("No puedo recibir el archivo «arreglo.exe»");
        await desk.Ana.SaysAsync("No me enciende el computador", [.. Enumerable.Range(1, 11).Select(number => Paper with { Name = $"hoja{number}.pdf" })]);
        await desk.Ana.SeesTextAsync("Una solicitud puede llevar hasta 10 archivos.");

        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);
        (await desk.ReadAsync(db => db.StoredFiles.CountAsync())).ShouldBe(0);
    }
}
