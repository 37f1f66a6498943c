using IndupalBot.Data;
using IndupalBot.Data.Intake;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;
using IndupalBot.Testing.Builders;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Cases and drafts for which it is time: some of each kind, written into the database as if the desk had lived them.</summary>
internal sealed class DueCases(HelpDeskDbContext db, DateTimeOffset now)
{
    public const int Each = 6;

    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(5);
    private readonly int year = Application.Clock.DeskClock.YearOf(now);
    private int sequence;

    public IReadOnlyList<long> AtRisk { get; private set; } = [];

    public IReadOnlyList<long> Late { get; private set; } = [];

    public IReadOnlyList<long> Unanswered { get; private set; } = [];

    public IReadOnlyList<long> Forgotten { get; private set; } = [];

    public async Task WriteAsync()
    {
        var people = await db.People.Include(person => person.Memberships).ToListAsync();
        var (ana, luis) = (people.Single(person => person.Name.StartsWith("Ana", StringComparison.Ordinal)), people.Single(person => person.Name.StartsWith("Luis", StringComparison.Ordinal)));
        var promise = PromiseTable.Default.Of(TicketLevel.Low);
        AtRisk = Some(() => Waiting(ana, now - (promise * 0.8)));
        Late = Some(() => Waiting(ana, now - promise - Moment));
        Unanswered = Some(() => Solved(ana, luis, now - SurveyPolicy.ReminderAfter - Moment));
        Forgotten = Some(() => Reminded(ana, luis, now - SurveyPolicy.ClosedAfter - Moment));
        foreach (var person in people.Where(person => person.Name.StartsWith("Funcionario", StringComparison.Ordinal)))
        {
            Draft(person);
        }
    }

    private IReadOnlyList<long> Some(Func<Ticket> make) => [.. Enumerable.Range(0, Each).Select(_ => Add(make()).Id)];

    private Ticket Add(Ticket ticket) => db.Tickets.Add(ticket).Entity;

    private Ticket Waiting(Person requester, DateTimeOffset since) => Ticket.Register(
        new TicketNumber(year, ++sequence),
        new NewTicket(
            "MTO", TicketLevel.Low, DeskGroups.Support.GroupId, DeskGroups.Support.Tier, "No enciende", "No enciende el computador",
            new Dictionary<string, string>(), requester.Id, requester.Area, TicketChannel.Teams),
        new TicketActor(requester.Id, TicketRole.Requester, Door.Chat), PromisePolicy.Default, since);

    private Ticket Solved(Person requester, Person attends, DateTimeOffset at)
    {
        var ticket = Waiting(requester, at - Moment);
        ticket.Claim(ticket.ActorOf(attends, Door.Chat), PromisePolicy.Default, at);
        ticket.Resolve("Cambié la fuente", null, ticket.ActorOf(attends, Door.Chat), at);
        return ticket;
    }

    private Ticket Reminded(Person requester, Person attends, DateTimeOffset at)
    {
        var ticket = Solved(requester, attends, at);
        ticket.Remind(at + SurveyPolicy.ReminderAfter);
        return ticket;
    }

    private void Draft(Person person)
    {
        var begun = now - Application.DueWork.DraftExpiry.KeptFor - Moment;
        var draft = new RequestDraft(person.Id, Guid.CreateVersion7(begun), begun);
        draft.Change(new DraftContent { Text = "No me enciende el computador", Subject = "No me enciende el computador" }, begun);
        db.RequestDrafts.Add(draft);
    }
}
