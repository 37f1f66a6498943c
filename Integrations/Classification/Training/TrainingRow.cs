using Microsoft.ML.Data;

namespace IndupalBot.Integrations.Classification.Training;

/// <summary>What ML.NET learns from. Loaded from objects, a key begins at zero, as our labels do; its count is that of the labels.</summary>
internal sealed class TrainingRow
{
    [KeyType(9)]
    public uint Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
