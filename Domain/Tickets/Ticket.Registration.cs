using IndupalBot.Domain.Sla;

namespace IndupalBot.Domain.Tickets;

public sealed partial class Ticket
{
    /// <summary>Registrar el servicio (PR-TIC-02, step 1).</summary>
    public static Ticket Register(TicketNumber number, NewTicket request, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        var ticket = new Ticket
        {
            Id = number.TicketId,
            Status = TicketStatus.New,
            Service = request.Service,
            Level = request.Level,
            GroupId = request.GroupId,
            Tier = request.Tier,
            Subject = Text(request.Subject, TicketLimits.Subject, TicketRules.TextRequired),
            Description = Text(request.Description, TicketLimits.Description, TicketRules.TextRequired),
            Answers = request.Answers,
            RequesterId = request.RequesterId,
            Area = request.Area,
            Channel = request.Channel,
            ReceivedAt = now,
            LinkedTicketId = request.LinkedTicketId,
            SourceUrl = request.SourceUrl,
        };
        ticket.Raise(
            new TicketRegistered(
                request.Service, request.Level, request.GroupId, request.Channel, request.LinkedTicketId, promises.TermsOf(request.Service, request.Level), request.LevelBasis),
            actor, now);
        ticket.ReadPromise(promises);
        return ticket;
    }

    public void Comment(string text, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        Require(TicketVerb.Comment, actor);
        var answer = AnswerOf(actor);
        var number = Add(text, isInternal: false, actor, now);
        MoveTo(answer?.To ?? Status);
        Raise(new TicketCommented(number, answer is not null), actor, now);
        ReadPromise(promises);
    }

    public void Note(string text, TicketActor actor, DateTimeOffset now)
    {
        Require(TicketVerb.Note, actor);
        Raise(new TicketNoted(Add(text, isInternal: true, actor, now)), actor, now);
    }

    /// <summary>A file of the requester is an answer too: "¿qué dice la pantalla?" is answered with a photo.</summary>
    public void Attach(Guid fileId, string name, TicketActor actor, PromisePolicy promises, DateTimeOffset now)
    {
        Require(TicketVerb.AddAttachment, actor);
        var shortName = Text(name, TicketLimits.FileName, TicketRules.TextRequired);
        var answer = AnswerOf(actor);
        attachments.Add(new TicketAttachment(fileId, shortName, actor.PersonId, now));
        MoveTo(answer?.To ?? Status);
        Raise(new TicketAttachmentAdded(fileId, shortName, answer is not null), actor, now);
        ReadPromise(promises);
    }

    public void Withdraw(string why, TicketActor actor, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Withdraw, actor);
        var reason = Text(why, TicketLimits.Text, TicketRules.ReasonRequired);
        MoveTo(transition.To ?? Status);
        Raise(new TicketWithdrawn(reason), actor, now);
        ClosedAt = now;
        StopClocks();
    }

    /// <summary>Ends this case because <paramref name="other"/> holds the same matter, and tells the other so.</summary>
    public void MergeInto(Ticket other, TicketActor actor, TicketActor actorOnOther, DateTimeOffset now)
    {
        var transition = Require(TicketVerb.Merge, actor);
        if (other.Id == Id)
        {
            throw new RuleViolationException(TicketRules.MergeIntoItself);
        }

        other.Require(TicketVerb.Merge, actorOnOther);
        MoveTo(transition.To ?? Status);
        Raise(new TicketMerged(other.Id), actor, now);
        other.Raise(new TicketReceivedMerged(Id), actorOnOther, now);
        (LinkedTicketId, ClosedAt) = (other.Id, now);
        StopClocks();
    }

    private void StopClocks() => (DueAt, WarnAt, SolutionDueAt, SolutionWarnAt) = (null, null, null, null);

    /// <returns>Null when nothing was asked of the requester, or it is somebody else who speaks.</returns>
    private TicketTransition? AnswerOf(TicketActor actor) =>
        PendingReason == Tickets.PendingReason.Requester && actor.PersonId == RequesterId ? Require(TicketVerb.Answer, actor) : null;

    private int Add(string text, bool isInternal, TicketActor actor, DateTimeOffset now)
    {
        var number = comments.Count + 1;
        comments.Add(new TicketComment(number, actor.PersonId, Text(text, TicketLimits.Text, TicketRules.TextRequired), isInternal, now));
        return number;
    }
}
