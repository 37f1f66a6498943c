namespace IndupalBot.Domain.People;

public sealed class GroupMembership
{
    private GroupMembership()
    {
    }

    public GroupMembership(int groupId, Person person, GroupRole role) =>
        (GroupId, PersonId, Person, Role) = (groupId, person.Id, person, role);

    public int GroupId { get; private set; }

    public long PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public GroupRole Role { get; private set; }

    public void ChangeRole(GroupRole role) => Role = role;
}
