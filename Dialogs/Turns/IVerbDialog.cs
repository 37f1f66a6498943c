namespace IndupalBot.Dialogs.Turns;

/// <summary>A dialog that carries verbs out; the router gathers them.</summary>
internal interface IVerbDialog
{
    IReadOnlyDictionary<string, VerbHandler> Verbs { get; }
}
