using IndupalBot.Domain.People;

namespace IndupalBot.Application.People;

/// <summary>As much of a person as a card shows.</summary>
/// <param name="AwayUntil">Until when they said to be away; past or null when they are there.</param>
public sealed record PersonRef(long Id, string TeamsUserId, string Name, string? Area, string? Office, string? Phone, string? Email, DateTimeOffset? AwayUntil = null)
{
    public static PersonRef Of(Person person) =>
        new(person.Id, person.TeamsUserId, person.Name, person.Area, person.Office, person.Phone, person.Email, person.AwayUntil);

    public bool IsAway(DateTimeOffset now) => AwayUntil > now;
}
