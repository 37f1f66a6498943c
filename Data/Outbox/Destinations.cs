using System.Globalization;

namespace IndupalBot.Data.Outbox;

/// <summary>Names of the places that something is sent to.</summary>
public static class Destinations
{
    public const string PersonPrefix = "person:";
    public const string GroupPrefix = "group:";
    public const string ConversationPrefix = "conversation:";
    private const string FilePrefix = "file:";

    public static string Person(long id) => string.Create(CultureInfo.InvariantCulture, $"{PersonPrefix}{id}");

    public static string Group(int id) => string.Create(CultureInfo.InvariantCulture, $"{GroupPrefix}{id}");

    /// <summary>The group of a <see cref="GroupPrefix"/> destination.</summary>
    public static int GroupOf(string destination) => int.Parse(destination.AsSpan(GroupPrefix.Length), CultureInfo.InvariantCulture);

    public static string Conversation(string id) => ConversationPrefix + id;

    /// <summary>Each file is a destination of its own: one that cannot be fetched holds up no other.</summary>
    public static string File(Guid id) => $"{FilePrefix}{id:N}";

    public static bool IsFile(string destination) => destination.StartsWith(FilePrefix, StringComparison.Ordinal);
}
