namespace IndupalBot.Dialogs.Extension;

/// <summary>A case among the results of a search, and what is shown when it is chosen.</summary>
/// <param name="Card">JSON of an adaptive card.</param>
public sealed record SharedCase(string Title, string Text, string Card);
