namespace IndupalBot.Simulator.Language;

public sealed record LanguageOptions
{
    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    public string Key { get; init; } = "llave-del-simulador";

    /// <summary>A bearer token that opens the door too; null opens it to the key only.</summary>
    public string? Token { get; init; }

    public string Project { get; init; } = "mesa-de-ayuda";

    public string Deployment { get; init; } = "produccion";

    /// <summary>How often a job is asked for before it has ended.</summary>
    public int Polls { get; init; } = 1;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
