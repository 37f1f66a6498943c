using Azure.AI.TextAnalytics;

namespace IndupalBot.SeamTests.Language;

public sealed class SentimentTests : LanguageStage
{
    [Theory]
    [InlineData("Gracias, muy amable el técnico.", TextSentiment.Positive)]
    [InlineData("El internet está pésimo.", TextSentiment.Negative)]
    [InlineData("Solicito una extensión.", TextSentiment.Neutral)]
    [InlineData("El técnico es amable. El sistema es lento.", TextSentiment.Mixed)]
    public async Task A_text_sounds_as_its_words_do(string text, TextSentiment sentiment)
    {
        var said = (await Client.AnalyzeSentimentAsync(text)).Value;

        said.Sentiment.ShouldBe(sentiment);
        said.Warnings.ShouldBeEmpty();
        (said.ConfidenceScores.Positive + said.ConfidenceScores.Neutral + said.ConfidenceScores.Negative).ShouldBe(1, 0.001);
    }

    [Fact]
    public void Sentences_are_places_in_the_text()
    {
        const string Text = "😀 Todo bien. El servidor está mal.";

        var sentences = Client.AnalyzeSentiment(Text).Value.Sentences.ToList();

        sentences.Select(sentence => Text.Substring(sentence.Offset, sentence.Length)).ShouldBe(sentences.Select(sentence => sentence.Text));
        sentences.Select(sentence => sentence.Sentiment).ShouldBe([TextSentiment.Positive, TextSentiment.Negative]);
        sentences.ShouldAllBe(sentence => sentence.Opinions.Count == 0);
    }

    [Fact]
    public async Task Opinions_say_what_is_good_or_bad()
    {
        var options = new AnalyzeSentimentOptions { IncludeOpinionMining = true };

        var said = (await Client.AnalyzeSentimentAsync("La impresora no es nueva. El computador no bien y lento.", options: options)).Value;

        var opinion = said.Sentences.SelectMany(sentence => sentence.Opinions).Single();
        opinion.Target.Text.ShouldBe("computador");
        opinion.Target.Sentiment.ShouldBe(TextSentiment.Negative);
        opinion.Assessments.Select(assessment => (assessment.Text, assessment.IsNegated)).ShouldBe([("bien", true), ("lento", false)]);
    }

    [Fact]
    public async Task A_bad_document_spoils_none_of_the_others()
    {
        string[] texts = ["Excelente.", string.Empty, "Pésimo."];

        var said = (await Client.AnalyzeSentimentBatchAsync(texts)).Value;

        said.Select(one => one.Id).ShouldBe(["0", "1", "2"]);
        said.Select(one => one.HasError).ShouldBe([false, true, false]);
        said[1].Error.ErrorCode.ShouldBe((TextAnalyticsErrorCode)TextAnalyticsErrorCode.InvalidDocument);
        Should.Throw<InvalidOperationException>(() => said[1].DocumentSentiment);
        said[2].DocumentSentiment.Sentiment.ShouldBe(TextSentiment.Negative);
    }

    [Fact]
    public void Statistics_come_when_they_are_asked_for()
    {
        TextDocumentInput[] documents = [new("a", "Bien."), new("b", string.Empty), new("c", new string('x', 1500))];

        var said = Client.AnalyzeSentimentBatch(documents, new AnalyzeSentimentOptions { IncludeStatistics = true }).Value;

        said.Statistics.DocumentCount.ShouldBe(3);
        said.Statistics.InvalidDocumentCount.ShouldBe(1);
        said.Statistics.ValidDocumentCount.ShouldBe(2);
        said.Statistics.TransactionCount.ShouldBe(4);
        said[2].Statistics.CharacterCount.ShouldBe(1500);
        said[2].Statistics.TransactionCount.ShouldBe(2);
        said.ModelVersion.ShouldNotBeNullOrEmpty();
        Client.AnalyzeSentimentBatch(documents).Value.Statistics.ShouldBeNull();
    }
}
