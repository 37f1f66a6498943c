using System.Text;
using System.Text.Json.Nodes;

namespace IndupalBot.IntegrationTests.Rendering;

public sealed class ManifestTests(AppPackage package) : IClassFixture<AppPackage>
{
    [Fact]
    public void Package_holds_its_files_at_the_root_and_nothing_else() =>
        package.Files.Keys.ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"], ignoreOrder: true);

    [Fact]
    public async Task Microsofts_own_schema_accepts_the_manifest()
    {
        var checkedBySchema = await Tool.RunAsync("node", Repository.At("manifest", "validate.mjs"), package.ManifestFile);

        checkedBySchema.ExitCode.ShouldBe(0, checkedBySchema.Output);
    }

    [Fact]
    public void Manifest_is_packed_as_written_with_only_its_blanks_filled_in()
    {
        var written = File.ReadAllText(Repository.At("manifest", "manifest.json"))
            .Replace("{{APP_ID}}", AppPackage.AppId).Replace("{{DOMAIN}}", AppPackage.Domain).Replace("{{VERSION}}", "1.0.0")
            .Replace("{{SITE}}", $"https://{AppPackage.Domain}/").Replace("{{PRIVACY}}", $"https://{AppPackage.Domain}/").Replace("{{TERMS}}", $"https://{AppPackage.Domain}/");

        Encoding.UTF8.GetString(package.Files["manifest.json"]).TrimEnd().ShouldBe(written.TrimEnd());
        written.ShouldNotContain("{{");
    }

    [Theory]
    [InlineData("-p:AppId=mesa", "-p:Domain=mesa.ejemplo.gov.co", "APP001")]
    [InlineData($"-p:AppId={AppPackage.AppId}", "-p:Domain=https://mesa.ejemplo.gov.co/", "APP002")]
    public async Task Nothing_is_packed_with_a_wrong_id_or_domain(string appId, string domain, string code)
    {
        var refused = await Tool.RunAsync("dotnet", "msbuild", "manifest/package.proj", "-nologo", appId, domain);

        refused.ExitCode.ShouldNotBe(0);
        refused.Output.ShouldContain(code);
    }

    [Fact]
    public void Bot_works_in_chats_and_teams_with_files_and_asks_for_no_permission_that_it_does_not_use()
    {
        var bot = package.Manifest["bots"]?[0] ?? new JsonObject();

        ((string?)bot["botId"]).ShouldBe(AppPackage.AppId);
        bot["scopes"]?.AsArray().Select(scope => (string?)scope).ShouldBe(["personal", "team", "groupChat"]);
        ((bool?)bot["supportsFiles"]).ShouldBe(true);
        package.Manifest.ContainsKey("authorization").ShouldBeFalse();
        package.Manifest["validDomains"]?.AsArray().Select(domain => (string?)domain).ShouldBe([AppPackage.Domain]);
        ((string?)package.Manifest["webApplicationInfo"]?["id"]).ShouldBe(AppPackage.AppId);
    }

    [Fact]
    public void Extension_searches_makes_cases_from_messages_and_unfurls_links_of_the_bots_own_domain()
    {
        var extension = package.Manifest["composeExtensions"]?[0] ?? new JsonObject();
        var commands = extension["commands"]?.AsArray().OfType<JsonObject>().ToDictionary(command => (string?)command["id"] ?? "") ?? [];

        ((string?)extension["botId"]).ShouldBe(AppPackage.AppId);
        ((string?)commands["buscar"]["parameters"]?[0]?["name"]).ShouldBe("q");
        commands["crear"]["context"]?.AsArray().Select(context => (string?)context).ShouldBe(["message"]);
        ((bool?)commands["crear"]["fetchTask"]).ShouldBe(true);
        extension["messageHandlers"]?[0]?["value"]?["domains"]?.AsArray().Select(domain => (string?)domain).ShouldBe([AppPackage.Domain]);
    }

    [Fact]
    public void Everything_that_a_person_reads_is_also_there_in_English_and_fits()
    {
        var spanish = SpanishTexts().ToDictionary(text => text.Key, text => text.Text);

        package.English.Select(text => text.Key).Where(key => key != "$schema").ShouldBe(spanish.Keys, ignoreOrder: true);
        foreach (var (key, text) in spanish.Concat(package.English.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value ?? ""))).Where(each => each.Key != "$schema"))
        {
            text.Length.ShouldBeInRange(1, LongestOf(key), key);
        }
    }

    [Fact]
    public void Every_listed_command_is_one_that_the_bot_understands()
    {
        var table = File.ReadAllText(Repository.At("Dialogs", "Commands", "CommandTable.cs"));
        var titles = SpanishTexts().Select(text => (text.Key, text.Text)).Concat(package.English.Select(text => (text.Key, (string?)text.Value ?? "")))
            .Where(text => text.Key.StartsWith("bots[", StringComparison.Ordinal) && text.Key.EndsWith("].title", StringComparison.Ordinal)).Select(text => text.Item2);

        titles.Where(title => !table.Contains($"\"{title}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Colour_icon_is_a_solid_square_with_a_symbol_of_half_its_size()
    {
        var icon = PngImage.Read(package.Files["color.png"]);

        (icon.Width, icon.Height).ShouldBe((192, 192));
        icon.Pixels.ShouldAllBe(pixel => pixel.Alpha == 255);
        var ground = icon[0, 0];
        Square(192).Where(at => at is { Column: < 46 or > 145 } or { Row: < 46 or > 145 }).ShouldAllBe(at => icon[at.Column, at.Row] == ground);
        icon.Pixels.Count(pixel => pixel == new PngPixel(255, 255, 255, 255)).ShouldBeGreaterThan(2000);
    }

    [Fact]
    public void Outline_icon_is_white_on_nothing()
    {
        var icon = PngImage.Read(package.Files["outline.png"]);

        (icon.Width, icon.Height).ShouldBe((32, 32));
        icon.Pixels.ShouldAllBe(pixel => pixel.Red == 255 && pixel.Green == 255 && pixel.Blue == 255);
        icon.Pixels.Count(pixel => pixel.Alpha == 0).ShouldBeInRange(300, 900);
    }

    private static IEnumerable<(int Column, int Row)> Square(int size) =>
        Enumerable.Range(0, size).SelectMany(row => Enumerable.Range(0, size).Select(column => (column, row)));

    private static int LongestOf(string key) => key switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ when key.EndsWith("title", StringComparison.Ordinal) => 32,
        _ => 128,
    };

    private IEnumerable<(string Key, string Text)> SpanishTexts()
    {
        foreach (var key in new[] { "name.short", "name.full", "description.short", "description.full" })
        {
            yield return (key, (string?)package.Manifest[key.Split('.')[0]]?[key.Split('.')[1]] ?? "");
        }

        var lists = package.Manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? [];
        var extension = package.Manifest["composeExtensions"]?[0]?["commands"]?.AsArray() ?? [];
        var parameters = extension.SelectMany(command => command?["parameters"]?.AsArray() ?? []);
        foreach (var command in lists.SelectMany(list => list?["commands"]?.AsArray() ?? []).Concat(extension).Concat(parameters).OfType<JsonObject>())
        {
            yield return (command["title"]?.GetPath().TrimStart('$', '.') ?? "", (string?)command["title"] ?? "");
            yield return (command["description"]?.GetPath().TrimStart('$', '.') ?? "", (string?)command["description"] ?? "");
        }
    }
}
