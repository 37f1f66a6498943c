using System.Text.Json;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SimulatorTests;

public sealed class ConversationTests : Stage
{
    [Fact]
    public async Task What_a_person_writes_arrives_as_Teams_would_send_it_and_the_answer_is_seen()
    {
        Bot.Answer = async activity => { await Bot.EchoAsync(activity); return Results.Ok(); };

        var said = await Teams.Person("Ana").SaysAsync("no me enciende el computador");

        said.Answer?.Status.ShouldBe(200);
        var activity = Bot.Received.ShouldHaveSingleItem();
        activity.GetProperty("channelId").GetString().ShouldBe("msteams");
        activity.GetProperty("conversation").GetProperty("conversationType").GetString().ShouldBe("personal");
        activity.GetProperty("from").GetProperty("aadObjectId").GetString().ShouldBe(Teams.Person("Ana").Person.AadObjectId);
        activity.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString().ShouldBe(Teams.World.TenantId);
        activity.GetProperty("localTimestamp").GetString().ShouldEndWith("-05:00");
        (await Teams.Person("Ana").SeesTextAsync("Eco: no me enciende")).Message.From.IsBot.ShouldBeTrue();
    }

    [Fact]
    public async Task Channel_message_reaches_the_bot_only_with_a_mention()
    {
        var luis = Teams.Person("Luis").InChannel("Soporte");

        (await luis.SaysAsync("buenos días a todos")).Answer.ShouldBeNull();
        var said = await luis.SaysAsync("@bot cola");

        var activity = Bot.Received.ShouldHaveSingleItem();
        activity.GetProperty("text").GetString().ShouldBe("<at>Mesa de Ayuda</at> cola");
        activity.GetProperty("entities").EnumerateArray().ShouldContain(e => e.GetProperty("type").GetString() == "mention");
        activity.GetProperty("attachments")[0].GetProperty("contentType").GetString().ShouldBe("text/html");
        activity.GetProperty("conversation").GetProperty("id").GetString().ShouldEndWith(";messageid=" + said.Message.Id);
        activity.GetProperty("channelData").GetProperty("channel").GetProperty("name").GetString().ShouldBe("Soporte");
    }

    [Fact]
    public async Task Answer_in_a_channel_joins_the_thread()
    {
        Bot.Answer = async activity => { await Bot.SayAsync(activity, "Cola vacía"); return Results.Ok(); };
        var luis = Teams.Person("Luis").InChannel("Soporte");

        var said = await luis.SaysAsync("@bot cola");

        (await luis.SeesTextAsync("Cola vacía")).Message.RootId.ShouldBe(said.Message.Id);
    }

    [Fact]
    public async Task Execute_button_sends_fields_as_text_and_shows_the_answer_card()
    {
        Bot.Answer = activity => activity.GetProperty("type").GetString() == "invoke"
            ? Task.FromResult(CardAnswer(activity))
            : SendFormAsync(activity);
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Buttons.Contains("Registrar"));

        var outcome = await card.PressAsync("Registrar", new { piso = 3, urgente = true, nota = "" });

