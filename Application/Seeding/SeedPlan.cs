namespace IndupalBot.Application.Seeding;

/// <summary>What a made-up desk is to be like. The same plan makes the same desk.</summary>
/// <param name="Events">About how many, comments included; never fewer than the cases need.</param>
/// <param name="Seed">Of the dice.</param>
/// <param name="Until">Nothing happened later.</param>
public sealed record SeedPlan(int Cases, int Events, int Seed, DateTimeOffset Until)
{
    public const int Months = 24;

    /// <summary>Share of the cases that are not over.</summary>
    public const double Open = 0.1;

    public const string Tenant = "seed";
}
