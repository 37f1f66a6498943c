using System.Globalization;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.DueWork;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Cards;

namespace IndupalBot.Dialogs;

internal sealed class DraftNotices : IDraftNotices
{
    public WrittenMessage Expired(DraftView draft, string locale)
    {
        CultureInfo.CurrentUICulture = Languages.Of(locale);
        return new WrittenMessage(null, CardJson.Of(DraftClosedCard.Build(draft, DraftEnd.Expired)), CardNames.OfDraft(draft.Id), Repost: true);
    }
}
