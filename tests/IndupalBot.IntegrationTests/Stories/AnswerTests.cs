using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>The technician asked; the requester answers as one does in a chat.</summary>
public sealed class AnswerTests
{
    private static readonly SentFile Photo = new("placa.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);

    [Fact]
    public async Task A_plain_message_with_a_photo_becomes_the_answer_with_one_button()
    {
        await using var desk = await HelpDesk.StartAsync();
        var thread = desk.Luis.InChannel("Soporte").InThread(await desk.TakenAsync());
        await AskAsync(desk, 1, "¿cuál es la placa?");

        await desk.Ana.SaysAsync("la placa es 4521", Photo);
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains(ItIs(desk)));
        draft.Buttons[0].ShouldBe(ItIs(desk));
        await draft.PressAsync(ItIs(desk));

        await thread.SeesTextAsync("Ana Lucía Morales respondió: «la placa es 4521»");
        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Comments.Single().Text, ticket.Attachments.Single().Name).ShouldBe((TicketStatus.InProgress, "la placa es 4521", "placa.png"));
        (await DraftsAsync(desk), await desk.CasesAsync()).ShouldBe((0, 1));
        desk.Ana.Chat.Count($"Lo envié como respuesta a tu caso {desk.Number()}.").ShouldBe(1);
        desk.Ana.Chat.Count("Esto no parece un servicio").ShouldBe(0);
        (await draft.PressAsync("Cancelar")).Text.ShouldContain("ya se registró o se descartó");
    }

    [Fact]
    public async Task One_word_is_an_answer_too_and_a_greeting_is_none()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.TakenAsync();
        await desk.Ana.ReadsAsync("respuesta", "Ninguno de tus casos espera una respuesta tuya");
        await AskAsync(desk, 1, "¿enciende alguna luz?");

        await desk.Ana.ReadsAsync("buenas tardes", "Cuéntame");
        await desk.Ana.SaysAsync("ninguna");
        await desk.Ana.SeesAsync(message => message.Buttons.Contains(ItIs(desk)));
        await desk.Ana.ReadsAsync("respuesta", $"Lo agregué al caso **{desk.Number()}**.");

        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Comments.Single().Text).ShouldBe((TicketStatus.InProgress, "ninguna"));
        (await DraftsAsync(desk)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_several_questions_each_has_its_button_and_a_case_that_ended_takes_no_answer()
    {
        await using var desk = await HelpDesk.StartAsync();
        await TakeTwoAsync(desk);
        await AskAsync(desk, 1, "¿cuál es la placa?");
        await AskAsync(desk, 2, "¿qué página?");

        await desk.Ana.SaysAsync("la 4521, por favor revisen bien");
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains(ItIs(desk, 1)) && message.Buttons.Contains(ItIs(desk, 2)));
        await desk.Ana.ReadsAsync("respuesta", "Varios de tus casos esperan una respuesta");
        await desk.Ana.ReadsAsync($"retirar {desk.Number(2)} ya no hace falta", "etir");
        var refused = await draft.PressAsync(ItIs(desk, 2));
        (refused.Buttons.Contains(ItIs(desk, 1)), refused.Buttons.Contains(ItIs(desk, 2))).ShouldBe((true, false));
        await draft.PressAsync(ItIs(desk, 1));

        (await desk.CaseAsync(1)).Comments.Single().Text.ShouldBe("la 4521, por favor revisen bien");
        (await desk.CaseAsync(2)).Comments.ShouldBeEmpty();
        (await DraftsAsync(desk)).ShouldBe(0);
    }

    [Fact]
    public async Task A_request_begun_before_the_question_is_never_taken_for_its_answer()
    {
        await using var desk = await HelpDesk.StartAsync();
        await desk.TakenAsync();
        await desk.Ana.SaysAsync("Necesito publicar una resolución en la página web");
        await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
        await AskAsync(desk, 1, "¿cuál es la placa?");

        await desk.Ana.ReadsAsync("es del mes de noviembre", $"Si era tu respuesta al caso **{desk.Number()}**");
        desk.Ana.Chat.Messages.ShouldNotContain(message => message.Buttons.Contains(ItIs(desk)));
        await desk.Ana.ReadsAsync($"respuesta {desk.Number()} la placa es 4521", $"Lo agregué al caso **{desk.Number()}**.");

        var ticket = await desk.CaseAsync();
        (ticket.Status, ticket.Comments.Single().Text).ShouldBe((TicketStatus.InProgress, "la placa es 4521"));
        (await DraftsAsync(desk)).ShouldBe(1);
    }

    private static string ItIs(HelpDesk desk, int sequence = 1) => $"Es la respuesta a {desk.Number(sequence)}";

    private static async Task AskAsync(HelpDesk desk, int sequence, string question)
    {
        await desk.Luis.ReadsAsync($"preguntar {desk.Number(sequence)} {question}", "pidió información al usuario");
        await desk.Ana.FindsAsync(message => message.AllText.Contains($"te pregunta: «{question}». Puedes responder aquí mismo", StringComparison.Ordinal));
    }

    private static async Task TakeTwoAsync(HelpDesk desk)
    {
        await desk.TakenAsync();
        await desk.Ana.RegistersAsync("No me imprime la impresora");
        await desk.Luis.ReadsAsync($"tomar {desk.Number(2)}", "tomó este caso");
    }

    private static Task<int> DraftsAsync(HelpDesk desk) => desk.ReadAsync(db => db.RequestDrafts.CountAsync());
}
