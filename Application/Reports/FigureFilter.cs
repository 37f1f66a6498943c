using System.Globalization;

namespace IndupalBot.Application.Reports;

/// <summary>Of which service or technician the cases behind a figure are wanted; of all when both are null.</summary>
public sealed record FigureFilter(string? Service, long? TechnicianId)
{
    private const string ServicePrefix = "service:";
    private const string TechnicianPrefix = "technician:";

    public static FigureFilter All { get; } = new(null, null);

    public static string KeyOfService(string code) => ServicePrefix + code;

    /// <summary>Zero stands for nobody.</summary>
    public static string KeyOfTechnician(long? id) => string.Create(CultureInfo.InvariantCulture, $"{TechnicianPrefix}{id ?? 0}");

    /// <returns>Null when it is none of ours.</returns>
    public static FigureFilter? Read(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return All;
        }

        if (key.StartsWith(ServicePrefix, StringComparison.Ordinal))
        {
            return new(key[ServicePrefix.Length..], null);
        }

        return key.StartsWith(TechnicianPrefix, StringComparison.Ordinal)
            && long.TryParse(key.AsSpan(TechnicianPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(null, id) : null;
    }

    public bool Takes(CountedCase counted) =>
        (Service is null || counted.Service == Service) && (TechnicianId is null || (counted.TechnicianId ?? 0) == TechnicianId);
}
