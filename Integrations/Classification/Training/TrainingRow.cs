using IndupalBot.Integrations.Classification.Features;

namespace IndupalBot.Integrations.Classification.Training;

internal sealed record TrainingRow(SparseVector Features, int Label);
