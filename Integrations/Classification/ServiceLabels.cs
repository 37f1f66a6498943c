namespace IndupalBot.Integrations.Classification;

/// <summary>The labels of the corpus: 0 is "not a service of the desk", 1 to 8 are the services of PR-TIC-02, step 2.</summary>
public static class ServiceLabels
{
    public const int NotAService = 0;

    private static readonly string[] Services = ["WEB", "TEL", "MTO", "FIN", "COR", "EQU", "BAJ", "REU"];

    public static int Count => Services.Length + 1;

    public static string? CodeOf(int label) => label == NotAService ? null : Services[label - 1];

    /// <summary>Label of a service code, or of "not a service" for null; -1 when the code is not in the catalogue.</summary>
    public static int LabelOf(string? code) =>
        code is null ? NotAService : Array.IndexOf(Services, code) is var index && index >= 0 ? index + 1 : -1;

    public static bool IsKnown(int label) => label >= 0 && label < Count;
}
