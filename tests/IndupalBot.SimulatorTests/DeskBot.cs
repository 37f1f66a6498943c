using System.Collections.Concurrent;
using System.Text.Json;
using IndupalBot.Simulator;
using Microsoft.AspNetCore.Http;

namespace IndupalBot.SimulatorTests;

/// <summary>The shortest help desk there is: every button of a case answered by hand.</summary>
internal sealed class DeskBot(HandBot bot, TeamsSimulator teams)
{
    private readonly ConcurrentDictionary<string, JsonElement> _requesters = new();
    private readonly string _channel = teams.World.Conversations.First(c => c.Name == "Soporte").Id;
    private int _last;

    /// <summary>How often each desk card is posted: 2 plays a bot that retries blindly.</summary>
    public int Posts { get; set; } = 1;

    public async Task<IResult> AnswerAsync(JsonElement activity)
    {
        if (activity.GetProperty("type").GetString() != "invoke")
        {
            await bot.SendCardAsync(activity, Card("Borrador", "draft.register", "piso"));
            return Results.Ok();
        }

        var action = activity.GetProperty("value").GetProperty("action");
        var number = action.GetProperty("data").TryGetProperty("number", out var known) ? known.GetString() ?? "" : "";
        return action.GetProperty("verb").GetString() switch
        {
            "draft.register" => await RegisterAsync(activity),
            "ticket.claim" => Shown(Card(number, "ticket.resolve", "resolution")),
            "ticket.resolve" => await ResolveAsync(number),
            _ => Said("Gracias"),
        };
    }

    private async Task<IResult> RegisterAsync(JsonElement activity)
    {
        var number = $"ST-2026-{Interlocked.Increment(ref _last):00000}";
        _requesters[number] = activity;
        for (var i = 0; i < Posts; i++)
        {
            await bot.CallAsync(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(_channel)}/activities", HandBot.MessageWith(Card(number, "ticket.claim", null)));
        }

        return Said($"Registrado {number}");
    }

    private async Task<IResult> ResolveAsync(string number)
    {
        await bot.SendCardAsync(_requesters[number], Card(number, "ticket.verify", "score"));
        return Said("Solucionado");
    }

    private static object Card(string title, string verb, string? field) => new
    {
        type = "AdaptiveCard",
        version = "1.5",
        body = field is null ? new object[] { new { type = "TextBlock", text = title } } : [new { type = "TextBlock", text = title }, new { type = "Input.Text", id = field, isRequired = true }],
        actions = new[] { new { type = "Action.Execute", title = verb, verb, data = new { number = title } } },
    };

    private static IResult Shown(object card) => Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.card.adaptive", value = card });

    private static IResult Said(string text) => Results.Json(new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = text });
}
