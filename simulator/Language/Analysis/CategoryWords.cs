namespace IndupalBot.Simulator.Language.Analysis;

/// <summary>The desk's services by a few words each, as a project that the entity trained would know them better.</summary>
internal static class CategoryWords
{
    private const double Unsure = 0.2;
    private const double OneWord = 0.85;
    private const double ManyWords = 0.95;

    private static readonly (string Category, string[] Words)[] Known =
    [
        ("WEB", ["página", "pagina", "publicar", "sitio web", "portal"]),
        ("TEL", ["teléfono", "telefono", "extensión", "llamada"]),
        ("MTO", ["computador", "pantalla", "impresora", "teclado", "lento", "internet", "tóner"]),
        ("FIN", ["presupuesto", "nómina", "nomina", "contable", "factura"]),
        ("COR", ["correo", "outlook", "buzón", "buzon"]),
        ("EQU", ["portátil", "portatil", "préstamo", "equipo nuevo"]),
        ("BAJ", ["dar de baja", "obsoleto", "inservible"]),
        ("REU", ["videobeam", "reunión", "reunion", "auditorio", "proyector"]),
    ];

    public static CategoryGuess Guess(string text)
    {
        var hits = Known
            .Select(known => (known.Category, Count: known.Words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(known => known.Count)
            .ToList();
        var (best, second) = (hits[0], hits[1]);
        return best.Count == 0 || best.Count == second.Count
            ? new(best.Category, Unsure)
            : new(best.Category, best.Count == 1 ? OneWord : ManyWords);
    }
}
