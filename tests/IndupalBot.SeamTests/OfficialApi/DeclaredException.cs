namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>Something that may differ from the listing: the name of a type, or "type: member line".</summary>
internal sealed record DeclaredException(string Subject, string Reason);
