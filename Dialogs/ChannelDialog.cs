using IndupalBot.Application.Tickets;
using IndupalBot.Dialogs.Turns;

namespace IndupalBot.Dialogs;

/// <summary>Words in a channel that are no command.</summary>
internal sealed class ChannelDialog
{
    public Task<Reply> WrittenAsync(Turn turn, long? threadTicketId, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(threadTicketId is null ? DialogTexts.ChannelHint : DialogTexts.ThreadHint));
}
