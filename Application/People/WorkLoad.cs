namespace IndupalBot.Application.People;

/// <summary>What somebody of the desk has in their hands.</summary>
public sealed record WorkLoad(PersonRef Person, int InProgress, int Pending)
{
    public int Open => InProgress + Pending;
}
