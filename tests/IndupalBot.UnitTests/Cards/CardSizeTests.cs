using AdaptiveCards;
using IndupalBot.Application.Files;
using IndupalBot.Application.People;
using IndupalBot.Application.Reports;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Cards.Reports;
using IndupalBot.Domain.Tickets;
using static IndupalBot.Testing.ReadModels.SampleReports;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

public sealed class CardSizeTests
{
    private const TicketRole Everyone = TicketRole.Technician | TicketRole.Assignee | TicketRole.Supervisor;

    public static TheoryData<string> Letters => ["a", "ñ", "*", "😀", "<", "y\n", "\""];

    [Theory]
    [MemberData(nameof(Letters))]
    public void The_longest_texts_still_fit(string letters)
    {
        foreach (var card in Cards(letters))
        {
            CardJson.SizeOf(card).ShouldBeLessThanOrEqualTo(CardJson.MostBytes);
        }
    }

    [Fact]
    public void A_draft_that_ended_keeps_all_that_an_ordinary_person_wrote()
    {
        var text = string.Join(' ', Enumerable.Repeat("No me enciende el computador.", 500));

        var card = DraftClosedCard.Build(ADraftView() with { Text = text }, DraftEnd.Expired);

        card.Body.OfType<AdaptiveTextBlock>().ShouldContain(block => block.Text == text);
    }

    private static IEnumerable<AdaptiveCard> Cards(string letters)
    {
        var ticket = Longest(letters);
        var members = Enumerable.Range(1, 60).Select(id => new PersonRef(id, $"29:{new string('1', 68)}{id}", Long(letters, 80), null, null, null, null)).ToList();
        foreach (var status in Enum.GetValues<TicketStatus>())
        {
            var view = ADeskView(ticket with { Status = status, PendingReason = PendingReason.Vendor }, [.. TicketTransitions.Available(status, Everyone)]);
            yield return DeskCard.Build(view with { Colleagues = members, NextColleagues = members, RefreshUserIds = [.. members.Select(member => member.TeamsUserId)] }, TuesdayMorning);
            yield return ReceiptCard.Build(view.Ticket, TuesdayMorning);
            yield return VerifyCard.Build(view.Ticket, reminder: false, TuesdayMorning);
        }

        yield return TicketDetailCard.Build(ticket, forDesk: true, TuesdayMorning);
        yield return DraftClosedCard.Build(ADraftView() with { Text = Long(letters, 16_000), Subject = Long(letters, 120) }, DraftEnd.Expired);
        yield return DraftCard.Build(ADraftView() with { Subject = Long(letters, 120), Files = Files(letters) }, Long(letters, 4_000));
        yield return DraftCard.Build(ADraftView() with { Service = null, Questions = [2026000041, 2026000042, 2026000043] }, Long(letters, 4_000));
        yield return TicketListCard.Build(
            new([.. Enumerable.Range(1, 10).Select(number => AListItem(number) with { Subject = Long(letters, 120), RequesterName = Long(letters, 200) })], "1"),
            TicketListKind.Queue, TuesdayMorning);
        yield return RecoveryCard.Build(ticket with { Recovery = new(1, TuesdayMorning, TuesdayMorning, Long(letters, 200), Long(letters, 4_000)) }, reminder: true, TuesdayMorning);
        yield return IndicatorCard.Build(BusiestBoard(letters), TuesdayMorning);
        yield return FigureCasesCard.Build(LongestCases(letters), from: 10);
    }

    /// <summary>More services and technicians than are shown.</summary>
    private static IndicatorBoard BusiestBoard(string letters)
    {
        var all = Enum.GetValues<Figure>().SelectMany(figure => Enumerable.Range(1, 40).Select(number => new CountedCase(
            figure, 2026000000 + number, $"S{number}", number, TuesdayMorning, TimeSpan.FromDays(100), 5))).ToList();
        NamedSlice Slice(string key) => new(key, Long(letters, 200), IndicatorSlice.Of(all));
        return new(
            ReportPeriod.Of(PeriodKind.Month, TuesdayMorning), TuesdayMorning, IndicatorSlice.Of(all),
            [.. Enumerable.Range(1, 40).Select(number => Slice(FigureFilter.KeyOfService($"S{number}")))],
            [.. Enumerable.Range(1, 40).Select(number => Slice(FigureFilter.KeyOfTechnician(number)))]);
    }

    private static FigureCases LongestCases(string letters) => SomeFigureCases() with
    {
        OfName = Long(letters, 200),
        Items = [.. Enumerable.Range(1, 10).Select(number => new FigureCase(
            new CountedCase(Figure.Solved, 2026000000 + number, "MTO", 1, TuesdayMorning, TimeSpan.FromDays(3), 5), Long(letters, 120), Long(letters, 200)))],
    };

    private static TicketSummary Longest(string letters)
    {
        var text = Long(letters, 4_000);
        var ticket = ATicketSummary() with
        {
            Subject = Long(letters, 120),
            Description = Long(letters, 16_000),
            Requester = new PersonRef(1, "29:x", Long(letters, 200), Long(letters, 200), Long(letters, 200), Long(letters, 200), Long(letters, 200)),
            Assignee = Luis with { Name = Long(letters, 200) },
            Answers = [.. Enumerable.Range(0, 6).Select(_ => new TicketAnswer(Long(letters, 60), Long(letters, 200)))],
            Attachments = [.. Files(letters).Select(name => new AttachedFile(name, "https://" + new string('x', 252)))],
            Resolution = text,
            Products = text,
            Survey = new(1, 1, 1, 1, text),
        };
        ticket = Enumerable.Range(1, 100).Aggregate(ticket, (all, number) => all.Then(Luis with { Name = Long(letters, 200) }, new TicketCommented(number, false), text: text));
        return ticket.Then(Luis, new TicketEscalated(Tier.Technician, Tier.Engineer, 1, 2, text, null)).Then(Luis, new TicketPutOnHold(PendingReason.Vendor, text));
    }

    private static string[] Files(string letters) => [.. Enumerable.Repeat(Long(letters, 150), 30)];

    private static string Long(string letters, int length) => string.Concat(Enumerable.Repeat(letters, (length / letters.Length) + 1))[..(length / letters.Length * letters.Length)];
}
