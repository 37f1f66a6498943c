using IndupalBot.Application.Files;
using IndupalBot.Application.Notifications;
using IndupalBot.Data.Outbox;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class FileTroubleTests
{
    private static readonly SentFile Paper = new("informe.pdf", "application/pdf", [.. "%PDF-1.7 informe"u8]);

    private static readonly TimeSpan LongestDownload = TimeSpan.FromSeconds(new FileStoreOptions().DownloadSeconds + 1);

    [Fact]
    public async Task Downloads_that_never_end_leave_room_for_messages_and_are_tried_again()
    {
        var server = new EndlessDownloads();
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Services = server.Serve });

        await desk.Ana.SaysAsync("No me enciende el computador", [.. Enumerable.Range(1, 10).Select(number => Paper with { Name = $"hoja{number}.pdf" })]);
        await desk.Ana.SeesTextAsync("y 5 más");
        await desk.Jorge.SaysAsync("caso 99");
        await desk.Jorge.SeesTextAsync("00099");
        server.Begun.ShouldBeLessThanOrEqualTo(desk.Services.GetRequiredService<IOptions<OutboxOptions>>().Value.ParallelFiles);
        server.IsMended = true;
        await PassAsync(desk, LongestDownload);
        await PassAsync(desk, LongestDownload);

        (await desk.ReadAsync(db => db.StoredFiles.CountAsync(file => file.StoredAt != null && file.SizeBytes == 3))).ShouldBe(10);
        Told(desk.Ana, "hoja").ShouldBe(0);
    }

    [Fact]
    public async Task Who_sent_a_file_that_is_too_large_is_told_once_what_to_do()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Settings = new Dictionary<string, string?> { ["Files:LargestBytes"] = "1572864" } });

        await desk.Ana.SaysAsync("No me enciende el computador", Paper with { Bytes = new byte[1_600_000] }, Paper with { Name = "corto.pdf" });
        await desk.Ana.SeesTextAsync("No pude recibir el archivo «informe.pdf» porque pesa más de 1,5 MB: envíalo en partes más pequeñas");
        await PassAsync(desk, TimeSpan.FromHours(1));

        Told(desk.Ana, "No pude").ShouldBe(1);
        var file = await desk.ReadAsync(db => db.StoredFiles.SingleAsync(each => each.FailedBecause != null));
        (file.Name, file.FailedBecause, file.StoredAt).ShouldBe(("informe.pdf", FileRules.TooLarge, null));
        desk.Services.GetRequiredService<FileStore>().Open(file.Id).ShouldBeNull();
    }

    [Fact]
    public async Task Who_sent_a_file_that_never_comes_is_told_once_it_is_given_up()
    {
        var server = new EndlessDownloads();
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Services = server.Serve, Settings = new Dictionary<string, string?> { ["Outbox:MostAttempts"] = "2" } });

        await desk.Ana.SaysAsync("No me enciende el computador", Paper);
        await desk.Ana.SeesTextAsync("informe.pdf");
        await server.BeginsAsync();
        await PassAsync(desk, LongestDownload);
        Told(desk.Ana, "No pude").ShouldBe(0);
        await desk.PassAsync(TimeSpan.FromSeconds(10));
        await server.BeginsAsync();
        await PassAsync(desk, LongestDownload);

        await desk.Ana.SeesTextAsync("No pude descargar el archivo «informe.pdf» desde Teams, así que no quedó guardado: envíalo otra vez, por favor.");
        Told(desk.Ana, "No pude").ShouldBe(1);
        server.Begun.ShouldBe(2);
        (await desk.ReadAsync(db => db.Outbox.SingleAsync(row => row.Kind == OutboxKind.File))).Status.ShouldBe(OutboxStatus.Dead);
    }

    private static async Task PassAsync(HelpDesk desk, TimeSpan time)
    {
        await desk.PassAsync(time);
        await desk.SettleAsync();
    }

    private static int Told(PersonDriver person, string text) => person.Chat.Messages.Count(message => message.Message.From.IsBot && message.Text.Contains(text, StringComparison.Ordinal));
}
