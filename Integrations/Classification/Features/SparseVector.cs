namespace IndupalBot.Integrations.Classification.Features;

/// <param name="Indices">Ascending.</param>
internal sealed record SparseVector(int[] Indices, float[] Values);
