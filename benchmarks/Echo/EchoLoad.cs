using System.Diagnostics;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>A number of clients at once, and what it cost the bot.</summary>
internal sealed class EchoLoad(BotProcess bot, LocalChannel channel)
{
    private const double Megabyte = 1024 * 1024;

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
    private readonly MessageText message = new(channel.ServiceUrl);

    public EchoClient Client(TokenStock tokens) => new(http, bot.Endpoint, message, tokens.Next);

    public async Task<RunFigures> RunAsync(int clients, TokenStock tokens, TimeSpan duration)
    {
        var (before, replies) = (bot.Use(), channel.Replies);
        var begin = Stopwatch.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => Client(tokens).RunAsync(duration))));
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var after = bot.Use();

        double[] sorted = [.. taken.SelectMany(one => one).Order()];
        return channel.Replies - replies == sorted.Length
            ? new(
                clients,
                sorted.Length,
                Math.Round(sorted.Length / seconds, 1),
                Math.Round(At(sorted, 0.50), 3),
                Math.Round(At(sorted, 0.99), 3),
                Math.Round((after.Processor - before.Processor).TotalMilliseconds / sorted.Length, 4),
                Math.Round(after.WorkingSet / Megabyte, 1))
            : throw new InvalidOperationException($"{sorted.Length} turns had {channel.Replies - replies} replies.");
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
