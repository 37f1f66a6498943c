using IndupalBot.Application.Reports;
using IndupalBot.Cards.Reports;
using IndupalBot.Dialogs.Commands;

namespace IndupalBot.Dialogs.Reports;

/// <summary>The figures as people type them.</summary>
internal static class FigureNames
{
    private static readonly Dictionary<string, Figure> Names = new()
    {
        ["recibidos"] = Figure.Received,
        ["received"] = Figure.Received,
        ["atendidos"] = Figure.Attended,
        ["attended"] = Figure.Attended,
        ["promesa cumplida"] = Figure.PromiseKept,
        ["cumplidos"] = Figure.PromiseKept,
        ["promise kept"] = Figure.PromiseKept,
        ["promesa incumplida"] = Figure.PromiseBroken,
        ["incumplidos"] = Figure.PromiseBroken,
        ["promise broken"] = Figure.PromiseBroken,
        ["solucionados"] = Figure.Solved,
        ["solved"] = Figure.Solved,
        ["espera del usuario"] = Figure.WaitedForRequester,
        ["espera usuario"] = Figure.WaitedForRequester,
        ["waiting for the requester"] = Figure.WaitedForRequester,
        ["espera del proveedor"] = Figure.WaitedForVendor,
        ["espera proveedor"] = Figure.WaitedForVendor,
        ["waiting for the vendor"] = Figure.WaitedForVendor,
        ["reabiertos"] = Figure.Reopened,
        ["reopened"] = Figure.Reopened,
        ["evaluados"] = Figure.Rated,
        ["rated"] = Figure.Rated,
        ["sin respuesta a la encuesta"] = Figure.Unanswered,
        ["sin respuesta"] = Figure.Unanswered,
        ["survey unanswered"] = Figure.Unanswered,
        ["unanswered"] = Figure.Unanswered,
        ["anulados"] = Figure.Cancelled,
        ["cancelled"] = Figure.Cancelled,
        ["recuperacion pendiente"] = Figure.RecoveryOpen,
        ["recovery to be done"] = Figure.RecoveryOpen,
        ["recuperacion hecha"] = Figure.RecoveryDone,
        ["recovery done"] = Figure.RecoveryDone,
        ["registrados"] = Figure.OpenNew,
        ["registered"] = Figure.OpenNew,
        ["en atencion"] = Figure.OpenInProgress,
        ["in progress"] = Figure.OpenInProgress,
        ["en espera"] = Figure.OpenPending,
        ["on hold"] = Figure.OpenPending,
        ["por verificar"] = Figure.OpenResolved,
        ["to be verified"] = Figure.OpenResolved,
    };

    private static readonly string[] ByLength = [.. Names.Keys.OrderByDescending(name => name.Length)];

    /// <summary>All of them, for whoever typed another.</summary>
    public static string All => string.Join(", ", Enum.GetValues<Figure>().Select(figure => FigureText.Of(figure).ToLowerInvariant()));

    /// <returns>The figure that the words begin with, and the words after it; null when they begin with none.</returns>
    public static (Figure Figure, string After)? Read(string words)
    {
        var plain = Unaccented.Of(words);
        var name = ByLength.FirstOrDefault(name =>
            plain.StartsWith(name, StringComparison.Ordinal) && (plain.Length == name.Length || !char.IsLetterOrDigit(plain[name.Length])));
        return name is null ? null : (Names[name], words[name.Length..].Trim());
    }
}
