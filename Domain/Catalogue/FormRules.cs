namespace IndupalBot.Domain.Catalogue;

/// <summary>Codes of what can be wrong with the answers to a service's form.</summary>
public static class FormRules
{
    public const string Missing = "FormFieldMissing";
    public const string Invalid = "FormFieldInvalid";
    public const string UnknownService = "ServiceUnknown";
    public const string ServiceRequired = "ServiceRequired";
}
