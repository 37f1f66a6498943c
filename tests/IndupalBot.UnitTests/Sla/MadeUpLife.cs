using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Surveys;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Sla;

/// <summary>Lets a case live through whatever a list of numbers says, as far as the rules allow: every number is some minutes and then a verb.</summary>
internal sealed class MadeUpLife
{
    private const TicketRole Everybody = TicketRole.Requester | TicketRole.Technician | TicketRole.Assignee | TicketRole.Supervisor;

    private static readonly TicketVerb[] Verbs = Enum.GetValues<TicketVerb>();
    private static readonly ServiceTier[] Groups = [DeskGroups.Support, DeskGroups.Web];

    private readonly List<LivedMoment> moments = [];
    private readonly PromisePolicy policy;
    private DateTimeOffset now = Monday9am;

    public MadeUpLife(TicketLevel level, IEnumerable<int> numbers, PromisePolicy? policy = null)
    {
        this.policy = policy ?? PromisePolicy.Default;
        Ticket = ATicket().OfLevel(level).Under(this.policy).Build();
        foreach (var number in numbers)
        {
            Live(number & 0x7fffffff);
        }
    }

    public Ticket Ticket { get; }

    public IReadOnlyList<LivedMoment> Moments => moments;

    private void Live(int number)
    {
        now += TimeSpan.FromMinutes(number % 97 * 3);
        var before = Promise();
        var seen = Ticket.Log.Count;
        try
        {
            Do(Verbs[number / 97 % Verbs.Length], number / 97 / Verbs.Length);
        }
        catch (RuleViolationException)
        {
            // Most numbers ask for something that is not allowed at this moment: then nothing happens.
        }

        if (Ticket.Log.Count > seen)
        {
            moments.Add(new LivedMoment(Ticket.Log[^1], before, Promise()));
        }
    }

    private Promise Promise() =>
        PromiseClock.Read(Ticket.Log, policy) with { FirstResponseDueAt = Ticket.FirstResponseDueAt, FirstRespondedAt = Ticket.FirstRespondedAt, DueAt = Ticket.DueAt };

    private void Do(TicketVerb verb, int choice)
    {
        var actor = new TicketActor(50 + (choice % 3), Everybody, Door.Chat);
        switch (verb)
        {
            case TicketVerb.Claim:
                Ticket.Claim(actor, policy, now);
                break;
            case TicketVerb.Assign or TicketVerb.Reassign:
                Ticket.Assign(60 + (choice % 3), assigneeIsInGroup: true, actor, policy, now);
                break;
            case TicketVerb.Release:
                Ticket.Release(actor, policy, now);
                break;
            case TicketVerb.Reclassify:
                Ticket.Reclassify(choice % 3 == 0 ? "WEB" : "MTO", (TicketLevel)(choice % 4), Groups[choice / 4 % 2], actor, policy, now);
                break;
            case TicketVerb.Escalate:
                Ticket.Escalate(Ticket.Tier == Tier.Technician ? DeskGroups.Engineering : DeskGroups.Vendor, "Sube", actor, policy, now);
                break;
            case TicketVerb.EscalateTo:
                Ticket.EscalateTo(
                    70 + (choice % 3), assigneeIsInNextGroup: true, Ticket.Tier == Tier.Technician ? DeskGroups.Engineering : DeskGroups.Vendor, "Sube", actor, policy, now);
                break;
            default:
                DoWithoutTheClock(verb, choice, actor);
                break;
        }
    }

    private void DoWithoutTheClock(TicketVerb verb, int choice, TicketActor actor)
    {
        switch (verb)
        {
            case TicketVerb.Wait:
                Ticket.Wait((PendingReason)(choice % 4), "Espera", actor, policy, now);
                break;
            case TicketVerb.Resume:
                Ticket.Resume(actor, policy, now);
                break;
            case TicketVerb.Comment or TicketVerb.Answer:
                Ticket.Comment("Algo", actor with { PersonId = Ticket.RequesterId }, policy, now);
                break;
            case TicketVerb.Resolve:
                Ticket.Resolve("Listo", null, actor, now);
                break;
            case TicketVerb.Reopen:
                Ticket.Reopen("No quedó", actor, policy, now);
                break;
            case TicketVerb.Verify when choice % 5 == 0:
                Ticket.Verify(new SurveyAnswer(choice % 2 == 0 ? 5 : 1, null, null, null, null), actor with { PersonId = Ticket.RequesterId }, now);
                break;
            case TicketVerb.Withdraw when choice % 5 == 0:
                Ticket.Withdraw("Ya no", actor, now);
                break;
            case TicketVerb.HandBack:
                Ticket.HandBack(Ticket.Tier == Tier.Vendor ? DeskGroups.Engineering : DeskGroups.Support, id => choice % 2 == 0, "Vuelve", actor, policy, now);
                break;
            case TicketVerb.WarnSolution:
                Ticket.WarnSolution(now);
                break;
            case TicketVerb.MissSolution:
                Ticket.MissSolution(now);
                break;
            case TicketVerb.Recover:
                Ticket.Recover("Se acordó", actor, now);
                break;
            case TicketVerb.Warn:
                Ticket.Warn(now);
                break;
            case TicketVerb.Breach:
                Ticket.Breach(now);
                break;
        }
    }
}
