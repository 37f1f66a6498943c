namespace IndupalBot.SimulatorTests;

internal static class SampleCards
{
    public static object Form { get; } = new
    {
        type = "AdaptiveCard",
        version = "1.5",
        body = new object[]
        {
            new { type = "TextBlock", text = "Nuevo caso" },
            new { type = "Input.Number", id = "piso", isRequired = true },
            new { type = "Input.Toggle", id = "urgente", title = "Urgente" },
            new { type = "Input.Text", id = "nota" },
        },
        actions = new object[]
        {
            new { type = "Action.Execute", title = "Registrar", verb = "ticket.register", data = new { caso = 7 } },
            new
            {
                type = "Action.ShowCard",
                title = "Más",
                card = new
                {
                    type = "AdaptiveCard",
                    body = new[] { new { type = "Input.Text", id = "porque" } },
                    actions = new[] { new { type = "Action.Submit", title = "Enviar", data = new { verb = "more" } } },
                },
            },
        },
    };

    public static object Done { get; } = new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text = "Hecho" } } };

    public static object OfSize(int characters) =>
        new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text = new string('x', characters) } } };
}
