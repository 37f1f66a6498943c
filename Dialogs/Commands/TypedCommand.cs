using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Commands;

/// <param name="MissingText">The question to put when the command's words are missing.</param>
/// <param name="TextKey">Under which name the answer goes into the action.</param>
/// <param name="OnlyIfOwn">The number may be something else: it is a command only if the case is the writer's own.</param>
/// <param name="IsOfCase">It speaks of a case, named or not.</param>
public sealed record TypedCommand(DeskAction Action, string? MissingText = null, string? TextKey = null, bool OnlyIfOwn = false, bool IsOfCase = false);
