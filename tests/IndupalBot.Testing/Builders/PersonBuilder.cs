using System.Reflection;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;

namespace IndupalBot.Testing.Builders;

/// <summary>A person as they come out of the database.</summary>
public sealed class PersonBuilder
{
    private readonly List<(int GroupId, GroupRole Role)> groups = [];
    private string name = "Ana Gómez";
    private long id = DeskPeople.AnaId;
    private bool supervisesAll;

    public PersonBuilder Named(string name, long id)
    {
        (this.name, this.id) = (name, id);
        return this;
    }

    public PersonBuilder In(ServiceTier group, GroupRole role = GroupRole.Technician)
    {
        groups.Add((group.GroupId, role));
        return this;
    }

    public PersonBuilder SupervisingAll()
    {
        supervisesAll = true;
        return this;
    }

    public Person Build()
    {
        var person = new Person("tenant", $"29:{id}", name);
        GiveKey(person);
        GiveMemberships(person);
        if (supervisesAll)
        {
            person.Supervise();
        }

        return person;
    }

    /// <summary>The key and the memberships are the database's to give; here they are put in as EF Core does.</summary>
    private void GiveKey(Person person) => typeof(Person).GetProperty(nameof(Person.Id))?.SetValue(person, id);

    private void GiveMemberships(Person person)
    {
        var field = typeof(Person).GetField("memberships", BindingFlags.Instance | BindingFlags.NonPublic);
        if (field?.GetValue(person) is List<GroupMembership> memberships)
        {
            memberships.AddRange(groups.Select(group => new GroupMembership(group.GroupId, person, group.Role)));
        }
    }
}
