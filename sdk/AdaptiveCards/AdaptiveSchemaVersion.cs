using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema, written as "1.5".</summary>
[JsonConverter(typeof(TextFormConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
        : this(1, 0)
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        var parts = versionString.Split('.');
        if (parts.Length > 2 || !TryNumber(parts[0], out var major) || !TryNumber(parts.ElementAtOrDefault(1) ?? "0", out var minor))
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a schema version such as '1.5'");
        }

        (Major, Minor) = (major, minor);
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Equals(version1, version2);

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => !Equals(version1, version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Order(left, right) < 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Order(left, right) <= 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Order(left, right) > 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Order(left, right) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Order(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
