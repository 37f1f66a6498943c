using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>As whom, and with what, a turn talks to its channel.</summary>
internal sealed record ChannelVisit(
    ClaimsIdentity Identity,
    string Audience,
    ConnectorFactory Factory,
    IConnectorClient Connector);
