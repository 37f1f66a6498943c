using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>A page of cases, one line each.</summary>
public static class TicketListCard
{
    /// <param name="searched">The words of a search.</param>
    public static AdaptiveCard Build(TicketPage page, TicketListKind kind, DateTimeOffset now, string? searched = null)
    {
        var title = Title(kind, PlainText.EscapeInline(searched, CardLimits.Name));
        return CardShell.Of(
            TextOf.Format(CardTexts.ListFallback, Title(kind, PlainText.CutLine(searched, CardLimits.Name)), page.Items.Count),
            [Block.Heading(title), .. Lines(page, kind, now)],
            Actions(page, kind, searched));
    }

    private static IEnumerable<AdaptiveElement> Lines(TicketPage page, TicketListKind kind, DateTimeOffset now) =>
        page.Items.Count == 0 ? [Block.Text(Nothing(kind))] : page.Items.Select(item => Line(item, kind, now));

    private static AdaptiveColumnSet Line(TicketListItem item, TicketListKind kind, DateTimeOffset now)
    {
        var show = Press.Execute(CardTexts.ButtonShow, CardVerbs.TicketShow, CardData.Of(item));
        show.Tooltip = TextOf.Format(CardTexts.ListShow, item.Number);
        return new()
        {
            Separator = true,
            Columns =
            [
                new() { Width = AdaptiveColumnWidth.Stretch, Items = [.. Words(item, kind, now)] },
                new() { Width = AdaptiveColumnWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center, Items = [Block.Buttons(show)] },
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Words(TicketListItem item, TicketListKind kind, DateTimeOffset now)
    {
        var subject = PlainText.EscapeInline(item.Subject, CardLimits.Subject);
        yield return Block.Text(TextOf.Format(CardTexts.ListLine, item.Number, subject));
        yield return Block.Subtle(string.Join(" · ", Facts(item, kind, now).Where(fact => !string.IsNullOrEmpty(fact))));
    }

    private static IEnumerable<string?> Facts(TicketListItem item, TicketListKind kind, DateTimeOffset now) =>
    [
        TextOf.Status(item.Status, item.PendingReason),
        IsOwn(kind) ? null : item.Service,
        TextOf.Format(CardTexts.ListLevel, TextOf.Level(item.Level)),
        PlainText.EscapeInline(IsOwn(kind) ? item.AssigneeName : item.RequesterName, CardLimits.Name),
        TicketFacts.Due(item.DueAt, item.ReceivedAt, now) is { } due && item.Status == TicketStatus.New ? TextOf.Format(CardTexts.ListDue, due) : null,
    ];

    /// <summary>Who reads such a list knows who asked: it is themselves.</summary>
    private static bool IsOwn(TicketListKind kind) => kind is TicketListKind.Mine or TicketListKind.FoundOwn;

    private static IEnumerable<AdaptiveAction> Actions(TicketPage page, TicketListKind kind, string? searched)
    {
        if (page.Next is { } next)
        {
            var from = CardData.From(next);
            yield return Press.Execute(CardTexts.ButtonMore, Verb(kind), searched is null ? from : CardData.With(from, CardInputs.Text, PlainText.Cut(searched, CardLimits.Searched)));
        }

        if (IsOwn(kind))
        {
            yield return CommonButtons.NewRequest();
        }
    }

    private static string Verb(TicketListKind kind) => kind switch
    {
        TicketListKind.Mine => CardVerbs.RequestMine,
        TicketListKind.AssignedToMe => CardVerbs.DeskMine,
        TicketListKind.Queue => CardVerbs.DeskQueue,
        TicketListKind.Overdue => CardVerbs.DeskOverdue,
        _ => CardVerbs.TicketFind,
    };

    private static string Title(TicketListKind kind, string? searched) => kind switch
    {
        TicketListKind.Mine => CardTexts.ListMine,
        TicketListKind.AssignedToMe => CardTexts.ListAssigned,
        TicketListKind.Queue => CardTexts.ListQueue,
        TicketListKind.Overdue => CardTexts.ListOverdue,
        _ => TextOf.Format(CardTexts.ListFound, searched),
    };

    private static string Nothing(TicketListKind kind) => kind switch
    {
        TicketListKind.Mine => CardTexts.ListMineEmpty,
        TicketListKind.AssignedToMe => CardTexts.ListAssignedEmpty,
        TicketListKind.Queue => CardTexts.ListQueueEmpty,
        TicketListKind.Overdue => CardTexts.ListOverdueEmpty,
        TicketListKind.FoundOwn => CardTexts.ListFoundOwnEmpty,
        _ => CardTexts.ListFoundEmpty,
    };
}
