namespace IndupalBot.Data.Intake;

public sealed record DraftFile(Guid Id, string Name);
