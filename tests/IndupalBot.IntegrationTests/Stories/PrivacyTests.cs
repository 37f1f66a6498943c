using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>Who may read what, and who decides where cases are shown.</summary>
public sealed class PrivacyTests
{
    private const string InOurChat = "Eso lo vemos en nuestro chat, donde solo tú lo lees";

    [Fact]
    public async Task Where_others_read_along_nobodys_own_requests_are_dealt_with()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Luis.RegistersAsync();
        var channel = desk.Marta.InChannel("Soporte");

        foreach (var typed in new[] { "mis casos", "nuevo caso", "registrar", "acepto", $"agregar a {desk.Number()} hola", $"retirar {desk.Number()} ya no" })
        {
            await channel.ReadsAsync($"@bot {typed}", InOurChat);
        }

        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.New);
        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);
        channel.Shown().ShouldNotContain(text => text.Contains("Mis casos"));
    }

    [Fact]
    public async Task A_channel_of_no_group_shows_no_case()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        await desk.SettleAsync();
        var channel = desk.Luis.InChannel("Soporte");

        await channel.UninstallsAsync();
        await channel.InstallsAsync();

        await channel.ReadsAsync($"@bot caso {desk.Number()}", "Este canal no recibe los casos de ningún grupo");
    }

    [Fact]
    public async Task Only_a_supervisor_decides_which_channel_receives_cases()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();

        (await desk.Jorge.ForgesAsync("group.confirm", new JsonObject { ["group"] = "3" })).ShouldStartWith("Los canales se configuran desde el propio canal");
        await desk.Luis.InChannel("Soporte").SaysAsync("@bot configurar");
        var card = await desk.Luis.InChannel("Soporte").SeesAsync(message => message.Buttons.Contains("Confirmar"));
        var pressed = await card.PressAsync("Confirmar", new { group = "3" });

        pressed.Text.ShouldContain("Solo un supervisor de la mesa de ayuda puede decidir qué canal recibe casos.");
        await desk.Luis.InChannel("Soporte").ReadsAsync("@bot grupo PROVEEDOR", "Solo un supervisor de la mesa de ayuda puede decidir qué canal recibe casos.");
        (await desk.ReadAsync(db => db.SupportGroups.SingleAsync(group => group.Id == 3))).ChannelId.ShouldBeNull();
        await desk.Jorge.ReadsAsync($"caso {desk.Number()}", "No encuentro el caso");
    }

    [Fact]
    public async Task A_supervisor_gives_a_channel_its_group_by_typing_too()
    {
        await using var desk = await HelpDesk.StartAsync();
        var channel = desk.Sofia.InChannel("Soporte");

        await channel.ReadsAsync("@bot este canal es de todos nosotros", "No conozco ese grupo de soporte.");
        var asked = await channel.ReadsAsync("@bot este canal recibe", "¿De qué grupo recibe los casos este canal?");
        await channel.InThread(asked).ReadsAsync("@bot el proveedor", "Listo: este canal recibirá los casos del grupo.");

        (await desk.ReadAsync(db => db.SupportGroups.SingleAsync(group => group.Id == 3))).ChannelId.ShouldBe(channel.Conversation.Id);
    }

    [Fact]
    public async Task The_requester_never_sees_the_desks_card_nor_hears_of_an_internal_note()
    {
        await using var desk = await HelpDesk.StartAsync();
        var taken = await desk.TakenAsync();
        await taken.PressAsync("Guardar nota", new { internalNote = "Revisar la toma" });
        await desk.SettleAsync();

        foreach (var verb in new[] { "ticket.refresh", "ticket.reply", "ticket.note", "ticket.claim", "ticket.resolve", "ticket.wait" })
        {
            var data = new JsonObject { ["ticketId"] = desk.TicketId(), ["version"] = 1, ["text"] = "hola", ["internalNote"] = "hola", ["resolution"] = "hola", ["reason"] = "Parts", ["note"] = "hola" };
            var answer = await desk.Ana.ForgesAsync(verb, data);

            answer.ShouldContain("Eso no te corresponde en este caso.");
            answer.ShouldNotContain("Revisar la toma");
            answer.ShouldNotContain("nota interna");
        }

        (await desk.CaseAsync()).Status.ShouldBe(TicketStatus.InProgress);
    }
}
