using System.Text.Json.Nodes;
using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.World;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Stories;

/// <summary>"Crear caso" in the menu of a message, in a chat that the bot is not in.</summary>
public sealed class MessageCaseTests : IAsyncLifetime
{
    private const string Chat = "Oficina 204";
    private const string ChatId = "19:oficina@thread.v2";
    private static readonly SentFile Photo = new("pantalla.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
    private HelpDesk? started;

    private HelpDesk Desk => started ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync() => started = await HelpDesk.StartAsync(new DeskSetup { World = WithChat() });

    public async Task DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task The_author_of_the_message_gets_a_case_of_their_own_with_words_and_pictures()
    {
        await Desk.Ana.InGroupChat(Chat).SaysAsync("No me enciende el computador. <b>¡Ayuda!</b>\nEs el de la ventana.", Photo);

        var dialog = await Latest(Desk.Luis).MakesCaseAsync();
        dialog.Text.ShouldContain("El caso quedará a nombre de **Ana Lucía Morales**.");
        dialog.Text.ShouldContain("Es el de la ventana.");
        dialog.Text.ShouldContain("Imágenes que acompañan al caso: 1");
        dialog.Text.ShouldContain("Placa de inventario del equipo");
        var ended = await dialog.PressTwiceAsync("Registrar", new JsonObject { ["level"] = "High", ["field.placa"] = "4521" });

        var said = $"Registré el caso {Desk.Number()} a nombre de Ana Lucía Morales. Ya le avisé en su chat con la mesa de ayuda.";
        ended.Select(each => each.Text).ShouldBe([said, said]);
        await Desk.Ana.FindsAsync(message => message.AllText.Contains("Luis Carlos Daza registró tu mensaje como una solicitud: «No me enciende el computador»"));
        await Desk.Ana.FindsAsync(message => message.AllText.Contains(Desk.Number()) && message.Buttons.Contains("Retirar mi caso"));
        var card = await Desk.Luis.SeesCaseAsync("📥 Registrado");
        card.Facts["Mensaje de origen"].Single().ShouldStartWith("[Ver el mensaje](https://teams.microsoft.com/l/message/");
        var ticket = await Desk.CaseAsync();
        (ticket.RequesterId, ticket.Level, ticket.Service).ShouldBe((await Desk.IdOfAsync(Desk.Ana), TicketLevel.High, "MTO"));
        (ticket.Description, ticket.Answers["placa"]).ShouldBe(("No me enciende el computador. <b>¡Ayuda!</b>\nEs el de la ventana.", "4521"));
        ticket.Log.Single(entry => entry.Event is TicketRegistered).ActorId.ShouldBe(await Desk.IdOfAsync(Desk.Luis));
        (await Desk.ReadAsync(db => db.StoredFiles.SingleAsync())).SizeBytes.ShouldBe(Photo.Bytes.Length);
        (await Desk.ReadAsync(db => db.Conversations.AnyAsync(conversation => conversation.Id == ChatId))).ShouldBeFalse();

        (await Latest(Desk.Luis).MakesCaseAsync()).Text.ShouldBe($"De ese mensaje ya se registró el caso {Desk.Number()}.");
        (await dialog.PressAsync("Registrar", new JsonObject { ["level"] = "Low" })).Text.ShouldBe($"De ese mensaje ya se registró el caso {Desk.Number()}.");
        (await Desk.CasesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_technicians_who_press_at_once_one_makes_the_case_and_the_other_reads_its_number()
    {
        await Desk.Ana.InGroupChat(Chat).SaysAsync("La impresora no imprime");
        var dialogs = await Task.WhenAll(Latest(Desk.Luis).MakesCaseAsync(), Latest(Desk.Marta).MakesCaseAsync());

        var ended = await Task.WhenAll(dialogs.Select(dialog => dialog.PressAsync("Registrar")));

        ended.Select(each => each.Text).Order().ShouldBe(
            [$"De ese mensaje ya se registró el caso {Desk.Number()}.", $"Registré el caso {Desk.Number()} a nombre de Ana Lucía Morales. Ya le avisé en su chat con la mesa de ayuda."]);
        (await Desk.CasesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_dialog_asks_for_the_fields_of_the_service_that_is_chosen()
    {
        await Desk.Ana.InGroupChat(Chat).SaysAsync("Necesito que me colaboren con lo de ayer");

        var open = await Latest(Desk.Luis).MakesCaseAsync();
        var noService = await open.PressAsync("Continuar", new JsonObject { ["service"] = "XXX" });
        noService.Text.ShouldContain("Elige primero el servicio.");
        var web = await noService.PressAsync("Continuar", new JsonObject { ["service"] = "WEB" });
        web.CardView.ShouldNotBeNull().Find("Registrar").ShouldNotBeNull().Inputs.Select(input => input.Id).ShouldContain("field.seccion");
        var missing = await web.PressAsync("Registrar");
        missing.Text.ShouldContain("Falta responder «Sección del sitio donde se publica».");
        var ended = await missing.PressAsync("Registrar", new JsonObject { ["field.seccion"] = "Noticias", ["subject"] = "Publicar lo de ayer" });

        ended.Text.ShouldContain($"Registré el caso {Desk.Number()}");
        (await Desk.CaseAsync()).Subject.ShouldBe("Publicar lo de ayer");
    }

    [Fact]
    public async Task With_their_own_message_anybody_makes_a_case_and_with_that_of_another_only_who_attends()
    {
        await Desk.Jorge.InGroupChat(Chat).SaysAsync("La impresora no imprime");

        (await Latest(Desk.Ana).MakesCaseAsync()).Text.ShouldStartWith("Con el mensaje de otra persona solo puede crear un caso quien atiende");
        var own = await (await Latest(Desk.Jorge).MakesCaseAsync()).PressAsync("Registrar");

        own.Text.ShouldBe($"Registré tu caso {Desk.Number()}. En nuestro chat tienes el recibo.");
        await Desk.SettleAsync();
        Desk.Jorge.Chat.Count("registró tu mensaje").ShouldBe(0);
        (await Desk.CaseAsync()).RequesterId.ShouldBe(await Desk.IdOfAsync(Desk.Jorge));
    }

    [Fact]
    public async Task What_is_no_message_of_a_colleague_makes_no_case_and_says_why()
    {
        var ana = Desk.Ana.Person.AadObjectId;
        (string From, string Body, string Said)[] asked =
        [
            ("""{"application":{"id":"x","displayName":"Otro bot","applicationIdentityType":"bot"}}""", "<p>hola</p>", "Ese mensaje lo escribió una aplicación."),
            ("null", "<p>hola</p>", "Ese mensaje lo escribió una aplicación."),
            ("""{"user":{"id":"y","displayName":"Invitada","userIdentityType":"anonymousGuest"}}""", "<p>hola</p>", "Quien escribió ese mensaje no es de la entidad"),
            ("""{"user":{"id":"9d1f0c1e-0000-4000-8000-000000000000","displayName":"Desconocida","userIdentityType":"aadUser"}}""", "<p>hola</p>", "Todavía no conozco a Desconocida."),
            (User(ana), "<p>  </p>", "Ese mensaje no tiene texto ni imágenes"),
        ];
        foreach (var (from, body, said) in asked)
        {
            (await OpenedAsync(Payload(from, body))).ShouldContain(said);
        }

        (await OpenedAsync(null)).ShouldContain("Ese mensaje lo escribió una aplicación.");
        (await OpenedAsync(Payload(User(ana), $"<p>{new string('ñ', 100_000)}</p>"))).ShouldContain("El caso quedará a nombre de");
        (await Desk.CasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_or_without_privacy_notice_gets_no_case()
    {
        await Desk.Jorge.InGroupChat(Chat).SaysAsync("La impresora no imprime");
        await ChangeAsync("UPDATE People SET PrivacyAcceptedAt = NULL WHERE Name LIKE 'Jorge%'");
        (await Latest(Desk.Jorge).MakesCaseAsync()).Text.ShouldStartWith("Antes de registrar tu primer caso necesito que aceptes el aviso de privacidad");

        await ChangeAsync("UPDATE People SET TenantId = 'otra' WHERE Name LIKE 'Jorge%'");
        (await Latest(Desk.Luis).MakesCaseAsync()).Text.ShouldStartWith("Quien escribió ese mensaje no es de la entidad");
        (await Desk.CasesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_no_chat_with_the_bot_yet_is_told_by_the_one_who_pressed()
    {
        await Desk.Jorge.UninstallsAsync();
        await Desk.Jorge.InGroupChat(Chat).SaysAsync("El teléfono no tiene tono");

        var ended = await (await Latest(Desk.Luis).MakesCaseAsync()).PressAsync("Registrar");

        ended.Text.ShouldContain("Todavía no tiene abierto el chat de la mesa de ayuda: avísale tú, por favor.");
        (await Desk.CaseAsync()).RequesterId.ShouldBe(await Desk.IdOfAsync(Desk.Jorge));
    }

    private Task<int> ChangeAsync(string sql) => Desk.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>The newest message of the chat in this person's hands.</summary>
    private static MessageView Latest(PersonDriver person) => person.InGroupChat(Chat).Messages[^1];

    private async Task<string> OpenedAsync(JsonNode? payload)
    {
        var answer = await Desk.Luis.InvokesAsync(
            "composeExtension/fetchTask", new JsonObject { ["commandId"] = "crear", ["commandContext"] = "message", ["messagePayload"] = payload });
        answer.Status.ShouldBe(200);
        return answer.Body?.GetRawText().Replace("\\u00ED", "í", StringComparison.Ordinal) is { } text ? System.Text.RegularExpressions.Regex.Unescape(text) : "";
    }

    private static string User(string aadObjectId) => new JsonObject
    {
        ["user"] = new JsonObject { ["id"] = aadObjectId, ["displayName"] = "Alguien", ["userIdentityType"] = "aadUser" },
    }.ToJsonString();

    private static JsonObject Payload(string from, string body) => new()
    {
        ["id"] = "1764000000050",
        ["from"] = JsonNode.Parse(from),
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = body },
        ["linkToMessage"] = "https://malicioso.example/l/message/1",
    };

    private static WorldFile WithChat()
    {
        var world = WorldFile.Read(WorldFile.DefaultPath);
        string[] members = [.. world.People.Where(person => person.GivenName.StartsWith("Ana", StringComparison.Ordinal) || person.GivenName is "Jorge" or "Luis Carlos" or "Marta").Select(person => person.Email)];
        return world with { GroupChats = [new GroupChat { Id = ChatId, Name = Chat, Members = members }] };
    }
}
