using IndupalBot.Application;
using IndupalBot.Data;
using IndupalBot.Integrations.Classification;

namespace IndupalBot.Bot.CommandLine;

/// <summary>What the program does when it is called with a verb instead of being left to serve.</summary>
internal static class CommandLineHost
{
    private const int Failed = 1;
    private const int Misused = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args[1..], ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        // A verb needs a part of the services; what needs Teams cannot be built here, and nobody asks for it.
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateScopes = true }));
        builder.Services.AddDesk(builder.Configuration).AddClassification(builder.Configuration);
        builder.Services.AddSingleton<ClassifyVerb>().AddSingleton<EvaluateVerb>().AddSingleton<TrainVerb>().AddSingleton<SeedVerb>().AddSingleton<ExplainVerb>();
        using var host = builder.Build();
        return await RunAsync(args, host.Services);
    }

    private static Task<int> RunAsync(string[] args, IServiceProvider services) => args[0] switch
    {
        "migrate" => MigrateAsync(services),
        "seed" => services.GetRequiredService<SeedVerb>().RunAsync(args[1..], Console.Out, CancellationToken.None),
        "train" => services.GetRequiredService<TrainVerb>().RunAsync(args.Contains("--nested"), Console.Out, CancellationToken.None),
        "classify" => WithFileAsync(args, file => services.GetRequiredService<ClassifyVerb>().RunAsync(file, Console.Out, CancellationToken.None)),
        "evaluate" => WithFileAsync(args, file => services.GetRequiredService<EvaluateVerb>().RunAsync(file, Console.Out, CancellationToken.None)),
        "explain" when args is [_, var text, ..] => services.GetRequiredService<ExplainVerb>().RunAsync(text, Console.Out, CancellationToken.None),
        "explain" => RefuseAsync(HostTexts.TextNeeded, Misused),
        _ => RefuseAsync(Format(HostTexts.UnknownVerb, args[0]), Misused),
    };

    private static async Task<int> MigrateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HelpDeskDbContext>().Database.MigrateHelpDeskAsync(CancellationToken.None);
        await Console.Out.WriteLineAsync(HostTexts.Migrated);
        return 0;
    }

    private static Task<int> WithFileAsync(string[] args, Func<string, Task<int>> run) => args switch
    {
        [var verb] => RefuseAsync(Format(HostTexts.FileNeeded, verb), Misused),
        [_, var file, ..] when !File.Exists(file) => RefuseAsync(Format(HostTexts.FileNotFound, file), Failed),
        [_, var file, ..] => run(file),
        _ => RefuseAsync(Format(HostTexts.UnknownVerb, string.Empty), Misused),
    };

    private static async Task<int> RefuseAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }

    private static string Format(string text, string argument) => string.Format(System.Globalization.CultureInfo.CurrentUICulture, text, argument);
}
