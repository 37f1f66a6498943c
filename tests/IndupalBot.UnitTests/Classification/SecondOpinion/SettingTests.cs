using IndupalBot.Application.Classification;
using IndupalBot.Integrations;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.SecondOpinion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace IndupalBot.UnitTests.Classification.SecondOpinion;

public sealed class SettingTests
{
    private const string Section = "Classification:Azure:";

    private static readonly Dictionary<string, string?> Complete = new()
    {
        [Section + "Enabled"] = "true",
        [Section + "Endpoint"] = "https://indupal.cognitiveservices.azure.com/",
        [Section + "Key"] = "llave",
        [Section + "Project"] = "mesa",
        [Section + "Deployment"] = "produccion",
    };

    [Fact]
    public void Without_settings_nothing_of_it_exists()
    {
        var first = new UnsureClassifier();
        using var services = new ServiceCollection().AddLogging().AddSingleton<ITicketClassifier>(first).AddClassification(Configuration([])).BuildServiceProvider();

        services.GetRequiredService<ITicketClassifier>().ShouldBeSameAs(first);
        services.GetService<AzureOpinion>().ShouldBeNull();
    }

    [Fact]
    public void Switched_off_its_settings_need_not_be_complete()
    {
        using var services = Services(new() { [Section + "Enabled"] = "false", [Section + "Endpoint"] = "nada" });

        services.GetService<IStartupValidator>()?.Validate();
        services.GetRequiredService<ITicketClassifier>().ShouldBeOfType<LocalTicketClassifier>();
    }

    [Fact]
    public void Switched_on_it_stands_before_the_classifier_that_ships()
    {
        using var services = Services(Complete);

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<ITicketClassifier>().ShouldBeOfType<SecondOpinionClassifier>();
    }

    [Theory]
    [InlineData("system")]
    [InlineData("6a1ddc1b-6a6c-4b1f-8c6e-0d1c5a9a3c11")]
    public void A_managed_identity_is_as_good_as_a_key(string identity)
    {
        using var services = Services(With(("Key", ""), ("ManagedIdentity", identity)));

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<ITicketClassifier>().ShouldBeOfType<SecondOpinionClassifier>();
    }

    [Theory]
    [InlineData("Endpoint", "", nameof(SecondOpinionTexts.Endpoint))]
    [InlineData("Endpoint", "http://indupal.cognitiveservices.azure.com/", nameof(SecondOpinionTexts.Endpoint))]
    [InlineData("Key", "", nameof(SecondOpinionTexts.Credential))]
    [InlineData("ManagedIdentity", "system", nameof(SecondOpinionTexts.Credential))]
    [InlineData("Project", "", nameof(SecondOpinionTexts.Project))]
    [InlineData("Deployment", "", nameof(SecondOpinionTexts.Project))]
    public void Switched_on_the_host_says_what_is_missing(string setting, string value, string text)
    {
        using var services = Services(With((setting, value)));

        var refused = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        refused.Failures.ShouldBe([SecondOpinionTexts.ResourceManager.GetString(text).ShouldNotBeNull()]);
    }

    [Fact]
    public void An_identity_is_the_machines_or_a_client_id()
    {
        using var services = Services(With(("Key", ""), ("ManagedIdentity", "la del bot")));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate())
            .Failures.ShouldBe([SecondOpinionTexts.ManagedIdentity]);
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings) =>
        new ServiceCollection().AddLogging().AddClassification(Configuration(settings)).BuildServiceProvider();

    private static IConfiguration Configuration(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    private static Dictionary<string, string?> With(params (string Setting, string Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(Complete);
        foreach (var (setting, value) in changes)
        {
            settings[Section + setting] = value;
        }

        return settings;
    }
}
