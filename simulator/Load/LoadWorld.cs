using System.Security.Cryptography;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Load;

/// <summary>The usual world with as many more people as there are clients.</summary>
internal static class LoadWorld
{
    public static WorldFile With(WorldFile file, int clients) =>
        file with { People = [.. file.People, .. Enumerable.Range(1, clients).Select(Requester)] };

    public static string NameOf(int number) => $"Funcionario {number:0000}";

    private static Person Requester(int number) => new()
    {
        Id = "29:1" + RandomNumberGenerator.GetHexString(64, lowercase: true),
        AadObjectId = Guid.NewGuid().ToString(),
        ChatId = "a:1" + RandomNumberGenerator.GetHexString(80, lowercase: true),
        Name = NameOf(number),
        GivenName = "Funcionario",
        Surname = number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
        Email = $"funcionario{number}@indupalvalledupar.gov.co",
        Role = "Funcionario",
    };
}
