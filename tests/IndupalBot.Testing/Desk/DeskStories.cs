using IndupalBot.Simulator.Driver;

namespace IndupalBot.Testing;

/// <summary>Steps that many stories share.</summary>
public static class DeskStories
{
    /// <summary>The person writes, and registers what the bot proposes.</summary>
    public static async Task<MessageView> RegistersAsync(this PersonDriver person, string text = "No me enciende el computador de la oficina 204", object? inputs = null)
    {
        await person.SaysAsync(text);
        var draft = await person.SeesAsync(message => message.Buttons.Contains("Registrar"));
        await draft.PressAsync("Registrar", inputs);
        return await person.SeesAsync(message => message.AllText.Contains("Registrado", StringComparison.Ordinal));
    }

    /// <summary>The case's card in the channel, as soon as it shows this.</summary>
    public static Task<MessageView> SeesCaseAsync(this PersonDriver person, string text, string channel = "Soporte") =>
        person.InChannel(channel).FindsAsync(message => message.Message.RootId is null && message.AllText.Contains(text, StringComparison.Ordinal));

    /// <summary>Registered by Ana, taken and solved by Luis, and waiting for Ana's word.</summary>
    public static async Task<MessageView> SolvedAsync(this HelpDesk desk, string text = "No me enciende el computador de la oficina 204")
    {
        await desk.Ana.RegistersAsync(text);
        await (await desk.Luis.SeesCaseAsync("Registrado")).PressAsync("Tomar");
        var taken = await desk.Luis.SeesCaseAsync("En atención");
        await taken.PressAsync("Marcar como solucionado", new { resolution = "Cambié la fuente de poder.", products = "Fuente ATX de 500 W" });
        return await desk.Ana.SeesAsync(message => message.AllText.Contains("¿Quedó solucionado?", StringComparison.Ordinal));
    }
}
