using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Clock;
using IndupalBot.Data;
using IndupalBot.Domain;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.Application.Tickets;

/// <summary>Registers a request under the next service number (PR-TIC-02, steps 1 and 2).</summary>
public sealed class OpenTicket(HelpDeskDbContext db, DeskTransaction transaction, CatalogueCache catalogue, TimeProvider time)
{
    public Task<Ticket> HandleAsync(OpenTicketCommand command, Person requester, CancellationToken cancellationToken) =>
        HandleAsync(command, requester, requester, cancellationToken);

    /// <param name="by">Who has it registered: the requester, or somebody of the desk for them.</param>
    public async Task<Ticket> HandleAsync(OpenTicketCommand command, Person requester, Person by, CancellationToken cancellationToken)
    {
        var snapshot = await catalogue.GetAsync(cancellationToken);
        var service = snapshot.Get(command.Service);
        var answers = ServiceForm.Check(service, command.Answers);
        var now = time.GetUtcNow();
        var number = await transaction.NextNumberAsync(DeskClock.YearOf(now), cancellationToken);
        var tier = service.Tiers[0];
        var actor = new TicketActor(requester.Id, TicketRole.Requester, Door.Chat);
        var ticket = Ticket.Register(
            number,
            new NewTicket(
                service.Code, command.Level, tier.GroupId, tier.Tier, command.Subject, command.Description,
                answers, requester.Id, requester.Area, TicketChannel.Teams, command.LinkedTicketId, command.SourceUrl, command.LevelBasis),
            by.Id == requester.Id ? actor : new TicketActor(by.Id, TicketRole.Technician, Door.Chat), snapshot.Promises, now);
        foreach (var file in command.Files)
        {
            ticket.Attach(file.Id, file.Name, actor, snapshot.Promises, now);
        }

        db.Tickets.Add(ticket);
        return ticket;
    }
}
