using IndupalBot.Application.Files;
using IndupalBot.Application.Tickets;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs.Tickets;

/// <summary>Puts the files of a message on a case that is there already.</summary>
internal sealed class CaseFiles(FileIntake files, TicketDesk desk)
{
    public async Task AttachAsync(Turn turn, long ticketId, CancellationToken cancellationToken)
    {
        foreach (var file in files.Take(turn.Input.Files, already: 0))
        {
            await desk.AttachAsync(ticketId, file.Id, file.Name, turn.Person, cancellationToken);
        }
    }
}
