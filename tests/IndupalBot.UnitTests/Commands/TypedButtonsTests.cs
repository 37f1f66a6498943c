using System.Reflection;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Data.Conversations;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Commands;

public sealed class TypedButtonsTests
{
    /// <summary>What a card asks for by itself when it comes into view, and the button of a dialog over another app's message, where nothing is typed.</summary>
    private static readonly string[] NotTyped = [CardVerbs.TicketRefresh, CardVerbs.MessageRegister];

    /// <summary>Buttons whose words begin like those of another: which of the two is meant depends on the case or on the words that follow.</summary>
    private static readonly Dictionary<string, string> SameWords = new()
    {
        [CardVerbs.TicketConfirm] = CardVerbs.TicketVerify,
        [CardVerbs.TicketAgain] = CardVerbs.TicketReopen,
        [CardVerbs.DraftLevel] = CardVerbs.DraftChange,
        [CardVerbs.DeskFigureCases] = CardVerbs.DeskFigures,
    };

    public static TheoryData<string> Buttons =>
    [
        .. typeof(CardVerbs).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(constant => (string?)constant.GetRawConstantValue() ?? string.Empty).Except(NotTyped),
    ];

    [Theory]
    [MemberData(nameof(Buttons))]
    public void Every_button_can_be_typed(string verb)
    {
        var typed = SameWords.GetValueOrDefault(verb, verb);

        var read = CommandTable.All.Where(definition => definition.Verb == typed).SelectMany(Read).ToList();

        read.ShouldNotBeEmpty();
        read.ShouldAllBe(command => command != null && command.Action.Verb == typed);
    }

    [Fact]
    public void The_cases_behind_a_figure_can_be_typed() =>
        Read("indicadores detalle recibidos", ConversationKind.Personal).ShouldNotBeNull().Action.Verb.ShouldBe(CardVerbs.DeskFigureCases);

    [Theory]
    [InlineData("servicio correo", CardVerbs.DraftChoose, CardInputs.Service, "correo")]
    [InlineData("Servicio: MTO", CardVerbs.DraftChoose, CardInputs.Service, "MTO")]
    [InlineData("nivel alta", CardVerbs.DraftChange, CardInputs.Level, "alta")]
    [InlineData("Prioridad crítica.", CardVerbs.DraftChange, CardInputs.Level, "crítica")]
    public void The_request_that_is_being_written_is_changed_in_the_chat(string text, string verb, string key, string words)
    {
        var command = Read(text, ConversationKind.Personal).ShouldNotBeNull();

        (command.Action.Verb, command.Action[key], command.IsOfCase).ShouldBe((verb, words, false));
        Read(text, ConversationKind.Channel).ShouldBeNull();
    }

    [Theory]
    [InlineData("este canal es mesa de ayuda", "mesa de ayuda")]
    [InlineData("Este canal recibe los casos de Ingeniería", "Ingeniería")]
    [InlineData("grupo MESA", "MESA")]
    public void A_group_is_confirmed_in_its_channel(string text, string words)
    {
        var command = Read(text, ConversationKind.Channel).ShouldNotBeNull();

        (command.Action.Verb, command.Action[CardInputs.Group]).ShouldBe((CardVerbs.GroupConfirm, words));
        Read(text, ConversationKind.Personal).ShouldBeNull();
    }

    [Theory]
    [InlineData("mesa", "Mesa de ayuda", true)]
    [InlineData("la mesa de ayuda", "Mesa de ayuda", true)]
    [InlineData("telefonia", "Administración de telefonía IP", true)]
    [InlineData("correo del servidor", "Administración de correo electrónico institucional", false)]
    [InlineData("de la", "Mesa de ayuda", false)]
    [InlineData("", "Mesa de ayuda", false)]
    public void A_name_is_meant_by_the_beginnings_of_its_words(string written, string name, bool isMeant)
    {
        SpokenName.Means(written, name).ShouldBe(isMeant);
    }

    private static IEnumerable<TypedCommand?> Read(CommandDefinition definition) =>
        definition.Phrases.Select(phrase => Read(
            $"{phrase}{(definition.Ticket == TicketMention.None ? null : " ST-2026-00042")}",
            definition.Place == CommandPlace.Channel ? ConversationKind.Channel : ConversationKind.Personal));

    private static TypedCommand? Read(string text, ConversationKind kind)
    {
        var place = new ConversationIdentity("19:place", kind, "tenant", "https://teams.example/", null);
        var sender = new TeamsIdentity("tenant", Luis.TeamsUserId, Luis.Name, null);
        var input = new TurnInput("key", TurnKind.Message, sender, place, text, null, [], null, null);
        return new CommandReader().Read(new Turn(input, Luis, new Conversation(place.Id, place.Kind, place.TenantId, place.ServiceUrl), Monday9am), null);
    }
}
