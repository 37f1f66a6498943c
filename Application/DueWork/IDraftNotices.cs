using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;

namespace IndupalBot.Application.DueWork;

/// <summary>How a dropped draft is announced; drawn where the cards are.</summary>
public interface IDraftNotices
{
    WrittenMessage Expired(DraftView draft, string locale);
}
