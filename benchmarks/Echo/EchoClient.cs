using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace IndupalBot.Benchmarks.Echo;

/// <summary>One client: delivers message after message, each when the one before has been answered.</summary>
internal sealed class EchoClient(HttpClient http, Uri endpoint, MessageText message, Func<string> token)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = Encoding.UTF8.WebName };

    public async Task<List<double>> RunAsync(TimeSpan duration)
    {
        List<double> milliseconds = [];
        var begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin) < duration)
        {
            var sent = Stopwatch.GetTimestamp();
            await DeliverAsync();
            milliseconds.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }

        return milliseconds;
    }

    public async Task DeliverAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(message.Next()) };
        request.Content.Headers.ContentType = Json;
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token());
        using var response = await http.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"The bot answered {(int)response.StatusCode}.");
        }
    }
}
