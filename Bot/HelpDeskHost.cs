using IndupalBot.Application;
using IndupalBot.Bot.CommandLine;
using IndupalBot.Bot.Jobs;
using IndupalBot.Bot.Start;
using IndupalBot.Bot.Teams;
using IndupalBot.Bot.Web;
using IndupalBot.Dialogs;
using IndupalBot.Integrations.Classification;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot;

/// <summary>The bot's host: its table of contents.</summary>
public static class HelpDeskHost
{
    private const int Misconfigured = 78;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [var verb, ..] && !verb.StartsWith('-'))
        {
            return await CommandLineHost.RunAsync(args);
        }

        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException missing)
        {
            // Whoever installs it reads what is missing, not a stack trace.
            foreach (var failure in missing.Failures)
            {
                await Console.Error.WriteLineAsync(failure);
            }

            return Misconfigured;
        }
    }

    /// <param name="configure">What a test or the simulator does otherwise.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        configure?.Invoke(builder);
        builder.Services
            .AddDesk(builder.Configuration)
            .AddDialogs()
            .AddClassification(builder.Configuration)
            .AddTeams(builder.Configuration)
            .AddJobs(builder.Configuration)
            .AddWeb(builder.Configuration)
            .AddStart();

        var app = builder.Build();
        app.MapTeams();
        app.MapWeb();
        return app;
    }
}
