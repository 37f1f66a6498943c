using AdaptiveCards;
using IndupalBot.Application.Notifications;
using IndupalBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace IndupalBot.Bot.Teams;

/// <summary>Writes a delivery as an activity, in the language of the person who reads it.</summary>
internal static class DeliveryWriter
{
    /// <returns>Null when that person needs no word.</returns>
    public static Activity? Write(Delivery delivery) => delivery.Content switch
    {
        WrittenContent { Message: { Card: { } card } } => Card(new JRaw(card), delivery),
        WrittenContent { Message: { Text: { } text } } => Text(text, delivery),
        ReceiptContent receipt => Card(ReceiptCard.Build(receipt.Ticket, delivery.Now), delivery),
        DeskContent desk => Card(DeskCard.Build(desk.View, delivery.Now), delivery),
        SurveyContent survey => Card(VerifyCard.Build(survey.Ticket, survey.Reminder, delivery.Now), delivery),
        RecoveryContent recovery => Card(RecoveryCard.Build(recovery.Ticket, recovery.Reminder, delivery.Now), delivery),
        NoticeContent notice => NoticeText.For(notice.Ticket, notice.Entry, notice.Audience, delivery.Now) is { } line ? Text(line, delivery) : null,
        _ => null,
    };

    private static Activity Text(string text, Delivery delivery)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Markdown;
        return Alerting(activity, delivery);
    }

    private static Activity Card(AdaptiveCard card, Delivery delivery)
    {
        var activity = Card(new JRaw(CardJson.Of(card)), delivery);
        activity.Summary = card.FallbackText;
        return activity;
    }

    private static Activity Card(object content, Delivery delivery)
    {
        var attachment = new Attachment { ContentType = AdaptiveCard.ContentType, Content = content };
        return Alerting((Activity)MessageFactory.Attachment(attachment), delivery);
    }

    private static Activity Alerting(Activity activity, Delivery delivery)
    {
        if (delivery.Alert)
        {
            activity.ChannelData = new TeamsChannelData { Notification = new NotificationInfo { Alert = true } };
        }

        return activity;
    }
}
