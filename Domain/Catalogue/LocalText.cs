namespace IndupalBot.Domain.Catalogue;

/// <summary>A sentence that an editable data file gives in both languages of the desk.</summary>
public sealed record LocalText(string Es, string En)
{
    /// <param name="language">Two letters; Spanish for every language that is not English.</param>
    public string In(string language) => language == "en" ? En : Es;
}
