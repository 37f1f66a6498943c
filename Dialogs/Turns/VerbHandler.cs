namespace IndupalBot.Dialogs.Turns;

/// <summary>Carries one verb out.</summary>
public delegate Task<Reply> VerbHandler(Turn turn, DeskAction action, CancellationToken cancellationToken);
