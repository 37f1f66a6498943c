using System.Net;
using System.Text.RegularExpressions;
using IndupalBot.Application.Files;
using IndupalBot.Data.Files;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Stories;

public sealed partial class FileLinkTests : IDisposable
{
    private static readonly SentFile Photo = new("pantalla.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
    private readonly HttpClient browser = new();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Luis_opens_the_picture_that_Ana_sent_until_its_link_is_over()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.SaysAsync("No me enciende el computador", Photo);
        await (await desk.Ana.SeesTextAsync("pantalla.png")).PressAsync("Registrar");
        await desk.SettleAsync();

        var link = LinkOn(await desk.Luis.SeesCaseAsync("📥 Registrado"));
        await OpensAsync(link);
        await OpensAsync(LinkOn(await desk.Ana.FindsAsync(message => message.Buttons.Contains("Retirar mi caso"))));
        await OpensAsync(LinkOn(await desk.Ana.ReadsAsync($"caso {desk.Number()}", "Qué ha pasado")));

        await desk.StopBotAsync();
        await desk.StartBotAsync();
        link = new Uri(desk.BotAddress, link.AbsolutePath);
        await OpensAsync(link);
        await desk.PassAsync(TimeSpan.FromDays(7));
        await IsMissingAsync(link, "Este enlace ya no funciona.");
    }

    [Fact]
    public async Task A_link_that_was_made_up_or_whose_file_is_not_there_opens_nothing()
    {
        await using var desk = await HelpDesk.StartAsync(new() { Installed = false });
        var links = desk.Services.GetRequiredService<IFileLinks>();
        var awaited = new StoredFile(Guid.NewGuid(), "foto.png", "image/png", "https://example.org", needsToken: false, "https://example.org", desk.Now);
        await desk.ReadAsync(db => db.AddAsync(awaited).AsTask().ContinueWith(_ => db.SaveChangesAsync(), TaskScheduler.Default).Unwrap());

        var link = links.For(awaited.Id).ShouldNotBeNull();

        await IsMissingAsync(new(link), "Este archivo no está disponible.");
        await IsMissingAsync(new(links.For(Guid.NewGuid()) ?? ""), "Este archivo no está disponible.");
        foreach (var forged in new[] { Changed(link, link.Length / 2), Changed(link, link.Length - 40), link[..^4], link + "AAAA", new Uri(desk.BotAddress, "files/x").AbsoluteUri, new Uri(desk.BotAddress, $"files/{awaited.Id}").AbsoluteUri })
        {
            await IsMissingAsync(new(forged), "Este enlace ya no funciona.");
        }
    }

    private static Uri LinkOn(MessageView message) => new(Link().Match(message.Facts["Archivos"].Single()).Groups["address"].Value);

    private static string Changed(string link, int place) => link[..place] + (link[place] == 'x' ? 'y' : 'x') + link[(place + 1)..];

    private async Task OpensAsync(Uri link)
    {
        using var opened = await browser.GetAsync(link);

        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await opened.Content.ReadAsByteArrayAsync()).ShouldBe(Photo.Bytes);
        opened.Content.Headers.ContentType?.MediaType.ShouldBe("image/png");
        (opened.Content.Headers.ContentDisposition?.DispositionType, opened.Content.Headers.ContentDisposition?.FileNameStar).ShouldBe(("attachment", "pantalla.png"));
        opened.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        opened.Headers.CacheControl?.ToString().ShouldBe("private");
    }

    private async Task IsMissingAsync(Uri link, string said)
    {
        using var missing = await browser.GetAsync(link);

        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await missing.Content.ReadAsStringAsync()).ShouldStartWith(said);
    }

    [GeneratedRegex(@"^\[pantalla\.png\]\((?<address>[^)]+)\)$")]
    private static partial Regex Link();
}
