namespace IndupalBot.Simulator;

/// <summary>A bot on a free port learns only after its start where people reach it.</summary>
public static class PublicAddress
{
    private const string Setting = "Web:PublicUrl";

    /// <summary>Links to files lead to the port that this bot listens on.</summary>
    public static void PublishOwnAddress(this WebApplication bot)
    {
        bot.Configuration[Setting] = bot.Urls.First();
        ((IConfigurationRoot)bot.Configuration).Reload();
    }
}
