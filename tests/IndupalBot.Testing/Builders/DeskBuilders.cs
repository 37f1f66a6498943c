namespace IndupalBot.Testing.Builders;

/// <summary>What the given part of a test starts with.</summary>
public static class DeskBuilders
{
    public static TicketBuilder ATicket() => new();

    public static PersonBuilder APerson() => new();

    public static ServiceBuilder AService() => new();
}
