namespace IndupalBot.Data.Search;

/// <summary>Who looks: the desk finds every case, anybody else their own. Nobody finds a case that they asked for by its internal notes.</summary>
public sealed record SearchReader(long PersonId, bool IsOfTheDesk);
