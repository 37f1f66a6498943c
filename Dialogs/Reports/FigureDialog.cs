using System.Globalization;
using AdaptiveCards;
using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.Reports;
using IndupalBot.Cards;
using IndupalBot.Cards.Reports;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;

namespace IndupalBot.Dialogs.Reports;

/// <summary>The supervisor asks for indicators, and for the cases behind one of them.</summary>
internal sealed class FigureDialog(Indicators indicators, CatalogueCache catalogue) : IVerbDialog
{
    public IReadOnlyDictionary<string, VerbHandler> Verbs => new Dictionary<string, VerbHandler>
    {
        [CardVerbs.DeskFigures] = FiguresAsync,
        [CardVerbs.DeskFigureCases] = CasesAsync,
    };

    /// <summary>Another period is shown in the same card; figures asked for anew are a new message.</summary>
    private async Task<Reply> FiguresAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        CheckSupervises(turn);
        var card = IndicatorCard.Build(await indicators.OfAsync(PeriodOf(action, turn), turn.Person, cancellationToken), turn.Now);
        return turn.IsPress && action[CardInputs.Period] is not null ? Reply.Show(card) : Below(card, turn);
    }

    private async Task<Reply> CasesAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        CheckSupervises(turn);
        var figure = Enum.TryParse<Figure>(action[CardInputs.Figure], out var known) && Enum.IsDefined(known)
            ? known
            : throw new RuleViolationException(ReportRules.UnknownFigure, FigureNames.All);
        var from = int.TryParse(action.Before, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
        var cases = await indicators.CasesAsync(PeriodOf(action, turn), figure, await PartOfAsync(action, cancellationToken), from, turn.Person, cancellationToken);
        var card = FigureCasesCard.Build(cases, from);
        return turn.IsPress && action.Before is not null ? Reply.Show(card) : Below(card, turn);
    }

    private static Reply Below(AdaptiveCard card, Turn turn) =>
        Reply.Send(new WrittenMessage(null, CardJson.Of(card))) with { Text = turn.IsPress ? DialogTexts.ListBelow : null };

    /// <summary>Before anything else, so that nobody learns from a refusal what there is to ask for.</summary>
    private static void CheckSupervises(Turn turn)
    {
        if (!turn.Person.Supervises)
        {
            throw new RuleViolationException(ReportRules.SupervisorsOnly);
        }
    }

    private static ReportPeriod PeriodOf(DeskAction action, Turn turn) => action[CardInputs.Period] is not { } key
        ? ReportPeriod.Of(PeriodKind.Month, turn.Now)
        : ReportPeriod.Read(key, turn.Now) ?? throw new RuleViolationException(ReportRules.UnknownPeriod);

    /// <summary>Typed it is a service's code or a technician's name.</summary>
    private async Task<FigureFilter> PartOfAsync(DeskAction action, CancellationToken cancellationToken)
    {
        if (action[CardInputs.Text] is not { } typed)
        {
            return FigureFilter.Read(action[CardInputs.Of]) ?? throw new RuleViolationException(ReportRules.UnknownPart, action[CardInputs.Of] ?? string.Empty);
        }

        var snapshot = await catalogue.GetAsync(cancellationToken);
        if (snapshot.Find(typed) is { } service)
        {
            return new(service.Code, null);
        }

        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Unaccented.Of).ToList();
        var called = snapshot.Members.SelectMany(members => members).DistinctBy(member => member.Id)
            .Where(member => words.All(word => Unaccented.Of(member.Name).Contains(word, StringComparison.Ordinal)))
            .ToList();
        return called is [var only] ? new(null, only.Id) : throw new RuleViolationException(ReportRules.UnknownPart, typed);
    }
}
