using System.Globalization;
using System.Text;
using IndupalBot.Application.Clock;
using IndupalBot.IntegrationTests.Robustness;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Everything that people and the clock can do to the desk, done once.</summary>
internal sealed class EverythingOnce(HelpDesk desk)
{
    private static readonly SentFile Picture = new("pantalla.png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
    private static readonly SentFile Document = new("solicitud.pdf", "application/pdf", Encoding.ASCII.GetBytes("%PDF-1.4"));

    public async Task LiveAsync()
    {
        await DraftsAsync();
        var first = await RegisterAsync("No me enciende el computador de la oficina 204", Picture);
        await AttendAsync(first);
        await ListsAsync(first);
        await ExtensionAsync(first);
        await RateAsync(first);
        await ClockAsync();
        await CalendarAsync();
        await ChannelsAsync();
        await desk.SettleAsync();
    }

    private async Task DraftsAsync()
    {
        await desk.Jorge.SaysAsync("hola");
        await desk.Jorge.SaysAsync("tengo problemas con el computador y con el correo", Document);
        await desk.Jorge.SaysAsync("nuevo caso");
        await desk.Jorge.SaysAsync("ayuda");
        await desk.Jorge.SaysAsync("cancelar");
    }

    private async Task<string> RegisterAsync(string text, params IReadOnlyList<SentFile> files)
    {
        await desk.Ana.SaysAsync(text, files);
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
        var number = CaseNumbers.In((await draft.PressAsync("Registrar")).Text);
        await desk.SettleAsync();
        return number;
    }

    private async Task AttendAsync(string number)
    {
        var card = await desk.Luis.FindsCardOfAsync(number, "Registrado");
        await card.RefreshAsync();
        await card.PressAsync("Tomar");
        await card.PressAsync(desk.Marta, "Tomar");
        string[] orders =
        [
            $"nota {number} es el de marzo", $"preguntar {number} ¿qué luces tiene?", $"reanudar {number}", $"esperar {number} proveedor repuesto pedido",
            $"reanudar {number}", $"soltar {number}", $"asignar {number} a Marta", $"reclasificar {number} COR alta",
            $"responder {number} ya voy",
        ];
        foreach (var order in orders)
        {
            await desk.Luis.SaysAsync(order);
        }

        await desk.Sofia.SaysAsync($"asignar {number} a Luis");
        var receipt = await desk.Ana.FindsAsync(message => message.CardView?.Find("ticket.comment") is not null);
        await desk.Ana.SaysAsync($"agregar a {number} tampoco suena", Picture);
        await receipt.PressAsync("ticket.comment", new { text = "y huele a quemado" });
        await desk.SettleAsync();
    }

    private async Task ListsAsync(string number)
    {
        foreach (var asked in new[] { "mis casos", $"caso {number}", "caso 99", "buscar computador" })
        {
            await desk.Ana.SaysAsync(asked);
        }

        foreach (var asked in new[] { "cola", "mis asignados", "vencidos", "buscar computador", $"caso {number}", "ayuda" })
        {
            await desk.Luis.SaysAsync(asked);
            await desk.Sofia.SaysAsync(asked);
        }

        foreach (var asked in new[] { "indicadores hoy", "indicadores detalle recibidos MTO", "indicadores octubre" })
        {
            await desk.Sofia.SaysAsync(asked);
        }
    }

    private async Task ExtensionAsync(string number)
    {
        await desk.Luis.Chat.SearchesAsync("computador");
        await desk.Luis.Chat.SearchesAsync("");
        await desk.Ana.Chat.SearchesAsync("");
        await desk.Ana.Chat.PastesAsync(new Uri(desk.BotAddress, $"casos/{number}").AbsoluteUri);
        await desk.Marta.InChannel("Soporte").SaysAsync("La impresora de la entrada no imprime");
        var written = desk.Luis.InChannel("Soporte").Messages[^1];
        await (await written.MakesCaseAsync()).PressAsync("Registrar");
        await desk.SettleAsync();
    }

    private async Task RateAsync(string number)
    {
        await desk.Luis.SaysAsync($"solucionar {number} cambié la fuente | fuente de 500 W");
        await desk.Ana.SaysAsync($"sigue fallando {number} se volvió a apagar");
        await desk.Luis.SaysAsync($"solucionar {number} cambié la tarjeta");
        await desk.SettleAsync();
        var survey = await desk.Ana.FindsAsync(message => message.CardView?.Find("ticket.verify") is not null);
        await survey.PressAsync("ticket.verify", new { score = "4", comment = "bien" });
        await desk.Ana.SaysAsync($"solucionado {number} 1 mal");
        await desk.Sofia.SaysAsync($"recuperado {number} hablé con Ana");
        await desk.Ana.SaysAsync($"solucionado {number} 5 mejor");
        await desk.Ana.SaysAsync($"sigue fallando {number}");
        await desk.Ana.SaysAsync("se apaga como antes");
        var again = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
        await again.PressAsync("Registrar");
        await desk.SettleAsync();
    }

    /// <summary>Warned, broken and escalated; another solved, reminded and closed; a request that nobody went on with; two merged; one withdrawn.</summary>
    private async Task ClockAsync()
    {
        await desk.Sofia.SaysAsync("promesa MTO horario laboral");
        await desk.Sofia.SaysAsync("promesa MTO horario continuo");
        await desk.Sofia.SaysAsync("promesa MTO solución media 10");
        var late = await RegisterAsync("No me enciende el computador");
        var solved = await RegisterAsync("Olvidé la clave del correo");
        var twin = await RegisterAsync("La impresora no imprime");
        var unwanted = await RegisterAsync("El teléfono no tiene tono");
        await desk.Luis.SaysAsync($"tomar {solved}");
        await desk.Luis.SaysAsync($"solucionar {solved} clave nueva");
        await desk.Luis.SaysAsync($"unir {twin} con {late}");
        await desk.Ana.SaysAsync($"retirar {unwanted} ya funciona");
        await desk.Jorge.SaysAsync("No tengo correo");
        foreach (var hours in new[] { 7, 6, 12, 24 })
        {
            await desk.PassAsync(TimeSpan.FromHours(hours));
            await desk.SettleAsync();
        }

        await desk.Andres.SaysAsync($"escalar {late} no es nuestro");
        await desk.Andres.SaysAsync($"tomar {late}");
        await desk.Andres.SaysAsync($"devolver {late} sí es nuestro");
    }

    private async Task CalendarAsync()
    {
        var day = DeskClock.DayOf(desk.Now).AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await desk.Sofia.SaysAsync($"calendario {day} 8:00-12:00: jornada corta");
        await desk.Sofia.SaysAsync($"calendario {day} cerrado: día cívico");
        await desk.Sofia.SaysAsync($"calendario {day} normal");
        await desk.Sofia.SaysAsync($"calendario {day} cerrado: día cívico");
        await desk.Sofia.SaysAsync("calendario");
    }

    private async Task ChannelsAsync()
    {
        await desk.Jorge.SaysAsync("No me abre el correo", Document);
        var support = desk.Sofia.InChannel("Soporte");
        await support.SaysAsync("@bot configurar");
        await support.SaysAsync("@bot cola");
        var card = support.Messages.First(message => message.Message.RootId is null && CaseNumbers.Any(message.AllText));
        await support.InThread(card).SaysAsync("@bot buenas tardes");
        await desk.Jorge.UninstallsAsync();
        await desk.Jorge.InstallsAsync();
    }
}
