using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IndupalBot.Application.Tickets;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

public sealed partial class SearchTests
{
    private const string Nothing = "No encontré casos";

    [Fact]
    public async Task Cases_are_found_by_what_was_said_on_them_best_and_newest_first()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync("La impresora del coliseo no enciende");
        await desk.Jorge.RegistersAsync("No me enciende el computador de la Secretaría");
        await desk.Ana.RegistersAsync("Se dañó otra vez la IMPRESORA del Coliseo");
        await desk.Jorge.ReadsAsync($"agregar a {desk.Number(2)} tampoco la impresora que está en el coliseo", "Lo agregué");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
        await desk.Luis.ReadsAsync($"nota {desk.Number(2)} garantía con Ferromicro", "Listo");
        await desk.Luis.ReadsAsync($"solucionar {desk.Number(2)} cambié el rodamiento | fusor térmico", "marcó este caso como solucionado");

        (await FoundAsync(desk.Luis, "impresora del coliseo")).ShouldBe([desk.Number(3), desk.Number(1), desk.Number(2)]);
        (await FoundAsync(desk.Luis, "impresora col")).Count.ShouldBe(3);
        (await FoundAsync(desk.Luis, "impres coliseo")).ShouldBeEmpty();
        (await FoundAsync(desk.Luis, "secretaria")).ShouldContain(desk.Number(2));
        (await FoundAsync(desk.Luis, "rodamiento")).ShouldBe([desk.Number(2)]);
        (await FoundAsync(desk.Luis, "fusor termico")).ShouldBe([desk.Number(2)]);
        (await FoundAsync(desk.Luis, "peralta")).ShouldBe([desk.Number(2)]);
        (await FoundAsync(desk.Luis, desk.Number(1))).ShouldBe([desk.Number(1)]);
        (await FoundAsync(desk.Luis, "2")).ShouldContain(desk.Number(2));

        (await FoundAsync(desk.Luis, "ferromicro")).ShouldBe([desk.Number(2)]);
        (await FoundAsync(desk.Jorge, "ferromicro")).ShouldBeEmpty();
        (await FoundAsync(desk.Jorge, "impresora coliseo")).ShouldBe([desk.Number(2)]);
        (await FoundAsync(desk.Ana, "rodamiento")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_technician_does_not_find_what_colleagues_noted_on_a_case_that_they_asked_for()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Luis.RegistersAsync("El computador de soporte no enciende");
        await desk.Marta.ReadsAsync($"nota {desk.Number()} sospecho del cafelito", "Listo");

        (await FoundAsync(desk.Luis, "cafelito")).ShouldBeEmpty();
        (await FoundAsync(desk.Marta, "cafelito")).ShouldBe([desk.Number()]);
    }

    [Fact]
    public async Task In_the_channel_the_desk_finds_its_cases_page_by_page_and_who_is_asked_for_words_gives_them()
    {
        await using var desk = await HelpDesk.StartAsync();
        for (var number = 1; number <= TicketLists.PageSize + 2; number++)
        {
            await desk.Ana.RegistersAsync(number % 2 == 0 ? "Se apaga el computador" : "No enciende\nel computador");
        }

        var channel = desk.Luis.InChannel("Soporte");
        var first = CasesIn((await channel.ReadsAsync("@bot buscar computador", "Casos con «computador»")).AllText);
        var page = await channel.FindsAsync(message => message.Buttons.Contains("Ver más"));
        var second = CasesIn((await page.PressAsync("Ver más")).Text);

        first.Concat(second).ShouldBeUnique();
        (first.Count, second.Count).ShouldBe((TicketLists.PageSize, 2));
        await desk.Luis.ReadsAsync("buscar", "¿Qué buscas?");
        await desk.Luis.ReadsAsync("computador", "Casos con «computador»");
    }

    [Fact]
    public async Task Whatever_is_typed_is_words_to_look_for_and_nothing_else()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync("No enciende el computador");
        string[] strange =
        [
            "\"", "'", "computador\" OR \"x", "NEAR(computador enciende)", "{Notes} : computador", "computador NOT enciende*", "^computador -x", "RequesterId : 1",
            "'; DROP TABLE TicketTexts; --", "computador AND", "(((", "%", "_", "*", new string('x', 10_000), string.Concat(Enumerable.Repeat("computador ", 1_000)),
        ];
        foreach (var text in strange)
        {
            await desk.Luis.SaysAsync($"buscar {text}");
            await desk.Luis.SeesAsync(message => message.AllText.Contains("Casos con", StringComparison.Ordinal) || message.AllText.Contains("Escribe al menos una palabra", StringComparison.Ordinal)
                || message.AllText.Contains("¿Qué buscas?", StringComparison.Ordinal));
        }

        await desk.Luis.ReadsAsync("buscar 😀🖨️", "Escribe al menos una palabra o un número para buscar.");
        (await FoundAsync(desk.Ana, "computador")).ShouldBe([desk.Number()]);
        (await desk.Jorge.ForgesAsync("ticket.find", new JsonObject { ["text"] = "computador", ["before"] = "h-9999999999" })).ShouldContain(Nothing);
        (await desk.ReadAsync(db => db.TicketTexts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_a_new_name_is_found_by_it()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.Ana.RegistersAsync();
        var ana = await desk.IdOfAsync(desk.Ana);
        await desk.ReadAsync(async db =>
        {
            (await db.People.FindAsync(ana))?.Recognise("Ana Lucía Villazón", null, null);
            return await db.SaveChangesAsync();
        });

        (await FoundAsync(desk.Luis, "villazon")).ShouldBe([desk.Number()]);
        (await FoundAsync(desk.Luis, "morales")).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> FoundAsync(PersonDriver person, string words)
    {
        await person.SaysAsync($"buscar {words}");
        return CasesIn((await person.SeesTextAsync("Casos con")).AllText.Replace($"Casos con «{words}»", null, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> CasesIn(string text) => [.. Number().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"ST-\d{4}-\d{5}")]
    private static partial Regex Number();
}
