using IndupalBot.SeamTests.Samples;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace IndupalBot.SeamTests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void Only_the_bots_own_mention_leaves_the_text()
    {
        var activity = Sample.Read("message-mention").ToObject<Activity>()!;

        var text = activity.RemoveRecipientMention();

        text.ShouldBe("tomar ST-2026-00001 con <at>Luis Paz</at>");
        activity.Text.ShouldBe(text);
        activity.MentionsRecipient().ShouldBeTrue();
        activity.GetMentions().Select(mention => mention.Mentioned.Id).ShouldContain("29:1luis");
    }

    [Fact]
    public void Mention_without_a_text_is_found_by_its_name()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<AT>Bot</AT> hola",
            Recipient = new ChannelAccount("28:1"),
            Entities = [new Mention { Mentioned = new ChannelAccount("28:1", "Bot") }],
        };

        activity.RemoveRecipientMention().ShouldBe("hola");
    }

    [Fact]
    public void Reply_goes_back_to_the_sender_in_the_thread()
    {
        var activity = Sample.Read("message-mention").ToObject<Activity>()!;

        var reply = activity.CreateReply("listo");

        reply.Recipient.Id.ShouldBe("29:1ana");
        reply.From.Id.ShouldBe(activity.Recipient.Id);
        reply.Conversation.Id.ShouldEndWith(";messageid=1764000000001");
        reply.ReplyToId.ShouldBe(activity.Id);
    }

    [Fact]
    public void Conversation_reference_brings_an_activity_back_to_its_place()
    {
        var activity = Sample.Read("message").ToObject<Activity>()!;

        var later = new Activity { Type = ActivityTypes.Message }.ApplyConversationReference(activity.GetConversationReference());
        var continuation = activity.GetConversationReference().GetContinuationActivity();

        (later.Conversation.Id, later.Recipient.Id, later.ReplyToId).ShouldBe(("a:1chat-ana", "29:1ana", activity.Id));
        (continuation.Type, continuation.Name, continuation.From.Id).ShouldBe(("event", "ContinueConversation", "29:1ana"));
    }

    [Fact]
    public void Channel_data_is_read_as_a_type()
    {
        var activity = Sample.Read("message-mention").ToObject<Activity>()!;

        var data = activity.GetChannelData<TeamsChannelData>();

        (data.Team.Name, data.Channel.Name).ShouldBe(("Sistemas", "Soporte"));
        data.AdditionalProperties.ShouldContainKey("source");
        new Activity().TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
    }

    [Fact]
    public void Activity_is_seen_as_its_own_kind_only()
    {
        var activity = new Activity { Type = "message" };

        activity.AsMessageActivity().ShouldNotBeNull();
        activity.AsInvokeActivity().ShouldBeNull();
        activity.AsMessageUpdateActivity().ShouldBeNull();
    }

    [Fact]
    public void Older_rosters_name_the_entra_id_otherwise()
    {
        var member = JObject.Parse("""{"id":"29:1","objectId":"entra","userRole":"user"}""").ToObject<TeamsChannelAccount>()!;

        member.AadObjectId.ShouldBe("entra");
    }

    [Theory]
    [InlineData("5", "7", true)]
    [InlineData("7", "7", true)]
    [InlineData("8", "7", false)]
    [InlineData("x", "7", false)]
    public void Everything_before_the_last_read_message_is_read(string asked, string last, bool read) =>
        ReadReceiptInfo.IsMessageRead(asked, last).ShouldBe(read);

    [Fact]
    public void Teams_shows_in_the_feed_what_it_is_told_to()
    {
        var activity = new Activity { Type = ActivityTypes.Message };

        activity.TeamsNotifyUser();

        activity.GetChannelData<TeamsChannelData>().Notification.Alert.ShouldBe(true);
    }

    [Fact]
    public void Activity_tells_its_team_and_channel()
    {
        var activity = Sample.Read("message-mention").ToObject<Activity>()!;

        activity.TeamsGetTeamInfo().Name.ShouldBe("Sistemas");
        activity.TeamsGetChannelId().ShouldBe("19:soporte@thread.tacv2");
        new Activity().TeamsGetTeamInfo().ShouldBeNull();
    }

    [Fact]
    public void File_is_offered_and_shown_by_cards_of_its_own()
    {
        var offer = new Attachment
        {
            ContentType = FileConsentCard.ContentType,
            Name = "informe.pdf",
            Content = new FileConsentCard { Description = "Informe", SizeInBytes = 10, AcceptContext = new { id = 1 } },
        };

        JToken.DeepEquals(
            JObject.FromObject(offer, JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore })),
            JObject.Parse("""
                {"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"informe.pdf",
                 "content":{"description":"Informe","sizeInBytes":10,"acceptContext":{"id":1}}}
                """)).ShouldBeTrue();
        FileInfoCard.ContentType.ShouldBe("application/vnd.microsoft.teams.card.file.info");
    }
}
