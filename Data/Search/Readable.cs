namespace IndupalBot.Data.Search;

internal static class Readable
{
    /// <summary>The cases that somebody may find.</summary>
    public static IQueryable<TicketText> By(SearchReader reader, IQueryable<TicketText> texts) =>
        reader.IsOfTheDesk ? texts : texts.Where(text => text.RequesterId == reader.PersonId);
}
