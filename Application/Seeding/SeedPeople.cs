using System.Globalization;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;

namespace IndupalBot.Application.Seeding;

/// <summary>The people of a made-up desk: staff who ask, and who attends in each group.</summary>
internal sealed class SeedPeople
{
    private const int LeastStaff = 20;
    private const int CasesOfAPerson = 200;

    /// <summary>At the first tier, the second and the third.</summary>
    private static readonly int[] Attending = [12, 4, 2];

    private readonly Dictionary<int, List<Person>> groups = [];

    public SeedPeople(SeedPlan plan, IEnumerable<SupportGroup> known)
    {
        Staff = [.. Enumerable.Range(1, Math.Max(LeastStaff, plan.Cases / CasesOfAPerson)).Select(number => Somebody(number))];
        Supervisor = Somebody(Staff.Count + 1);
        Supervisor.Supervise();
        var next = Staff.Count + 2;
        foreach (var group in known.OrderBy(group => group.Id))
        {
            groups[group.Id] = [.. Enumerable.Range(next, Attending[Math.Min((int)group.Tier, Attending.Length) - 1]).Select(Somebody)];
            next += groups[group.Id].Count;
            Memberships.AddRange(groups[group.Id].Select(person => new GroupMembership(group.Id, person, GroupRole.Technician)));
        }
    }

    public IReadOnlyList<Person> Staff { get; }

    public Person Supervisor { get; }

    public List<GroupMembership> Memberships { get; } = [];

    public IEnumerable<Person> All => [.. Staff, Supervisor, .. groups.Values.SelectMany(people => people)];

    /// <summary>Some attend more than others.</summary>
    public Person AttendingIn(int groupId, Random random) => groups[groupId][(int)(groups[groupId].Count * random.NextDouble() * random.NextDouble())];

    /// <summary>A few ask often.</summary>
    public Person Asking(Random random) => Staff[(int)(Staff.Count * random.NextDouble() * random.NextDouble())];

    private static Person Somebody(int number)
    {
        string[] names = SeedTexts.Names.Split(','), surnames = SeedTexts.Surnames.Split(','), areas = SeedTexts.Areas.Split(',');
        var person = new Person(
            SeedPlan.Tenant, string.Create(CultureInfo.InvariantCulture, $"29:seed-{number:00000}"),
            $"{names[number % names.Length]} {surnames[number * 7 % surnames.Length]} {surnames[number / names.Length % surnames.Length]}");
        person.Describe(string.Create(CultureInfo.InvariantCulture, $"seed{number:00000}@example.org"), areas[number % areas.Length], null, null);
        return person;
    }
}
