namespace IndupalBot.Domain.Tickets;

/// <summary>Whether those affected can go on working.</summary>
public enum Ability
{
    Can,
    Hardly,
    Cannot,
}
