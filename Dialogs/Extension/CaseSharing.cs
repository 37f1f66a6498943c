using IndupalBot.Application.Catalogue;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Cards;
using IndupalBot.Data.Search;
using IndupalBot.Domain.People;

namespace IndupalBot.Dialogs.Extension;

/// <summary>Finds cases for somebody who wants to show one to others.</summary>
internal sealed class CaseSharing(PeopleRegister people, TicketFinder finder, TicketLists lists, CatalogueCache catalogue, ICaseLinks links)
{
    /// <summary>Results that a client asks for at once, at most.</summary>
    private const int MostAtOnce = 25;

    /// <summary>Nobody leafs further through a box of results.</summary>
    private const int Furthest = 200;

    /// <summary>Without words: the person's latest cases.</summary>
    public async Task<SearchAnswer> SearchAsync(TeamsIdentity asker, string? text, int skip, int count, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(asker.TeamsUserId, cancellationToken) is not { } person)
        {
            return new([], DialogTexts.NothingToShare);
        }

        var isEmpty = string.IsNullOrWhiteSpace(text);
        var items = isEmpty
            ? await LatestAsync(person, skip, cancellationToken)
            : await FoundAsync(person, SearchWords.Read(text), Math.Clamp(skip, 0, Furthest), Math.Clamp(count, 1, MostAtOnce), cancellationToken);
        return items.Count == 0 && skip <= 0
            ? new([], isEmpty ? DialogTexts.AskToShare : DialogTexts.NothingToShare)
            : new([.. await Task.WhenAll(items.Select(item => ShareAsync(item, cancellationToken)))], null);
    }

    /// <returns>Null when there is no such case for this person.</returns>
    public async Task<SharedCase?> UnfurlAsync(TeamsIdentity asker, string? url, CancellationToken cancellationToken) =>
        links.Read(url) is { } number
        && await people.FindAsync(asker.TeamsUserId, cancellationToken) is { } person
        && await lists.OfThoseAsync(person, [number.TicketId], cancellationToken) is [var item]
            ? await ShareAsync(item, cancellationToken)
            : null;

    /// <summary>One page of them: whoever looks further back has words to look for.</summary>
    private async Task<IReadOnlyList<TicketListItem>> LatestAsync(Person person, int skip, CancellationToken cancellationToken) =>
        skip > 0 ? [] : (await (person.Attends ? lists.OfAssigneeAsync(person, null, cancellationToken) : lists.OfRequesterAsync(person, null, cancellationToken))).Items;

    private async Task<IReadOnlyList<TicketListItem>> FoundAsync(Person person, SearchWords words, int skip, int count, CancellationToken cancellationToken) =>
        [.. (await finder.FindAsync(person, words, next: null, skip + count, cancellationToken)).Items.Skip(skip)];

    private async Task<SharedCase> ShareAsync(TicketListItem item, CancellationToken cancellationToken)
    {
        var service = (await catalogue.GetAsync(cancellationToken)).Find(item.Service)?.Name ?? item.Service;
        var card = SharedCaseCard.Build(item, service, links.For(item.Number));
        return new(SharedCaseCard.Title(item), $"{SharedCaseCard.Status(item)} · {service}", CardJson.Of(card));
    }
}
