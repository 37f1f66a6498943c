using System.Text.Json;
using IndupalBot.Simulator.Wire;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.PageApi;

/// <summary>Server-sent events, until the page or the simulator goes away.</summary>
internal sealed class EventStream(TeamsWorld world, IHostApplicationLifetime lifetime)
{
    public async Task RunAsync(HttpContext context)
    {
        using var listener = world.Events.Listen();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.WriteAsync(": hola\n\n", ending.Token);
            await context.Response.Body.FlushAsync(ending.Token);
            await foreach (var happened in listener.Reader.ReadAllAsync(ending.Token))
            {
                var data = JsonSerializer.Serialize(happened.Data, happened.Data.GetType(), WireJson.Page);
                await context.Response.WriteAsync($"event: {happened.Kind}\ndata: {data}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The reader left or the simulator stops: nothing to tell anybody.
        }
    }
}
