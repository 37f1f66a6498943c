using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Integrations.Classification;

/// <summary>Section <c>Classification</c> of the settings.</summary>
public sealed class ClassificationOptions
{
    public const string Section = "Classification";

    /// <summary>Where the trained model is kept; relative to the working folder.</summary>
    [Required]
    public string ModelFolder { get; set; } = Path.Combine("var", "model");

    /// <summary>The model that came with the program, used while it fits the data; relative to the program's folder.</summary>
    [Required]
    public string ShippedModelFolder { get; set; } = Path.Combine("Classification", "Model");

    /// <summary>Corpus, lexicon and rules; relative to the program's folder.</summary>
    [Required]
    public string DataFolder { get; set; } = Path.Combine("Classification", "Data");

    /// <summary>Instead of the threshold found by cross-validation: least probability to propose a service without asking.</summary>
    [Range(0.5, 1.0)]
    public double? SureThreshold { get; set; }

    /// <summary>Instead of the threshold found by cross-validation: least probability to say that the desk does not do it.</summary>
    [Range(0.5, 1.0)]
    public double? OutThreshold { get; set; }
}
