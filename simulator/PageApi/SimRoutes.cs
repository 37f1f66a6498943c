namespace IndupalBot.Simulator.PageApi;

/// <summary>The page's API.</summary>
internal static class SimRoutes
{
    public static void MapSimulatorApi(this IEndpointRouteBuilder routes, IServiceProvider services)
    {
        var sim = routes.MapGroup("/sim").AddEndpointFilter<SameOriginFilter>();
        var views = services.GetRequiredService<WorldViews>();
        var people = services.GetRequiredService<PeopleEndpoints>();
        var extension = services.GetRequiredService<ExtensionEndpoints>();
        var switches = services.GetRequiredService<SwitchEndpoints>();
        var stream = services.GetRequiredService<EventStream>();

        sim.MapGet("/world", views.World);
        sim.MapGet("/conversations/{conversationId}/messages", views.Messages);
        sim.MapGet("/traffic", views.Traffic);
        sim.MapGet("/stream", stream.RunAsync);
        sim.MapPost("/people/{personId}/messages", people.Say);
        sim.MapPost("/people/{personId}/submit", people.Submit);
        sim.MapPost("/people/{personId}/execute", people.ExecuteAsync);
        sim.MapPost("/people/{personId}/invoke", people.InvokeAsync);
        sim.MapPost("/people/{personId}/extension/search", extension.SearchAsync);
        sim.MapPost("/people/{personId}/extension/unfurl", extension.UnfurlAsync);
        sim.MapPost("/people/{personId}/extension/create", extension.CreateAsync);
        sim.MapPost("/people/{personId}/consent", people.ConsentAsync);
        sim.MapPost("/people/{personId}/install", people.InstallAsync);
        sim.MapPost("/people/{personId}/reactions", people.React);
        sim.MapPut("/people/{personId}/messages/{messageId}", people.Edit);
        sim.MapDelete("/people/{personId}/messages/{messageId}", people.Delete);
        sim.MapPost("/clock", switches.MoveClock);
        sim.MapPut("/faults", switches.SetFaults);
        sim.MapGet("/files/{fileId}", views.File);
    }
}
