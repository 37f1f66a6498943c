using IndupalBot.Data.Search;
using IndupalBot.Domain;
using IndupalBot.Domain.People;

namespace IndupalBot.Application.Tickets;

/// <summary>
/// Buscar: cases by their words, a page at a time. First those whose number, subject or requester has all of them, then those that say
/// them elsewhere; in each the newest first.
/// </summary>
public sealed class TicketFinder(TicketTextSearch search, TicketLists lists)
{
    /// <param name="next">Where the page before ended.</param>
    /// <exception cref="RuleViolationException"><see cref="SearchRules.NothingToFind"/>, when no word is in the text.</exception>
    public Task<TicketPage> FindAsync(Person person, string? text, string? next, CancellationToken cancellationToken)
    {
        var words = SearchWords.Read(text);
        return words.IsEmpty
            ? throw new RuleViolationException(SearchRules.NothingToFind)
            : FindAsync(person, words, next, TicketLists.PageSize, cancellationToken);
    }

    public async Task<TicketPage> FindAsync(Person person, SearchWords words, string? next, int count, CancellationToken cancellationToken)
    {
        var reader = new SearchReader(person.Id, person.Attends);
        var found = await search.FindAsync(words, reader, SearchPlace.Read(next), count + 1, cancellationToken);
        List<SearchPlace> page = [.. found.Take(count)];
        var items = await lists.OfThoseAsync(person, [.. page.Select(place => place.TicketId)], cancellationToken);
        return new(items, found.Count > count ? page[^1].Write() : null);
    }
}
