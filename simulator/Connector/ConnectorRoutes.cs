namespace IndupalBot.Simulator.Connector;

/// <summary>The REST routes of the Bot Connector service as Teams offers them. What is not here answers 404.</summary>
internal static class ConnectorRoutes
{
    /// <summary>Teams puts the region in the service address; a bot must keep it in every call.</summary>
    public const string Prefix = "/amer";

    public static void MapConnector(this IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var gate = services.GetRequiredService<ConnectorGate>();
        var messages = services.GetRequiredService<MessageDesk>();
        var rosters = services.GetRequiredService<RosterDesk>();
        var conversations = services.GetRequiredService<ConversationDesk>();
        var attachments = services.GetRequiredService<AttachmentDesk>();

        Map("POST", "/v3/conversations", conversations.Create);
        Map("POST", "/v3/conversations/{conversationId}/activities", messages.Send);
        Map("POST", "/v3/conversations/{conversationId}/activities/{activityId}", messages.Reply);
        Map("PUT", "/v3/conversations/{conversationId}/activities/{activityId}", messages.Update);
        Map("DELETE", "/v3/conversations/{conversationId}/activities/{activityId}", messages.Delete);
        Map("GET", "/v3/conversations/{conversationId}/activities/{activityId}/members", rosters.All);
        Map("GET", "/v3/conversations/{conversationId}/members", rosters.All);
        Map("GET", "/v3/conversations/{conversationId}/members/{memberId}", rosters.One);
        Map("GET", "/v3/conversations/{conversationId}/pagedmembers", rosters.Page);
        Map("GET", "/v3/teams/{teamId}", rosters.Team);
        Map("GET", "/v3/teams/{teamId}/conversations", rosters.Channels);
        Map("POST", "/v3/conversations/{conversationId}/attachments", attachments.Upload);
        Map("GET", "/v3/attachments/{attachmentId}", attachments.Describe);
        Map("GET", "/v3/attachments/{attachmentId}/views/{view}", attachments.Download);
        routes.Map(Prefix + "/{**rest}", context => gate.RunAsync(context, Unknown));

        void Map(string method, string route, Func<ConnectorCall, ConnectorAnswer> handler) =>
            routes.MapMethods(Prefix + route, [method], context => gate.RunAsync(context, handler));
    }

    private static ConnectorAnswer Unknown(ConnectorCall call) =>
        throw new ConnectorException(404, "ServiceError", $"No route {call.Request.Method} {call.Request.Path}.");
}
