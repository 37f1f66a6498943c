using AdaptiveCards;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>A page of cases, one line each.</summary>
public static class TicketListCard
{
    public static AdaptiveCard Build(TicketPage page, TicketListKind kind, DateTimeOffset now) =>
        CardShell.Of(
            TextOf.Format(CardTexts.ListFallback, Title(kind), page.Items.Count),
            [Block.Heading(Title(kind)), .. Lines(page, kind, now)],
            Actions(page, kind));

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
        kind == TicketListKind.Mine ? null : item.Service,
        TextOf.Format(CardTexts.ListLevel, TextOf.Level(item.Level)),
        PlainText.EscapeInline(kind == TicketListKind.Mine ? item.AssigneeName : item.RequesterName, CardLimits.Name),
        TicketFacts.Due(item.DueAt, item.ReceivedAt, now) is { } due && item.Status == TicketStatus.New ? TextOf.Format(CardTexts.ListDue, due) : null,
    ];

    private static IEnumerable<AdaptiveAction> Actions(TicketPage page, TicketListKind kind)
    {
        if (page.Next is { } next)
        {
            yield return Press.Execute(CardTexts.ButtonMore, Verb(kind), CardData.From(next));
        }

        if (kind == TicketListKind.Mine)
        {
            yield return CommonButtons.NewRequest();
        }
    }

    private static string Verb(TicketListKind kind) => kind switch
    {
        TicketListKind.Mine => CardVerbs.RequestMine,
        TicketListKind.AssignedToMe => CardVerbs.DeskMine,
        TicketListKind.Queue => CardVerbs.DeskQueue,
        _ => CardVerbs.DeskOverdue,
    };

    private static string Title(TicketListKind kind) => kind switch
    {
        TicketListKind.Mine => CardTexts.ListMine,
        TicketListKind.AssignedToMe => CardTexts.ListAssigned,
        TicketListKind.Queue => CardTexts.ListQueue,
        _ => CardTexts.ListOverdue,
    };

    private static string Nothing(TicketListKind kind) => kind switch
    {
        TicketListKind.Mine => CardTexts.ListMineEmpty,
        TicketListKind.AssignedToMe => CardTexts.ListAssignedEmpty,
        TicketListKind.Queue => CardTexts.ListQueueEmpty,
        _ => CardTexts.ListOverdueEmpty,
    };
}
