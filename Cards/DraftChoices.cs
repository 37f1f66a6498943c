using AdaptiveCards;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Tickets;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Cards;

/// <summary>
/// Choosing another service or level for a draft. These are buttons and no inputs with one button: a client checks every
/// input of the card before it sends any, so a required field of the wrong service would stand in the way of changing it.
/// </summary>
internal static class DraftChoices
{
    /// <summary>The cases that wait for the person's answer, one button each.</summary>
    public static IEnumerable<AdaptiveElement> Answers(DraftView draft) =>
        draft.Questions.Count == 0 ? [] : [Block.Text(CardTexts.DraftAnswers), .. draft.Questions.Select(ticketId => Answer(draft, ticketId))];

    /// <summary>Several requests in one message: one tap takes them apart.</summary>
    public static IEnumerable<AdaptiveElement> Parts(DraftView draft) => draft.Parts.Count < 2
        ? []
        :
        [
            Block.Text(TextOf.Format(CardTexts.DraftSeveral, draft.Parts.Count)),
            .. draft.Parts.Select(part => Block.Line(PlainText.EscapeInline(part, CardLimits.Subject))),
            Tight(Press.Execute(CardTexts.ButtonSplit, CardVerbs.DraftSplit, CardData.Of(draft)).WithoutInputs().AsPositive()),
        ];

    /// <summary>While the service is open: the question written for what is confused, else the likeliest services, one button each.</summary>
    public static IEnumerable<AdaptiveElement> Open(DraftView draft) => draft.Question is { } question
        ? [Block.Text(TextOf.Of(question.Text)), .. question.Choices.Select(choice => Choice(draft, choice))]
        : [Block.Text(CardTexts.DraftWhich), .. draft.Guesses.Select(guess => Choose(draft, guess))];

    /// <summary>What the words did not say of how urgent it is, one tap each.</summary>
    public static IEnumerable<AdaptiveElement> LevelQuestions(DraftView draft) =>
    [
        .. draft.AsksAffected ? LevelQuestion(draft, CardTexts.DraftAskAffected, CardInputs.Affected, Enum.GetValues<Affected>(), TextOf.Affected) : [],
        .. draft.AsksAbility ? LevelQuestion(draft, CardTexts.DraftAskAbility, CardInputs.Ability, Enum.GetValues<Ability>(), TextOf.Ability) : [],
    ];

    /// <summary>The rest of the catalogue, folded.</summary>
    public static AdaptiveShowCardAction Others(DraftView draft) =>
        Press.Unfold(CardTexts.ButtonOtherService, [Block.Strong(CardTexts.DraftChangeService), .. NotGuessed(draft).Select(service => Choose(draft, service))]);

    public static AdaptiveShowCardAction Change(DraftView draft, Service current) =>
        Press.Unfold(
            CardTexts.ButtonChange,
            [
                Block.Strong(CardTexts.DraftChangeService),
                .. draft.Services.Where(service => service.Code != current.Code).Select(service => Changed(draft, service.Name, service.Code, draft.Level)),
                Block.Section(CardTexts.DraftChangeLevel),
                Block.Buttons(Enum.GetValues<TicketLevel>().Where(level => level != draft.Level).Select(level => ChangeTo(draft, TextOf.Level(level), current.Code, level))),
            ]);

    private static IEnumerable<ServiceOption> NotGuessed(DraftView draft) => draft.Services.ExceptBy(Offered(draft), service => service.Code);

    private static IEnumerable<string> Offered(DraftView draft) =>
        draft.Question is { } question ? question.Choices.Select(choice => choice.Service ?? string.Empty) : draft.Guesses.Select(guess => guess.Code);

    private static IEnumerable<AdaptiveElement> LevelQuestion<TAnswer>(
        DraftView draft, string question, string input, IEnumerable<TAnswer> answers, Func<TAnswer, string> textOf)
        where TAnswer : struct, Enum =>
    [
        Block.Line(question),
        Block.Buttons(answers.Select(answer => Press.Execute(
            textOf(answer), CardVerbs.DraftLevel, CardData.With(CardData.Of(draft), input, answer.ToString())).WithoutInputs())),
    ];

    private static AdaptiveActionSet Choice(DraftView draft, ClarifyingChoice choice) => choice.Service is { } service
        ? Choose(draft, new ServiceOption(service, TextOf.Of(choice.Text)))
        : Tight(Press.Execute(TextOf.Of(choice.Text), CardVerbs.DraftOutside, CardData.Of(draft)).WithoutInputs());

    private static AdaptiveActionSet Answer(DraftView draft, long ticketId) => Tight(
        Press.Execute(TextOf.Format(CardTexts.ButtonItIsTheAnswer, TicketNumber.Of(ticketId)), CardVerbs.DraftAnswer, CardData.Of(draft, ticketId))
            .WithoutInputs().AsPositive());

    private static AdaptiveActionSet Choose(DraftView draft, ServiceOption service) =>
        Tight(Press.Execute(service.Name, CardVerbs.DraftChoose, CardData.With(CardData.Of(draft), CardInputs.Service, service.Code)).WithoutInputs());

    private static AdaptiveActionSet Changed(DraftView draft, string title, string service, TicketLevel level) =>
        Tight(ChangeTo(draft, title, service, level));

    private static AdaptiveExecuteAction ChangeTo(DraftView draft, string title, string service, TicketLevel level) =>
        Press.Execute(
            title, CardVerbs.DraftChange,
            CardData.With(CardData.With(CardData.Of(draft), CardInputs.Service, service), CardInputs.Level, level.ToString())).WithoutInputs();

    private static AdaptiveActionSet Tight(AdaptiveAction action)
    {
        var set = Block.Buttons(action);
        set.Spacing = AdaptiveSpacing.Small;
        return set;
    }
}
