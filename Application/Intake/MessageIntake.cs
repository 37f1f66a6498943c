using IndupalBot.Application.Conversations;
using IndupalBot.Application.Files;
using IndupalBot.Application.People;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Application.Intake;

/// <summary>
/// Makes a case from a message: its author becomes the requester. Anybody may do so with a message of their own, who attends also with
/// that of another. A message makes one case.
/// </summary>
public sealed class MessageIntake(HelpDeskDbContext db, PeopleRegister people, ITeamsRoster roster, OpenTicket openTicket, FileIntake files)
{
    /// <summary>Whose case it will be.</summary>
    /// <exception cref="RuleViolationException">One of <see cref="MessageRules"/>.</exception>
    public async Task<Person> RequesterAsync(QuotedMessage message, Person presser, ConversationIdentity place, CancellationToken cancellationToken)
    {
        var author = message.Author.Kind switch
        {
            AuthorKind.App => throw new RuleViolationException(MessageRules.OfAnApp),
            AuthorKind.Outsider => throw new RuleViolationException(MessageRules.OfAnOutsider),
            _ => await AuthorAsync(message.Author, presser, place, cancellationToken),
        };
        if (author.TenantId != presser.TenantId)
        {
            throw new RuleViolationException(MessageRules.OfAnOutsider);
        }

        if (author.Id == presser.Id && presser.PrivacyAcceptedAt is null)
        {
            throw new RuleViolationException(MessageRules.PrivacyFirst);
        }

        if (message.Text.Length == 0 && message.Images.Count == 0)
        {
            throw new RuleViolationException(MessageRules.Empty);
        }

        await CheckIsNewAsync(message, cancellationToken);
        return author;
    }

    public async Task<Ticket> RegisterAsync(OpenTicketCommand command, QuotedMessage message, Person requester, Person presser, CancellationToken cancellationToken)
    {
        var attached = files.Take(message.Images, already: 0);
        return await openTicket.HandleAsync(command with { Files = attached, SourceUrl = message.Url }, requester, presser, cancellationToken);
    }

    /// <summary>Whether the person can be written to.</summary>
    public Task<bool> HasChatAsync(Person person, CancellationToken cancellationToken) =>
        db.Conversations.AnyAsync(chat => chat.PersonId == person.Id && chat.RefusedBecause == null, cancellationToken);

    /// <summary>Who attends is told who the stranger is; for others a message of somebody else is nothing to ask about.</summary>
    private async Task<Person> AuthorAsync(MessageAuthor author, Person presser, ConversationIdentity place, CancellationToken cancellationToken)
    {
        if (string.Equals(author.AadObjectId, presser.AadObjectId, StringComparison.OrdinalIgnoreCase))
        {
            return presser;
        }

        if (!presser.Attends)
        {
            throw new RuleViolationException(MessageRules.OfAnother);
        }

        return await db.People.Include(person => person.Memberships).FirstOrDefaultAsync(person => person.AadObjectId == author.AadObjectId, cancellationToken)
            ?? await FromRosterAsync(author, place, cancellationToken)
            ?? throw new RuleViolationException(MessageRules.OfAStranger, author.Name);
    }

    private async Task<Person?> FromRosterAsync(MessageAuthor author, ConversationIdentity place, CancellationToken cancellationToken) =>
        await roster.FindAsync(author.AadObjectId, place.Id, place.ServiceUrl, place.TenantId, cancellationToken) is { } identity
            ? await people.RecogniseAsync(identity, cancellationToken)
            : null;

    private async Task CheckIsNewAsync(QuotedMessage message, CancellationToken cancellationToken)
    {
        if (message.Url is not { } url)
        {
            return;
        }

        var there = await db.Tickets.Where(ticket => ticket.SourceUrl == url).Select(ticket => (long?)ticket.Id).FirstOrDefaultAsync(cancellationToken);
        if (there is { } ticketId)
        {
            throw new RuleViolationException(MessageRules.Registered, TicketNumber.Of(ticketId).ToString());
        }
    }
}
