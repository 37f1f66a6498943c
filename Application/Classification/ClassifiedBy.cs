namespace IndupalBot.Application.Classification;

public enum ClassifiedBy
{
    /// <summary>The desk's own model, within the process.</summary>
    Desk,

    /// <summary>The desk's own model was unsure and a service outside had its say.</summary>
    SecondOpinion,
}
