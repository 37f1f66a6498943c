using IndupalBot.Application.Conversations;
using IndupalBot.Application.People;
using IndupalBot.Cards;
using IndupalBot.Data.Conversations;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain.People;
using static IndupalBot.Testing.Builders.DeskPeople;

namespace IndupalBot.UnitTests.Commands;

public sealed class CommandReaderTests
{
    private const string Case = "2026000042";

    public static TheoryData<string> CommandsOfTheDesk =>
    [
        "cola", "queue", "mis asignados", "asignados a mí", "vencidos", "tomar ST-2026-00042", "asignar ST-2026-00042 a Marta",
        "reclasificar ST-2026-00042 MTO alta", "escalar ST-2026-00042 es del servidor", "esperar ST-2026-00042 proveedor jueves",
        "preguntar ST-2026-00042 ¿qué oficina?", "reanudar ST-2026-00042", "soltar ST-2026-00042", "nota ST-2026-00042 garantía",
        "responder ST-2026-00042 voy", "solucionar ST-2026-00042 fuente nueva", "unir ST-2026-00042 con ST-2026-00043",
    ];

    [Theory]
    [InlineData("acepto", CardVerbs.PrivacyAccept)]
    [InlineData("Aceptar y continuar", CardVerbs.PrivacyAccept)]
    [InlineData("nuevo caso", CardVerbs.RequestNew)]
    [InlineData("NUEVA SOLICITUD", CardVerbs.RequestNew)]
    [InlineData("mis casos", CardVerbs.RequestMine)]
    [InlineData("  Mis casos. ", CardVerbs.RequestMine)]
    [InlineData("my cases", CardVerbs.RequestMine)]
    [InlineData("ayuda", CardVerbs.HelpShow)]
    [InlineData("¡Ayuda!", CardVerbs.HelpShow)]
    [InlineData("¿Qué puedes hacer?", CardVerbs.HelpShow)]
    [InlineData("/help", CardVerbs.HelpShow)]
    [InlineData("menú", CardVerbs.HelpShow)]
    [InlineData("registrar", CardVerbs.DraftRegister)]
    [InlineData("Regístralo", CardVerbs.DraftRegister)]
    [InlineData("cancelar", CardVerbs.DraftCancel)]
    [InlineData("configurar canal", ExtraVerbs.SetUpChannel)]
    public void Anybody_may_type_these(string text, string verb)
    {
        var command = Read(text, Ana).ShouldNotBeNull();

        (command.Action.Verb, command.Action.Values.Count, command.MissingText).ShouldBe((verb, 0, null));
    }

    [Theory]
    [InlineData("cola", CardVerbs.DeskQueue)]
    [InlineData("Mis asignados", CardVerbs.DeskMine)]
    [InlineData("asignados a mí", CardVerbs.DeskMine)]
    [InlineData("vencidos", CardVerbs.DeskOverdue)]
    public void Who_attends_may_ask_for_lists(string text, string verb)
    {
        Read(text, Luis).ShouldNotBeNull().Action.Verb.ShouldBe(verb);
    }

    [Theory]
    [InlineData("respuesta ST-2026-00042 la placa es 4521", CardVerbs.DraftAnswer, CardInputs.Text, "la placa es 4521")]
    [InlineData("Es la respuesta a ST-2026-00042: 4521", CardVerbs.DraftAnswer, CardInputs.Text, "4521")]
    [InlineData("agregar a ST-2026-00042 la pantalla parpadea", CardVerbs.TicketComment, CardInputs.Text, "la pantalla parpadea")]
    [InlineData("Agregar al caso ST-2026-00042: la pantalla", CardVerbs.TicketComment, CardInputs.Text, "la pantalla")]
    [InlineData("retirar ST-2026-00042 ya encendió", CardVerbs.TicketWithdraw, CardInputs.Why, "ya encendió")]
    [InlineData("anular el caso #42, ya encendió", CardVerbs.TicketWithdraw, CardInputs.Why, "ya encendió")]
    [InlineData("sigue fallando ST-2026-00042 no enciende", CardVerbs.TicketReopen, CardInputs.Why, "no enciende")]
    [InlineData("No quedó ST-2026-00042 no enciende", CardVerbs.TicketReopen, CardInputs.Why, "no enciende")]
    [InlineData("solucionado ST-2026-00042 5 muy amables", CardVerbs.TicketVerify, CardInputs.Comment, "5 muy amables")]
    [InlineData("calificar ST-2026-00042 4", CardVerbs.TicketVerify, CardInputs.Comment, "4")]
    public void The_requesters_commands_carry_their_words(string text, string verb, string key, string words)
    {
        ShouldCarry(Read(text, Ana), verb, key, words);
    }

