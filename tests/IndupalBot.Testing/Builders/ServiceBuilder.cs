using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Testing.Builders;

/// <summary>A service of the catalogue.</summary>
public sealed class ServiceBuilder
{
    private readonly List<FormField> fields = [];
    private IReadOnlyList<ServiceTier> tiers = [DeskGroups.Support, DeskGroups.Engineering, DeskGroups.Vendor];

    public ServiceBuilder Asking(string key, FormFieldKind kind, bool required = false, int maxLength = 200, params string[] choices)
    {
        fields.Add(new FormField(key, $"¿{key}?", kind, required, Choices: choices.Length == 0 ? null : choices, MaxLength: maxLength));
        return this;
    }

    public ServiceBuilder AttendedBy(params ServiceTier[] tiers)
    {
        this.tiers = tiers;
        return this;
    }

    public Service Build() =>
        new("MTO", 1, new ServiceDefinition("Mantenimiento", "No enciende el computador", TicketLevel.Medium, fields, tiers));
}
