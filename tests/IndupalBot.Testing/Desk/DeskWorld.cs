using System.Globalization;
using IndupalBot.Simulator.World;

namespace IndupalBot.Testing;

/// <summary>The simulator's world with more people, for crowds.</summary>
public static class DeskWorld
{
    private const string SupportChannel = "Soporte";

    /// <param name="technicians">Further members of the support team, "Técnico 01" and so on.</param>
    /// <param name="staff">Further requesters, "Funcionario 01" and so on.</param>
    public static WorldFile With(int technicians = 0, int staff = 0)
    {
        var world = WorldFile.Read(WorldFile.DefaultPath);
        Person[] colleagues = [.. Enumerable.Range(1, technicians).Select(number => Somebody("Técnico", number))];
        return world with
        {
            People = [.. world.People, .. colleagues, .. Enumerable.Range(1, staff).Select(number => Somebody("Funcionario", number))],
            Teams = [.. world.Teams.Select(team => IsSupport(team) ? team with { Members = [.. team.Members, .. colleagues.Select(person => person.Email)] } : team)],
        };
    }

    public static string Technician(int number) => NameOf("Técnico", number);

    public static string Staff(int number) => NameOf("Funcionario", number);

    private static bool IsSupport(Team team) => team.Channels.Any(channel => channel.Name == SupportChannel);

    private static string NameOf(string role, int number) => string.Create(CultureInfo.InvariantCulture, $"{role} {number:00}");

    private static Person Somebody(string role, int number)
    {
        var key = $"{role.ToLowerInvariant().Replace('é', 'e')}{number.ToString("00", CultureInfo.InvariantCulture)}";
        return new()
        {
            Id = $"29:1{key}-{new string('x', 50)}",
            AadObjectId = Guid.NewGuid().ToString(),
            ChatId = $"a:1{key}-{new string('y', 70)}",
            Name = NameOf(role, number),
            GivenName = role,
            Surname = number.ToString("00", CultureInfo.InvariantCulture),
            Email = $"{key}@indupalvalledupar.gov.co",
            Role = role,
        };
    }
}
