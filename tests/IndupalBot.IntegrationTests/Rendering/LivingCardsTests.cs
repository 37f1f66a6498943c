using System.Text.Json;
using System.Text.Json.Nodes;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>Not the cards of a gallery but those that really went over the wire.</summary>
public sealed class LivingCardsTests
{
    private const int AWholeLife = 30;

    [Fact]
    public async Task Every_card_that_a_case_sends_in_its_life_follows_the_schema()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { PrivacyAccepted = false });
        await (await desk.Ana.FindsAsync(message => message.Buttons.Contains("Aceptar y continuar"))).PressAsync("Aceptar y continuar");

        var survey = await SolvedWithDetoursAsync(desk);
        await survey.PressAsync("Enviar mi respuesta", new { score = "5", comment = "Muy rápido" });
        await AskForListsAsync(desk);
        await desk.SettleAsync();

        var cards = SentBy(desk);
        cards.Count.ShouldBeGreaterThan(AWholeLife);
        cards.SelectMany(CardRules.Complaints).Distinct().ShouldBeEmpty();
    }

    private static async Task<MessageView> SolvedWithDetoursAsync(HelpDesk desk)
    {
        await desk.Ana.RegistersAsync();
        await (await desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");
        await (await desk.Luis.SeesCaseAsync("En atención")).PressAsync("Dejar en espera", new { reason = "Parts", note = "Llega el jueves" });
        var waiting = await desk.Luis.SeesCaseAsync("En espera (");
        await waiting.RefreshAsync(desk.Marta);
        await waiting.PressAsync("Reanudar");
        await (await desk.Luis.SeesCaseAsync("En atención")).PressAsync("Marcar como solucionado", new { resolution = "Cambié la fuente.", products = "" });
        return await desk.Ana.SeesTextAsync("¿Quedó solucionado?");
    }

    private static async Task AskForListsAsync(HelpDesk desk)
    {
        foreach (var command in new[] { "ayuda", "mis casos", "caso 1", "Se dañó algo" })
        {
            await desk.Ana.SaysAsync(command);
        }

        foreach (var command in new[] { "ayuda", "cola", "mis asignados", "vencidos" })
        {
            await desk.Luis.SaysAsync(command);
        }
    }

    private static List<JsonObject> SentBy(HelpDesk desk) =>
    [
        .. desk.Teams.Traffic.After(0).SelectMany(call => new[] { call.Request, call.Response })
            .Where(body => body is { ValueKind: JsonValueKind.Object })
            .SelectMany(body => CardsIn(JsonNode.Parse(body?.GetRawText() ?? "null"))),
    ];

    private static IEnumerable<JsonObject> CardsIn(JsonNode? node) => node switch
    {
        JsonObject card when card["type"]?.GetValueKind() == JsonValueKind.String && (string?)card["type"] == "AdaptiveCard" => [card],
        JsonObject item => item.SelectMany(property => CardsIn(property.Value)),
        JsonArray items => items.SelectMany(CardsIn),
        _ => [],
    };
}
