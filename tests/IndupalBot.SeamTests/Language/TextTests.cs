using System.Text.Json;
using Azure.AI.TextAnalytics;

namespace IndupalBot.SeamTests.Language;

public sealed class TextTests : LanguageStage
{
    [Fact]
    public async Task Key_phrases_say_what_a_text_is_about()
    {
        var phrases = (await Client.ExtractKeyPhrasesAsync("La impresora del segundo piso no imprime.")).Value;

        phrases.ShouldBe(["impresora", "segundo piso", "imprime"]);
        phrases.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Key_phrases_of_several_texts_come_in_their_order()
    {
        TextDocumentInput[] documents = [new("z", "Correo institucional"), new("a", "Página web")];

        var said = (await Client.ExtractKeyPhrasesBatchAsync(documents)).Value;

        said.Select(one => (one.Id, one.KeyPhrases.Single())).ShouldBe([("z", "Correo institucional"), ("a", "Página web")]);
        Client.ExtractKeyPhrasesBatch(["Correo institucional"]).Value.Single().KeyPhrases.ShouldBe(["Correo institucional"]);
    }

    [Theory]
    [InlineData("No me abre el correo y no puedo entrar a la página", "es", "Spanish")]
    [InlineData("My computer does not start and the screen is black", "en", "English")]
    public async Task A_language_is_told_by_its_small_words(string text, string code, string name)
    {
        var language = (await Client.DetectLanguageAsync(text)).Value;

        (language.Iso6391Name, language.Name).ShouldBe((code, name));
        language.ConfidenceScore.ShouldBeGreaterThan(0.6);
    }

    [Fact]
    public async Task A_country_hint_is_sent_and_may_be_none()
    {
        DetectLanguageInput[] documents = [new("1", "hola"), new("2", "hola") { CountryHint = DetectLanguageInput.None }, new("3", "hola") { CountryHint = "Colombia" }];

        var said = (await Client.DetectLanguageBatchAsync(documents)).Value;

        Sent("countryHint").ShouldBe(["co", string.Empty, "Colombia"]);
        said.Select(one => one.HasError).ShouldBe([false, false, true]);
        said[2].Error.ErrorCode.ShouldBe((TextAnalyticsErrorCode)TextAnalyticsErrorCode.InvalidCountryHint);
    }

    [Fact]
    public async Task Personal_data_is_found_and_covered()
    {
        const string Text = "Escríbame a ana@indupal.gov.co o al 3001234567, cédula 1.065.123.456.";

        var found = (await Client.RecognizePiiEntitiesAsync(Text)).Value;

        found.Select(one => one.Text).ShouldBe(["ana@indupal.gov.co", "3001234567", "1.065.123.456"]);
        found.ShouldAllBe(one => Text.Substring(one.Offset, one.Length) == one.Text);
        found[0].Category.ShouldBe(PiiEntityCategory.Email);
        found[1].Category.ShouldBe(PiiEntityCategory.PhoneNumber);
        found.RedactedText.ShouldBe("Escríbame a ****************** o al **********, cédula *************.");
    }

    [Fact]
    public void Only_the_categories_asked_for_are_looked_for()
    {
        var options = new RecognizePiiEntitiesOptions { CategoriesFilter = { PiiEntityCategory.Email }, DomainFilter = PiiEntityDomain.ProtectedHealthInformation };

        var found = Client.RecognizePiiEntitiesBatch(["ana@indupal.gov.co, 3001234567"], options: options).Value.Single().Entities;

        found.Single().Category.ShouldBe(PiiEntityCategory.Email);
        Service.Received.Single().Body.ShouldContain("\"domain\":\"phi\"");
    }

    [Fact]
    public async Task A_document_has_its_own_language_or_that_of_the_client()
    {
        TextDocumentInput[] documents = [new("1", "hola"), new("2", "hello") { Language = "en" }, new("3", "nuqneH") { Language = "tlh" }];

        var said = (await Client.ExtractKeyPhrasesBatchAsync(documents)).Value;

        Sent("language").ShouldBe(["es", "en", "tlh"]);
        said[2].Error.ErrorCode.ShouldBe((TextAnalyticsErrorCode)TextAnalyticsErrorCode.UnsupportedLanguageCode);
    }

    private IEnumerable<string?> Sent(string property) =>
        JsonDocument.Parse(Service.Received.Last().Body).RootElement.GetProperty("analysisInput").GetProperty("documents").EnumerateArray()
            .Select(document => document.GetProperty(property).GetString());
}
