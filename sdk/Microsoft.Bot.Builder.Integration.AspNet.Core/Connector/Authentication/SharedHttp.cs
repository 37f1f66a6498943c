namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The client of whoever was built without one.</summary>
internal static class SharedHttp
{
    // Connections are renewed now and then, or a changed DNS entry would never be seen.
    public static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });
}
