namespace IndupalBot.Application.Intake;

/// <param name="AadObjectId">Entra object id of a person; empty for others.</param>
public sealed record MessageAuthor(AuthorKind Kind, string AadObjectId, string Name);
