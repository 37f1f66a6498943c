namespace IndupalBot.Simulator.World;

/// <summary>A conversation id on the wire: bare, or with the thread (<c>19:…@thread.tacv2;messageid=…</c>).</summary>
public readonly record struct ConversationReference(string ConversationId, string? RootId)
{
    private const string Separator = ";messageid=";

    public static string Thread(string conversationId, string rootId) => conversationId + Separator + rootId;

    public static ConversationReference Parse(string id)
    {
        var at = id.IndexOf(Separator, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? new(id, null) : new(id[..at], id[(at + Separator.Length)..]);
    }
}
