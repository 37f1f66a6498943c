using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Where this activity took place: enough to come back to it later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = NamesAMessage() ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a known place, from the bot unless it is said to be incoming.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        JToken json => json.ToObject<TypeT>(WireJson.Serializer),
        var other => JToken.FromObject(other, WireJson.Serializer).ToObject<TypeT>(WireJson.Serializer),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        try
        {
            instance = GetChannelData<TypeT>();
            return instance is not null;
        }
        catch (Newtonsoft.Json.JsonException)
        {
            instance = default;
            return false;
        }
    }

    public Mention[] GetMentions() =>
        Entities is null ? [] : [.. Entities.Select(AsMention).Where(mention => mention is not null)];

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    private static Mention AsMention(Entity entity) => entity switch
    {
        Mention mention => mention,
        _ when string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase) => entity.GetAs<Mention>(),
        _ => null,
    };

    // A conversationUpdate has an id of its own that no message can answer to.
    private bool NamesAMessage() =>
        !string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        || (ChannelId is not ("directline" or "webchat"));
}