    [Theory]
    [InlineData("asignar ST-2026-00042 a Marta Daza", CardVerbs.TicketAssign, CardInputs.Assignee, "a Marta Daza")]
    [InlineData("reclasificar ST-2026-00042 MTO alta", CardVerbs.TicketReclassify, CardInputs.Text, "MTO alta")]
    [InlineData("escalar 42 es del servidor", CardVerbs.TicketEscalate, CardInputs.Why, "es del servidor")]
    [InlineData("esperar ST-2026-00042 proveedor, llega el jueves", CardVerbs.TicketWait, CardInputs.Note, "proveedor, llega el jueves")]
    [InlineData("en espera ST-2026-00042 repuesto", CardVerbs.TicketWait, CardInputs.Note, "repuesto")]
    [InlineData("preguntar ST-2026-00042 ¿en qué oficina?", CardVerbs.TicketAsk, CardInputs.Question, "¿en qué oficina?")]
    [InlineData("Pedir información ST-2026-00042 ¿cuál oficina?", CardVerbs.TicketAsk, CardInputs.Question, "¿cuál oficina?")]
    [InlineData("nota interna ST-2026-00042 garantía vencida", CardVerbs.TicketNote, CardInputs.InternalNote, "garantía vencida")]
    [InlineData("nota ST-2026-00042 garantía vencida", CardVerbs.TicketNote, CardInputs.InternalNote, "garantía vencida")]
    [InlineData("responder 42 voy para allá", CardVerbs.TicketReply, CardInputs.Text, "voy para allá")]
    [InlineData("solucionar ST-2026-00042 se cambió la fuente | fuente de 500 W", CardVerbs.TicketResolve, CardInputs.Resolution, "se cambió la fuente | fuente de 500 W")]
    [InlineData("unir ST-2026-00042 con ST-2026-00043", ExtraVerbs.TicketMerge, ExtraVerbs.Into, "con ST-2026-00043")]
    public void The_desks_commands_carry_their_words(string text, string verb, string key, string words)
    {
        ShouldCarry(Read(text, Luis), verb, key, words);
    }

    [Theory]
    [InlineData("tomar ST-2026-00042", CardVerbs.TicketClaim)]
    [InlineData("Lo tomo 42", CardVerbs.TicketClaim)]
    [InlineData("tomar el caso 42 por favor", CardVerbs.TicketClaim)]
    [InlineData("reanudar ST-2026-00042", CardVerbs.TicketResume)]
    [InlineData("soltar 42", CardVerbs.TicketRelease)]
    public void Some_commands_need_a_number_only(string text, string verb)
    {
        var command = Read(text, Luis).ShouldNotBeNull();

        (command.Action.Verb, command.Action[CardInputs.TicketId], command.MissingText).ShouldBe((verb, Case, null));
    }

    [Theory]
    [InlineData("caso ST-2026-00042")]
    [InlineData("caso st 2026 42")]
    [InlineData("CASO ST2026-42")]
    [InlineData("caso 2026-00042")]
    [InlineData("caso 42")]
    [InlineData("caso #42")]
    [InlineData("caso ST-42")]
    [InlineData("caso: ST-2026-00042")]
    [InlineData("ver el caso 42")]
    [InlineData("ver 42.")]
    [InlineData("caso #ST-2026-00042")]
    [InlineData("caso ST-2026-00042!")]
    [InlineData("¿estado del caso ST-2026-00042?")]
    [InlineData("case ST-2026-00042")]
    public void A_case_is_found_however_its_number_is_written(string text)
    {
        Read(text, Ana).ShouldNotBeNull().Action[CardInputs.TicketId].ShouldBe(Case);
    }

