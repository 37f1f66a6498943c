using System.ComponentModel.DataAnnotations;

namespace IndupalBot.Integrations.Classification.SecondOpinion;

/// <summary>Section <c>Classification:Azure</c>: Azure AI Language as a second opinion. Off unless it is switched on.</summary>
public sealed class SecondOpinionOptions
{
    public const string Section = ClassificationOptions.Section + ":Azure";

    /// <summary><see cref="ManagedIdentity"/> of the machine itself; anything else is the client id of a user-assigned one.</summary>
    public const string SystemIdentity = "system";

    public bool Enabled { get; set; }

    /// <summary>Of the Language resource: https://….cognitiveservices.azure.com/.</summary>
    public string Endpoint { get; set; } = string.Empty;

    public string Key { get; set; } = string.Empty;

    /// <summary>Instead of a key: "system", or a client id.</summary>
    public string ManagedIdentity { get; set; } = string.Empty;

    /// <summary>Of custom single-label classification, with the codes of our services as its categories.</summary>
    public string Project { get; set; } = string.Empty;

    public string Deployment { get; set; } = string.Empty;

    public string Language { get; set; } = "es";

    /// <summary>Milliseconds that a turn may wait; after that the local answer stands.</summary>
    [Range(200, 4000)]
    public int Budget { get; set; } = 2000;

    /// <summary>Least confidence with which the same opinion turns an unsure answer into a sure one.</summary>
    [Range(0.5, 1.0)]
    public double AgreementConfidence { get; set; } = 0.6;

    /// <summary>Least confidence with which another opinion is offered first.</summary>
    [Range(0.5, 1.0)]
    public double LeadConfidence { get; set; } = 0.85;

    /// <summary>So many calls within a minute, half of them failed or late, and the service is left alone.</summary>
    [Range(2, 100)]
    public int FailuresToRest { get; set; } = 3;

    /// <summary>Seconds for which it is left alone.</summary>
    [Range(5, 3600)]
    public int RestSeconds { get; set; } = 60;
}
