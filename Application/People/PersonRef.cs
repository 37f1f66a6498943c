using IndupalBot.Domain.People;

namespace IndupalBot.Application.People;

/// <summary>As much of a person as a card shows.</summary>
public sealed record PersonRef(long Id, string TeamsUserId, string Name, string? Area, string? Office, string? Phone, string? Email)
{
    public static PersonRef Of(Person person) =>
        new(person.Id, person.TeamsUserId, person.Name, person.Area, person.Office, person.Phone, person.Email);
}
