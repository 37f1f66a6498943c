using BenchmarkDotNet.Attributes;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Domain.Tickets;
using IndupalBot.Testing.ReadModels;

namespace IndupalBot.Benchmarks.Micro;

/// <summary>The two cards that live longest, from what the database tells to the JSON that Teams gets.</summary>
public class CardBuilding
{
    private static readonly DateTimeOffset Later = SampleViews.TuesdayMorning.AddMinutes(30);

    private readonly TicketSummary ticket = SampleViews.ATicketSummary();
    private readonly DeskView view = new(
        SampleViews.ATicketSummary(),
        new HashSet<TicketVerb>(Enum.GetValues<TicketVerb>()),
        ViewerId: null,
        [SampleViews.Luis, SampleViews.Marta],
        SampleViews.Catalogue,
        NextTier: "Ingeniería",
        NextColleagues: [],
        PreviousTier: null,
        ["29:luis", "29:marta"]);

    [Benchmark]
    public string Receipt() => CardJson.Of(ReceiptCard.Build(ticket, Later));

    [Benchmark]
    public string Desk() => CardJson.Of(DeskCard.Build(view, Later));
}
