using System.Globalization;
using IndupalBot.Bot;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class RefusedStartTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["MicrosoftAppId"] = "2766c325-4828-5465-9cb9-abe0f7fa95c3",
        ["MicrosoftAppTenantId"] = "3148cbee-ecc7-5216-8221-3e855992717f",
        ["MicrosoftAppPassword"] = "secreto",
        ["MicrosoftAppType"] = "SingleTenant",
    };

    [Theory]
    [InlineData("MicrosoftAppId", "Falta MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId", "Falta MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppPassword", "Falta la credencial del bot")]
    public async Task Without_its_registration_the_bot_does_not_start_and_says_what_is_missing(string setting, string said)
    {
        var refused = await StartAsync(new(Complete) { [setting] = "" });

        refused.Failures.ShouldHaveSingleItem().ShouldStartWith(said);
    }

    [Fact]
    public async Task Without_any_setting_everything_that_is_missing_is_said_at_once()
    {
        var refused = await StartAsync([]);

        refused.Failures.Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("LowHours", "12.5")]
    [InlineData("LowHours", "24")]
    [InlineData("CriticalHours", "0")]
    [InlineData("HighHours", "-4")]
    [InlineData("CriticalHours", "5")]
    public async Task A_promise_that_the_procedure_does_not_allow_keeps_the_bot_from_starting(string level, string hours)
    {
        var refused = await StartAsync(new(Complete) { [$"Promise:{level}"] = hours });

        refused.Message.ShouldContain("Promise");
    }

    [Fact]
    public async Task An_address_for_links_that_nobody_should_follow_keeps_the_bot_from_starting()
    {
        var refused = await StartAsync(new(Complete) { ["Web:PublicUrl"] = "http://mesa.example.org" });

        refused.Failures.ShouldHaveSingleItem().ShouldStartWith("Web__PublicUrl no es válido");
    }

    [Fact]
    public async Task The_program_itself_ends_with_an_error_and_touches_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("indupalbot-start-").FullName;
        await using var bot = BotProcess.Launch(folder, [], environment: "Production");

        await bot.ExitedAsync();

        bot.ExitCode.ShouldNotBe(0);
        bot.Output.ShouldContain("Falta MicrosoftAppId");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
        Directory.Delete(folder);
    }

    private static async Task<OptionsValidationException> StartAsync(Dictionary<string, string?> settings)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-CO");
        await using var app = HelpDeskHost.Build(["--environment=Production"], builder => Configure(builder, settings));
        try
        {
            return await Should.ThrowAsync<OptionsValidationException>(() => app.StartAsync());
        }
        finally
        {
            await app.StopAsync();
        }
    }

    private static void Configure(WebApplicationBuilder builder, Dictionary<string, string?> settings)
    {
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
    }
}
