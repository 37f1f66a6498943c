using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Seeding;

/// <summary>What all made-up cases share.</summary>
internal sealed record SeedScene(SeedPlan Plan, SeedPeople People, IReadOnlyList<Service> Services, PromisePolicy Promises)
{
    /// <summary>In the order of the catalogue: some services are asked for more than others.</summary>
    private static readonly int[] Weights = [12, 8, 34, 12, 16, 8, 3, 7];

    private static readonly TicketLevel[] Levels =
    [
        TicketLevel.Low, TicketLevel.Low, TicketLevel.Low, TicketLevel.Medium, TicketLevel.Medium, TicketLevel.Medium, TicketLevel.Medium,
        TicketLevel.High, TicketLevel.High, TicketLevel.Critical,
    ];

    public Service ServiceBy(Random random)
    {
        var total = Services.Index().Sum(each => WeightOf(each.Index));
        var left = random.Next(total);
        return Services.Index().First(each => (left -= WeightOf(each.Index)) < 0).Item;
    }

    public static TicketLevel LevelBy(Random random) => Levels[random.Next(Levels.Length)];

    /// <summary>One of the lines of a text.</summary>
    public static string LineOf(string text, Random random)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines[random.Next(lines.Length)];
    }

    private static int WeightOf(int place) => Weights[place % Weights.Length];
}
