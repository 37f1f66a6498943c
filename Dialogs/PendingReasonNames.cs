using IndupalBot.Dialogs.Commands;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs;

/// <summary>Reads what a case waits for, as cards send it and as people type it.</summary>
internal static class PendingReasonNames
{
    private static readonly Dictionary<string, PendingReason> Names = new()
    {
        ["requester"] = PendingReason.Requester,
        ["usuario"] = PendingReason.Requester,
        ["solicitante"] = PendingReason.Requester,
        ["vendor"] = PendingReason.Vendor,
        ["proveedor"] = PendingReason.Vendor,
        ["parts"] = PendingReason.Parts,
        ["repuesto"] = PendingReason.Parts,
        ["repuestos"] = PendingReason.Parts,
        ["scheduled"] = PendingReason.Scheduled,
        ["programado"] = PendingReason.Scheduled,
        ["fecha"] = PendingReason.Scheduled,
    };

    public static PendingReason? Read(string? text) =>
        text is not null && Names.TryGetValue(Unaccented.Of(text.Trim()), out var reason) ? reason : null;

    /// <summary>"proveedor llega el martes": the reason first, then what is awaited.</summary>
    public static (PendingReason Reason, string Note) Split(string text)
    {
        var words = text.Trim();
        var end = words.IndexOfAny([' ', ':', ',']);
        return end > 0 && Read(words[..end]) is { } reason
            ? (reason, words[(end + 1)..].Trim())
            : (Read(words) ?? PendingReason.Scheduled, words);
    }
}
