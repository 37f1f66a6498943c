namespace IndupalBot.Data.Search;

/// <summary>How a database is asked for the cases that have all the words.</summary>
internal abstract class TextMatch
{
    /// <summary>In the number, the subject and the requester's name.</summary>
    public abstract IQueryable<long> InHeading(SearchWords words, SearchReader reader);

    /// <summary>The others.</summary>
    public abstract IQueryable<long> Elsewhere(SearchWords words, SearchReader reader);
}