    [Theory]
    [InlineData("agregar a ST-2026-00042", CardInputs.Text)]
    [InlineData("retirar ST-2026-00042", CardInputs.Why)]
    [InlineData("sigue fallando ST-2026-00042", CardInputs.Why)]
    [InlineData("sigue fallando", CardInputs.Why)]
    [InlineData("asignar ST-2026-00042", CardInputs.Assignee)]
    [InlineData("reclasificar ST-2026-00042", CardInputs.Text)]
    [InlineData("escalar ST-2026-00042.", CardInputs.Why)]
    [InlineData("esperar 42", CardInputs.Note)]
    [InlineData("preguntar 42", CardInputs.Question)]
    [InlineData("nota 42:", CardInputs.InternalNote)]
    [InlineData("responder 42", CardInputs.Text)]
    [InlineData("solucionar 42", CardInputs.Resolution)]
    [InlineData("unir 42", ExtraVerbs.Into)]
    public void Missing_words_are_asked_for(string text, string key)
    {
        var command = Read(text, Luis).ShouldNotBeNull();

        command.MissingText.ShouldNotBeNullOrWhiteSpace();
        (command.TextKey, command.Action[key]).ShouldBe((key, null));
    }

    [Theory]
    [InlineData("solucionado", "")]
    [InlineData("sí quedó solucionado", "")]
    [InlineData("solucionado 5", "5")]
    [InlineData("calificar 4", "4")]
    public void Without_a_number_the_only_case_that_waits_for_an_answer_is_meant(string text, string words)
    {
        var command = Read(text, Ana).ShouldNotBeNull();

        (command.Action.Verb, command.Action.TicketId, command.Action.Values[CardInputs.Comment]).ShouldBe((CardVerbs.TicketVerify, null, words));
    }

    [Theory]
    [InlineData("retirar 3 computadores de la oficina 204")]
    [InlineData("Retirar tres computadores")]
    [InlineData("agregar a la red 2 impresoras")]
    [InlineData("agregar un usuario al directorio")]
    [InlineData("ver 3 computadores que no encienden")]
    [InlineData("estado de la red")]
    [InlineData("sigue fallando el internet de la oficina")]
    [InlineData("solucionado el problema del correo quiero pedir otra cosa")]
    [InlineData("verificar 10 cuentas de correo")]
    [InlineData("cancelar la cuenta de Pedro")]
    [InlineData("registrar una cámara nueva")]
    [InlineData("ayuda con el correo")]
    [InlineData("casos de soporte")]
    [InlineData("cancelarlo")]
    [InlineData("caso")]
    [InlineData("anular 12 equipos")]
    [InlineData("No me enciende el computador")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("retirar ST-2026-00000")]
    [InlineData("retirar ST-2026-1234567")]
    [InlineData("caso ST-20٢٦-42")]
    [InlineData("retirar ST 2026 1234567 ya no")]
    [InlineData("retirar ST-2026-00042-3")]
    public void What_is_not_clearly_a_command_is_a_request(string text)
    {
        Read(text, Ana).ShouldBeNull();
    }

    [Theory]
    [InlineData("retirar 42", "")]
    [InlineData("Retirar 42.", "")]
    [InlineData("anular el caso 42", "")]
    [InlineData("withdraw case 42", "")]
    [InlineData("retirar 42: ya encendió", "ya encendió")]
    [InlineData("retirar 42, ya encendió", "ya encendió")]
    [InlineData("retirar 42 - ya encendió", "ya encendió")]
    [InlineData("retirar 42 ya encendió", "ya encendió")]
    [InlineData("retirar 42 porque ya encendió", "porque ya encendió")]
    [InlineData("retirar el caso 42 encendió solo", "encendió solo")]
    public void Digits_alone_are_a_case_only_if_it_is_the_writers_own(string text, string words)
    {
        var command = Read(text, Ana).ShouldNotBeNull();

        (command.Action.Verb, command.Action[CardInputs.TicketId], command.OnlyIfOwn).ShouldBe((CardVerbs.TicketWithdraw, Case, true));
        (command.Action[CardInputs.Why] ?? "").ShouldBe(words);
        Read(text, Ana, context: 2026000007).ShouldNotBeNull().Action[CardInputs.TicketId].ShouldBe(Case);
    }

    [Theory]
    [InlineData("retirar ST-2026-00042 ya encendió")]
    [InlineData("retirar #42")]
    [InlineData("caso 42")]
    [InlineData("mis casos")]
    public void What_is_clearly_a_command_is_one_for_everybody(string text)
    {
        Read(text, Ana).ShouldNotBeNull().OnlyIfOwn.ShouldBeFalse();
    }

