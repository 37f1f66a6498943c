using IndupalBot.Application.Classification;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Storage;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.UnitTests.Classification;

public sealed class QuestionBookTests
{
    private static readonly ClassificationData Data = new(new ClassificationOptions().DataFolder);
    private static readonly Calibration Plain = new(Temperature: 1, ContestedTemperature: 1, Sure: 0.9, Out: 0.9);

    [Fact]
    public void Two_that_are_confused_are_told_apart_by_their_own_question()
    {
        var said = Verdict("la extensión no abre", telephony: 2.0, maintenance: 1.5);

        said.Zone.ShouldBe(ClassificationZone.Clarify);
        said.Question?.Text.Es.ShouldBe("¿Qué extensión es?");
        said.Question?.Choices.Select(choice => choice.Service).ShouldBe(["TEL", "MTO"]);
    }

    [Fact]
    public void Without_that_word_the_general_question_of_the_pair_is_put() =>
        Verdict("la pantalla no abre", telephony: 2.0, maintenance: 1.5).Question?.Text.Es.ShouldBe("¿Qué es lo que falla?");

    [Fact]
    public void When_a_third_may_be_meant_three_are_offered()
    {
        var said = Verdict("la extensión no abre", telephony: -4, maintenance: -4);

        (said.Zone, said.Question).ShouldBe((ClassificationZone.Ask, null));
    }

    [Fact]
    public void Who_is_sure_asks_nothing() =>
        Verdict("la extensión no abre", telephony: 9, maintenance: 1).Question.ShouldBeNull();

    private static Application.Classification.Classification Verdict(string text, double telephony, double maintenance)
    {
        double[] scores = [-4, -4, telephony, maintenance, -4, -4, -4, -4, -4];
        return Data.Verdict.Of(Data.Reader.Read(text), scores, Plain);
    }
}
