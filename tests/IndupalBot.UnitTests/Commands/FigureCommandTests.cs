using IndupalBot.Application.Conversations;
using IndupalBot.Application.People;
using IndupalBot.Application.Reports;
using IndupalBot.Cards;
using IndupalBot.Cards.Reports;
using IndupalBot.Data.Conversations;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Reports;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain.People;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Commands;

public sealed class FigureCommandTests
{
    public static TheoryData<Figure> EveryFigure => new(Enum.GetValues<Figure>());

    [Theory]
    [InlineData("indicadores", "Month:2026-11-01")]
    [InlineData("Indicadores de hoy", "Day:2026-11-23")]
    [InlineData("indicadores octubre", "Month:2026-10-01")]
    [InlineData("indicators last week", "Week:2026-11-16")]
    public void Anybody_may_ask_and_is_answered(string text, string period)
    {
        foreach (var person in new[] { Ana, Luis, Sofia })
        {
            var action = Read(text, person).ShouldNotBeNull().Action;

            (action.Verb, action[CardInputs.Period]).ShouldBe((CardVerbs.DeskFigures, period));
        }
    }

    [Theory]
    [InlineData("indicadores detalle reabiertos", "Reopened", null, "Month:2026-11-01")]
    [InlineData("indicadores detalle: solucionados MTO octubre", "Solved", "MTO", "Month:2026-10-01")]
    [InlineData("indicadores detalle atendidos de Luis Carlos la semana pasada", "Attended", "Luis Carlos", "Week:2026-11-16")]
    [InlineData("indicadores detalle promesa incumplida mes pasado", "PromiseBroken", null, "Month:2026-10-01")]
    [InlineData("indicators detail waiting for the vendor today", "WaitedForVendor", null, "Day:2026-11-23")]
    public void Detail_names_a_figure_a_part_and_a_period(string text, string figure, string? part, string period)
    {
        var action = Read(text, Sofia).ShouldNotBeNull().Action;

        (action.Verb, action[CardInputs.Figure], action[CardInputs.Text], action[CardInputs.Period]).ShouldBe((CardVerbs.DeskFigureCases, figure, part, period));
    }

    [Theory]
    [InlineData("los indicadores no cargan")]
    [InlineData("indicadores de gestión no abren en la página")]
    [InlineData("indicadores detalle de mi equipo")]
    public void A_request_that_speaks_of_indicators_stays_a_request(string text) => Read(text, Ana).ShouldBeNull();

    [Fact]
    public void Who_attends_is_told_which_words_there_are()
    {
        Read("indicadores del trimestre", Sofia).ShouldNotBeNull().Action[CardInputs.Period].ShouldBe("del trimestre");
        Read("indicadores detalle trimestre", Sofia).ShouldNotBeNull().Action[CardInputs.Figure].ShouldBeNull();
    }

    /// <summary>The names on the cards are the words to be typed; the open ones without "Abiertos:".</summary>
    [Theory]
    [MemberData(nameof(EveryFigure))]
    public void Every_figure_can_be_typed_as_it_is_shown(Figure figure)
    {
        foreach (var language in new[] { "es-CO", "en-US" })
        {
            var shown = FigureText.In(figure, System.Globalization.CultureInfo.GetCultureInfo(language));
            var typed = shown.Split(": ")[^1].Split(", ")[^1];

            FigureNames.Read(typed).ShouldNotBeNull(typed).Figure.ShouldBe(figure);
        }
    }

    private static TypedCommand? Read(string text, Person person)
    {
        var identity = new TeamsIdentity("tenant", person.TeamsUserId, person.Name, null);
        var where = new ConversationIdentity("a:1", ConversationKind.Personal, "tenant", "https://smba.example.org/", null);
        var input = new TurnInput("key", TurnKind.Message, identity, where, text, null, [], null, null);
        var conversation = new Conversation("a:1", ConversationKind.Personal, "tenant", "https://smba.example.org/");
        return new CommandReader().Read(new Turn(input, person, conversation, Monday9am), null);
    }
}
