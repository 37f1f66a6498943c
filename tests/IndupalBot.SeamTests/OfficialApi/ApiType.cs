namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>One type as the listing describes it. Members are whole lines, so a changed signature is another member.</summary>
internal sealed record ApiType(string Name, string Kind, IReadOnlyList<string> Bases, IReadOnlyList<string> Members);
