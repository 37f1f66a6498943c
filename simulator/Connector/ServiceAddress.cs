namespace IndupalBot.Simulator.Connector;

/// <summary>Where this simulator listens, known once it has started.</summary>
internal sealed class ServiceAddress
{
    public Uri Base { get; set; } = new("http://127.0.0.1/");

    /// <summary>The service address in every activity, with the slash at its end that Teams puts there.</summary>
    public string ServiceUrl => new Uri(Base, ConnectorRoutes.Prefix + "/").AbsoluteUri;
}
