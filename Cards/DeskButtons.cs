using AdaptiveCards;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>One button, or two, for each verb that the view allows; the most useful first.</summary>
internal static class DeskButtons
{
    /// <summary>Teams draws this many; the rest go in its menu.</summary>
    private const int MostPrimary = 6;

    /// <summary>No person in particular.</summary>
    private const string Anybody = "any";

    private const string LeastBusy = CardInputs.LeastBusy;

    private static readonly TicketVerb[] ByUse =
    [
        TicketVerb.Claim, TicketVerb.Resolve, TicketVerb.Resume, TicketVerb.Wait, TicketVerb.Comment, TicketVerb.Assign,
        TicketVerb.Reassign, TicketVerb.Note, TicketVerb.Escalate, TicketVerb.HandBack, TicketVerb.Reclassify, TicketVerb.Release,
    ];

    public static IEnumerable<AdaptiveAction> Of(DeskView view, DateTimeOffset now)
    {
        var buttons = ByUse.Where(view.Verbs.Contains).SelectMany(verb => For(verb, view, now)).ToList();
        buttons.FirstOrDefault()?.AsPositive();
        foreach (var button in buttons.Skip(MostPrimary))
        {
            button.Mode = AdaptiveActionMode.Secondary;
        }

        return buttons;
    }

    private static IEnumerable<AdaptiveAction> For(TicketVerb verb, DeskView view, DateTimeOffset now) => verb switch
    {
        TicketVerb.Claim => [Press.Execute(CardTexts.ButtonClaim, CardVerbs.TicketClaim, CardData.Of(view.Ticket))],
        TicketVerb.Resume => [Press.Execute(CardTexts.ButtonResume, CardVerbs.TicketResume, CardData.Of(view.Ticket))],
        TicketVerb.Release => [Press.Execute(CardTexts.ButtonRelease, CardVerbs.TicketRelease, CardData.Of(view.Ticket))],
        TicketVerb.Wait => [AskRequester(view), Wait(view)],
        TicketVerb.Comment => [Reply(view)],
        TicketVerb.Note => [Note(view)],
        TicketVerb.Resolve => [Resolve(view)],
        TicketVerb.Reclassify => [Reclassify(view)],
        TicketVerb.Assign or TicketVerb.Reassign when view.Colleagues.Count > 0 => [Assign(view, now)],
        TicketVerb.Escalate when view.NextTier is { } next => [Escalate(view, next, now)],
        TicketVerb.HandBack when view.PreviousTier is { } previous => [HandBack(view, previous)],
        _ => [],
    };

    private static AdaptiveShowCardAction Resolve(DeskView view) => Press.Ask(
        CardTexts.ButtonResolve,
        [
            Ask.Long(CardInputs.Resolution, CardTexts.LabelDone, CardTexts.PlaceholderDone),
            Ask.Long(CardInputs.Products, CardTexts.LabelDelivered, CardTexts.PlaceholderOptional, required: false),
        ],
        CardTexts.ButtonResolveNow, CardVerbs.TicketResolve, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction AskRequester(DeskView view) => Press.Ask(
        CardTexts.ButtonAsk,
        [Ask.Long(CardInputs.Question, CardTexts.LabelQuestion)],
        CardTexts.ButtonAskNow, CardVerbs.TicketAsk, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Wait(DeskView view) => Press.Ask(
        CardTexts.ButtonWait,
        [
            Ask.OneOf(
                CardInputs.Reason, CardTexts.LabelReason,
                new[] { PendingReason.Vendor, PendingReason.Parts, PendingReason.Scheduled }.Select(reason => Ask.Choice(TextOf.Capitalised(TextOf.Reason(reason)), reason.ToString()))),
            Ask.Long(CardInputs.Note, CardTexts.LabelWaitNote),
        ],
        CardTexts.ButtonWaitNow, CardVerbs.TicketWait, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Reply(DeskView view) => Press.Ask(
        CardTexts.ButtonReply,
        [Ask.Long(CardInputs.Text, CardTexts.LabelReply)],
        CardTexts.ButtonSend, CardVerbs.TicketReply, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Note(DeskView view) => Press.Ask(
        CardTexts.ButtonNote,
        [Ask.Long(CardInputs.InternalNote, CardTexts.LabelNote)],
        CardTexts.ButtonNoteNow, CardVerbs.TicketNote, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Assign(DeskView view, DateTimeOffset now) => Press.Ask(
        CardTexts.ButtonAssign,
        [Ask.OneOf(
            CardInputs.Assignee, CardTexts.LabelAssignTo,
            [Ask.Choice(CardTexts.ChoiceLeastBusy, LeastBusy), .. Choices(view.Colleagues, CardLimits.Colleagues, now)])],
        CardTexts.ButtonAssignNow, CardVerbs.TicketAssign, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Reclassify(DeskView view) => Press.Ask(
        CardTexts.ButtonReclassify,
        [Ask.Service(view.Services, view.Ticket.ServiceCode), Ask.Level(view.Ticket.Level)],
        CardTexts.ButtonReclassifyNow, CardVerbs.TicketReclassify, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction Escalate(DeskView view, string nextTier, DateTimeOffset now) => Press.Ask(
        CardTexts.ButtonEscalate,
        [
            Block.Text(TextOf.Format(CardTexts.DeskEscalatesTo, PlainText.EscapeInline(nextTier, CardLimits.Name))),
            Ask.Long(CardInputs.Why, CardTexts.LabelEscalate),
            .. EscalateTo(view, now),
        ],
        CardTexts.ButtonEscalateNow, CardVerbs.TicketEscalate, CardData.Of(view.Ticket));

    private static AdaptiveShowCardAction HandBack(DeskView view, string previousTier) => Press.Ask(
        CardTexts.ButtonHandBack,
        [
            Block.Text(TextOf.Format(CardTexts.DeskHandsBackTo, PlainText.EscapeInline(previousTier, CardLimits.Name))),
            Ask.Long(CardInputs.HandBackWhy, CardTexts.LabelHandBack),
        ],
        CardTexts.ButtonHandBackNow, CardVerbs.TicketHandBack, CardData.Of(view.Ticket));

    private static AdaptiveElement[] EscalateTo(DeskView view, DateTimeOffset now) => view.Verbs.Contains(TicketVerb.EscalateTo) && view.NextColleagues.Count > 0
        ? [Ask.OneOfOptional(
            CardInputs.EscalateTo, CardTexts.LabelEscalateTo,
            [Ask.Choice(CardTexts.ChoiceAnybody, Anybody), .. Choices(view.NextColleagues, CardLimits.NextColleagues, now)],
            Anybody)]
        : [];

    /// <summary>Who is away comes last, and it is said.</summary>
    private static IEnumerable<AdaptiveChoice> Choices(IEnumerable<PersonRef> people, int most, DateTimeOffset now) =>
        people.OrderBy(person => person.IsAway(now)).Take(most).Select(person => Ask.Choice(Named(person, now), $"{person.Id}"));

    private static string Named(PersonRef person, DateTimeOffset now)
    {
        var name = PlainText.CutLine(person.Name, CardLimits.Colleague);
        return person.IsAway(now) && person.AwayUntil is { } until ? TextOf.Format(CardTexts.ChoiceAway, name, DeskDates.Short(until)) : name;
    }
}
