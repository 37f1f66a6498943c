namespace IndupalBot.Bot.Teams.Credentials;

internal sealed class UntrustedHostException(Uri? address)
    : InvalidOperationException($"The bot's token must not be sent to {address?.Scheme}://{address?.Authority}.");
