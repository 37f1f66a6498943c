using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Intake;
using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Dialogs.Requests;

/// <summary>"servicio correo" and "nivel alta": what a typed change of the request that is being written means.</summary>
internal sealed class DraftWords(DraftDesk drafts, CatalogueCache catalogue)
{
    /// <summary>Without a request they are words like any other, and so are "servicio de internet caído" and "nivel de tinta bajo".</summary>
    public async Task<bool> MayMeanAsync(Turn turn, DeskAction action, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(turn.Person, cancellationToken) is null)
        {
            return false;
        }

        return (action[CardInputs.Service], action[CardInputs.Level]) switch
        {
            ({ } service, _) => (await CodesAsync(service, cancellationToken)).Count > 0,
            (_, { } level) => LevelNames.Read(level) is not null,
            _ => true,
        };
    }

    /// <exception cref="RuleViolationException"><see cref="FormRules.UnknownService"/>, also when several are called so.</exception>
    public async Task<string?> ServiceAsync(DeskAction action, CancellationToken cancellationToken)
    {
        if (action[CardInputs.Service] is not { } written)
        {
            return null;
        }

        return await CodesAsync(written, cancellationToken) is [var only] ? only : throw new RuleViolationException(FormRules.UnknownService);
    }

    /// <exception cref="RuleViolationException"><see cref="DialogRules.UnknownLevel"/>.</exception>
    public static TicketLevel? Level(DeskAction action) => action[CardInputs.Level] is { } written
        ? LevelNames.Read(written) ?? throw new RuleViolationException(DialogRules.UnknownLevel)
        : null;

    /// <summary>A code alone, else the services whose name has these words.</summary>
    private async Task<IReadOnlyList<string>> CodesAsync(string written, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        return snapshot.Find(written) is { } service
            ? [service.Code]
            : [.. snapshot.Services.Where(each => SpokenName.Means(written, each.Name)).Select(each => each.Code)];
    }
}
