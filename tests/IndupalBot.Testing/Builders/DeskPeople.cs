using IndupalBot.Domain.People;
using static IndupalBot.Testing.Builders.DeskBuilders;

namespace IndupalBot.Testing.Builders;

/// <summary>Who appears in the tests, each a new object so that no test can disturb another.</summary>
public static class DeskPeople
{
    public const long AnaId = 11;
    public const long LuisId = 21;
    public const long MartaId = 22;
    public const long SofiaId = 31;
    public const long CarlosId = 41;

    /// <summary>Asks for help.</summary>
    public static Person Ana => APerson().Named("Ana Gómez", AnaId).Build();

    /// <summary>Technician of support.</summary>
    public static Person Luis => APerson().Named("Luis Maestre", LuisId).In(DeskGroups.Support).Build();

    /// <summary>Technician of support, Luis's colleague.</summary>
    public static Person Marta => APerson().Named("Marta Daza", MartaId).In(DeskGroups.Support).Build();

    /// <summary>Supervisor of support.</summary>
    public static Person Sofia => APerson().Named("Sofía Araújo", SofiaId).In(DeskGroups.Support, GroupRole.Supervisor).Build();

    /// <summary>Engineer, of the second tier.</summary>
    public static Person Carlos => APerson().Named("Carlos Mejía", CarlosId).In(DeskGroups.Engineering).Build();
}
