using System.Text.Json.Nodes;
using IndupalBot.Simulator.Driver;

namespace IndupalBot.Simulator.Load;

/// <summary>The bot's buttons that a case goes through, and what is filled in. The only place that knows them.</summary>
internal static class CaseScript
{
    public static readonly string[] AcceptPrivacy = ["privacy.accept"];
    public static readonly string[] Register = ["draft.register", "ticket.register"];
    public static readonly string[] Claim = ["ticket.claim"];
    public static readonly string[] Resolve = ["ticket.resolve"];
    public static readonly string[] Verify = ["ticket.verify"];

    private static readonly string[] Openings =
    [
        "No me enciende el computador de la oficina, creo que es la fuente",
        "La extensión telefónica no da tono desde esta mañana",
        "No puedo entrar al correo institucional, dice que la clave venció",
        "El programa de contabilidad muestra un error al cerrar el mes",
        "Necesito un videobeam para la reunión de mañana a las 3",
    ];

    public static string Opening(int number) => Openings[number % Openings.Length];

    public static bool Offers(this CardView card, string[] verbs) => card.Buttons.Any(b => verbs.Contains(b.Verb));

    public static string VerbIn(this CardView card, string[] verbs) => card.Buttons.First(b => verbs.Contains(b.Verb)).Verb ?? "";

    /// <summary>Fills the fields that the script knows and, so that the card lets it pass, every other required one.</summary>
    public static JsonObject Inputs(this CardView card, string[] verbs)
    {
        var inputs = new JsonObject();
        foreach (var input in card.Buttons.First(b => verbs.Contains(b.Verb)).Inputs)
        {
            var value = Known(input.Id) ?? (input is { IsRequired: true, Value: null } ? Any(input.Type) : null);
            if (value is not null)
            {
                inputs[input.Id] = value;
            }
        }

        return inputs;
    }

    private static string? Known(string field) => field switch
    {
        "resolution" => "Se cambió la fuente de poder y se probó el equipo.",
        "products" => "Fuente de poder ATX 500 W",
        "score" => "5",
        _ => null,
    };

    private static string Any(string type) => type switch
    {
        "Input.Number" => "1",
        "Input.Date" => "2026-12-01",
        "Input.Time" => "15:00",
        _ => "prueba de carga",
    };
}
