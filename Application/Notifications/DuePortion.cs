namespace IndupalBot.Application.Notifications;

/// <param name="Destinations">To be served now.</param>
/// <param name="Resting">Until when a destination need not be looked at again.</param>
public sealed record DuePortion(IReadOnlyList<DueDestination> Destinations, IReadOnlyDictionary<string, DateTimeOffset> Resting);