    [Theory]
    [InlineData("retirar 3 computadores de la oficina 204")]
    [InlineData("retirar 3, 4 y 5 del inventario")]
    [InlineData("retirar 3x4 tablas")]
    [InlineData("agregar 2 impresoras a la red")]
    public void Who_answers_a_card_with_a_count_of_things_does_nothing_to_its_case(string text)
    {
        Read(text, Ana, context: 2026000007).ShouldBeNull();
        Read(text, Ana).ShouldBeNull();
    }

    [Fact]
    public void Who_answers_a_card_may_leave_the_number_out()
    {
        ShouldCarry(Read("retirar ya encendió", Ana, context: 2026000042), CardVerbs.TicketWithdraw, CardInputs.Why, "ya encendió");
        ShouldCarry(Read("solucionado 5 gracias", Ana, context: 2026000042), CardVerbs.TicketVerify, CardInputs.Comment, "5 gracias");
    }

    [Theory]
    [MemberData(nameof(CommandsOfTheDesk))]
    public void The_desks_commands_are_requests_when_others_type_them(string text)
    {
        Read(text, Ana).ShouldBeNull();
        Read(text, Luis).ShouldNotBeNull();
        Read(text, APerson().SupervisingAll().Build()).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("tomar", CardVerbs.TicketClaim, null, null)]
    [InlineData("nota el equipo está en garantía", CardVerbs.TicketNote, CardInputs.InternalNote, "el equipo está en garantía")]
    [InlineData("responder: voy para allá", CardVerbs.TicketReply, CardInputs.Text, "voy para allá")]
    [InlineData("solucionar se cambió la fuente", CardVerbs.TicketResolve, CardInputs.Resolution, "se cambió la fuente")]
    [InlineData("asignar a Marta", CardVerbs.TicketAssign, CardInputs.Assignee, "a Marta")]
    public void In_the_thread_of_a_case_its_number_may_be_left_out(string text, string verb, string? key, string? words)
    {
        var command = Read(text, Luis, context: 2026000042).ShouldNotBeNull();

        (command.Action.Verb, command.Action[CardInputs.TicketId]).ShouldBe((verb, Case));
        (key is null ? null : command.Action[key]).ShouldBe(words);
    }

    [Fact]
    public void A_written_number_counts_more_than_the_thread()
    {
        Read("tomar ST-2026-00007", Luis, context: 2026000042).ShouldNotBeNull().Action.TicketId.ShouldBe(2026000007);
    }

    [Fact]
    public void A_number_without_a_year_is_of_the_institutes_present_year()
    {
        var newYearInGreenwich = new DateTimeOffset(2027, 1, 1, 3, 0, 0, TimeSpan.Zero);

        new CommandReader().Read(ATurn("caso 42", Ana) with { Now = newYearInGreenwich }, null).ShouldNotBeNull().Action.TicketId.ShouldBe(2026000042);
    }

    [Fact]
    public void A_huge_text_is_read_quickly_and_is_no_command()
    {
        Read("retirar " + new string('1', 100_000), Ana).ShouldBeNull();
        Read(new string('a', 100_000), Luis).ShouldBeNull();
    }

    [Fact]
    public void No_two_commands_begin_with_the_same_words()
    {
        var phrases = CommandTable.All.SelectMany(definition => definition.Phrases).ToList();

        phrases.Distinct().Count().ShouldBe(phrases.Count);
        phrases.ShouldBe(phrases.Select(Unaccented.Of));
    }

    private static void ShouldCarry(TypedCommand? read, string verb, string key, string words)
    {
        var command = read.ShouldNotBeNull();
        (command.Action.Verb, command.Action[CardInputs.TicketId], command.Action[key], command.MissingText).ShouldBe((verb, Case, words, null));
    }

    private static TypedCommand? Read(string text, Person person, long? context = null) =>
        new CommandReader().Read(ATurn(text, person), context);

    private static Turn ATurn(string text, Person person)
    {
        var chat = new ConversationIdentity("a:chat", ConversationKind.Personal, "tenant", "https://teams.example/", null);
        var sender = new TeamsIdentity("tenant", person.TeamsUserId, person.Name, null);
        var input = new TurnInput("key", TurnKind.Message, sender, chat, text, null, [], null, null);
        return new Turn(input, person, new Conversation(chat.Id, chat.Kind, chat.TenantId, chat.ServiceUrl), Monday9am);
    }
}
