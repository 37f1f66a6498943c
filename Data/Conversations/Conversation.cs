namespace IndupalBot.Data.Conversations;

/// <summary>Where the bot can speak: a personal chat, a channel or a group chat, as Teams last described it.</summary>
public sealed class Conversation
{
    private Conversation()
    {
    }

    public Conversation(string id, ConversationKind kind, string tenantId, string serviceUrl) =>
        (Id, Kind, TenantId, ServiceUrl) = (id, kind, tenantId, serviceUrl);

    /// <summary>a:… for a personal chat, 19:… for a channel or a group chat.</summary>
    public string Id { get; private set; } = string.Empty;

    public ConversationKind Kind { get; private set; }

    public string TenantId { get; private set; } = string.Empty;

    /// <summary>May change at any time: refreshed from every activity that comes in.</summary>
    public string ServiceUrl { get; private set; } = string.Empty;

    /// <summary>Whose chat it is; null where several people meet.</summary>
    public long? PersonId { get; private set; }

    public string? TeamId { get; private set; }

    /// <summary>Why Teams refuses what we send here (uninstalled, blocked); null while it accepts.</summary>
    public string? RefusedBecause { get; private set; }

    /// <summary>The question that the running dialog has put, as JSON; null when none runs.</summary>
    public string? Prompt { get; private set; }

    /// <summary>Rises with every change of <see cref="Prompt"/>: two turns at once cannot both answer it.</summary>
    public int Version { get; private set; }

    public void BelongTo(long personId) => PersonId = personId;

    public void BelongToTeam(string? teamId) => TeamId = teamId ?? TeamId;

    /// <summary>Something came in from here, so it can be written to again.</summary>
    public void Heard(string serviceUrl)
    {
        ServiceUrl = serviceUrl;
        RefusedBecause = null;
    }

    public void Refuse(string because) => RefusedBecause = because;

    public void Ask(string? prompt)
    {
        if (Prompt != prompt)
        {
            Prompt = prompt;
            Version++;
        }
    }
}