        outcome.Error.ShouldBeNull();
        outcome.Text.ShouldBe("Hecho");
        var data = Bot.Of("invoke").Single().GetProperty("value").GetProperty("action").GetProperty("data");
        data.GetRawText().ShouldBe("""{"caso":7,"piso":"3","urgente":"true"}""");
    }

    [Fact]
    public async Task Required_field_left_empty_is_not_sent()
    {
        Bot.Answer = SendFormAsync;
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Card is not null);

        await Should.ThrowAsync<InvalidOperationException>(() => card.PressAsync("Registrar"));

        Bot.Of("invoke").ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_button_of_a_nested_card_comes_as_a_message_with_a_value()
    {
        Bot.Answer = SendFormAsync;
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Buttons.Contains("Enviar"));
        Bot.Answer = _ => Task.FromResult(Results.Ok());

        await card.PressAsync("Enviar", new { porque = "sigue igual", piso = 2 });

        var activity = Bot.Of("message").Last();
        activity.GetProperty("replyToId").GetString().ShouldBe(card.Id);
        activity.TryGetProperty("text", out _).ShouldBeFalse();
        activity.GetProperty("value").GetProperty("porque").GetString().ShouldBe("sigue igual");
        activity.GetProperty("value").GetProperty("piso").GetString().ShouldBe("2");
    }

    [Fact]
    public async Task Refusal_in_the_invoke_answer_is_read_as_an_error()
    {
        Bot.Answer = activity => activity.GetProperty("type").GetString() == "invoke"
            ? Task.FromResult(Results.Json(new { statusCode = 400, type = "application/vnd.microsoft.error", value = new { code = "BadRequest", message = "Ya lo tomó Marta" } }))
            : SendFormAsync(activity);
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Card is not null);

        (await card.PressAsync("ticket.register", new { piso = 1 })).Error.ShouldBe("Ya lo tomó Marta");
    }

    [Fact]
    public async Task Failing_bot_cannot_be_reached()
    {
        Bot.Answer = activity => activity.GetProperty("type").GetString() == "invoke" ? Task.FromResult(Results.StatusCode(500)) : SendFormAsync(activity);
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Card is not null);

        (await card.PressAsync("Registrar", new { piso = 1 })).Error.ShouldBe("No se puede acceder a la aplicación");
    }

    [Fact]
    public async Task Same_invoke_can_come_twice()
    {
        Bot.Answer = activity => activity.GetProperty("type").GetString() == "invoke" ? Task.FromResult(CardAnswer(activity)) : SendFormAsync(activity);
        await Teams.Person("Ana").SaysAsync("hola");
        var card = await Teams.Person("Ana").SeesAsync(m => m.Card is not null);

        await card.PressTwiceAsync("Registrar", new { piso = 1 });

        Bot.Of("invoke").Select(a => a.GetProperty("id").GetString()).Distinct().ShouldHaveSingleItem();
        Bot.Of("invoke").Count().ShouldBe(2);
    }

    [Fact]
    public async Task Updated_message_is_seen_again_and_deleted_one_disappears()
    {
        var ana = Teams.Person("Ana");
        await ana.SaysAsync("hola");
        var about = Bot.Received.Single();
        var id = (await JsonOf(await Bot.SayAsync(about, "Registrado"))).GetProperty("id").GetString();
        var path = HandBot.ActivitiesOf(about) + "/" + id;

        await Bot.CallAsync(HttpMethod.Put, path, new { type = "message", text = "En atención" });
        var updated = await ana.SeesTextAsync("En atención");
        var deleted = await Bot.CallAsync(HttpMethod.Delete, path);
        var again = await Bot.CallAsync(HttpMethod.Delete, path);

        updated.Message.EditedAt.ShouldNotBeNull();
        deleted.IsSuccessStatusCode.ShouldBeTrue();
        (await ErrorOf(again)).ShouldBe("ActivityNotFoundInConversation");
        ana.Chat.Messages.ShouldNotContain(m => m.Id == id);
    }

    [Fact]
    public async Task Waiting_in_vain_says_what_was_there()
    {
        Bot.Answer = async activity => { await Bot.EchoAsync(activity); return Results.Ok(); };
        await Teams.Person("Ana").SaysAsync("hola");

        var waited = () => Teams.Person("Ana").SeesTextAsync("ST-", TimeSpan.FromMilliseconds(30));

        (await Should.ThrowAsync<NotSeenException>(waited)).Message.ShouldContain("Eco: hola");
    }

    [Fact]
    public async Task Picture_needs_the_bots_token_and_a_file_does_not()
    {
        var picture = new SentFile("pantalla.png", "image/png", [1, 2, 3]);
        var file = new SentFile("oficio.pdf", "application/pdf", [4, 5]);

        await Teams.Person("Ana").SaysAsync("mira", picture, file);

        var attachments = Bot.Received.Single().GetProperty("attachments").EnumerateArray().ToArray();
        var pictureUrl = attachments[0].GetProperty("contentUrl").GetString() ?? "";
        var downloadUrl = attachments[1].GetProperty("content").GetProperty("downloadUrl").GetString() ?? "";
        attachments[1].GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.teams.file.download.info");
        ((int)(await Bot.CallAsync(HttpMethod.Get, pictureUrl, null, token: null)).StatusCode).ShouldBe(401);
        (await (await Bot.CallAsync(HttpMethod.Get, pictureUrl)).Content.ReadAsByteArrayAsync()).ShouldBe([1, 2, 3]);
        (await (await Bot.CallAsync(HttpMethod.Get, downloadUrl, null, token: null)).Content.ReadAsByteArrayAsync()).ShouldBe([4, 5]);
    }

    [Fact]
    public async Task File_that_the_bot_offers_is_uploaded_once_it_is_taken()
    {
        await Teams.Person("Ana").SaysAsync("informe");
        var offer = new { contentType = "application/vnd.microsoft.teams.card.file.consent", name = "informe.xlsx", content = new { sizeInBytes = 3, acceptContext = new { report = 1 } } };
        await Bot.CallAsync(HttpMethod.Post, HandBot.ActivitiesOf(Bot.Received.Single()), new { type = "message", attachments = new[] { offer } });

        var outcome = await (await Teams.Person("Ana").SeesAsync(m => m.Message.Attachments.Count == 1)).TakeFileAsync();

        outcome.Status.ShouldBe(200);
        var value = Bot.Of("invoke").Single().GetProperty("value");
        value.GetProperty("action").GetString().ShouldBe("accept");
        value.GetProperty("context").GetProperty("report").GetInt32().ShouldBe(1);
        value.GetProperty("uploadInfo").GetProperty("fileType").GetString().ShouldBe("xlsx");
    }

    [Fact]
    public async Task Message_can_be_delivered_again()
    {
        var said = await Teams.Person("Ana").SaysAsync("hola");

        await Teams.DeliverAgainAsync(said, default);

        Bot.Received.Select(a => a.GetProperty("id").GetString()).ShouldBe([said.Message.Id, said.Message.Id]);
    }

    [Fact]
    public async Task Edits_and_deletions_are_told_to_the_bot()
    {
        var ana = Teams.Person("Ana");
        var said = await ana.SaysAsync("no funciona");

        await ana.Chat.EditsAsync(said.Message, "no funciona el teléfono");
        await ana.Chat.DeletesAsync(said.Message);

        Bot.Of("messageUpdate").Single().GetProperty("text").GetString().ShouldBe("no funciona el teléfono");
        Bot.Of("messageDelete").Single().GetProperty("id").GetString().ShouldBe(said.Message.Id);
    }

    private async Task<IResult> SendFormAsync(JsonElement activity)
    {
        await Bot.SendCardAsync(activity, SampleCards.Form);
        return Results.Ok();
    }

    private static IResult CardAnswer(JsonElement invoke)
    {
        invoke.GetProperty("name").GetString().ShouldBe("adaptiveCard/action");
        return Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.card.adaptive", value = SampleCards.Done });
    }
}
