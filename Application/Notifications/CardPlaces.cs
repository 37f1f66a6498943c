using IndupalBot.Data.Outbox;

namespace IndupalBot.Application.Notifications;

/// <summary>The live cards of one destination while its messages are being sent: the first may put up the card that the next one updates.</summary>
public sealed class CardPlaces(string destination, IEnumerable<CardPlace> standing)
{
    private readonly Dictionary<string, CardPlace> places = standing.ToDictionary(place => place.Card);
    private readonly Dictionary<string, CardPlace> added = [];
    private readonly Dictionary<string, CardPlace> moved = [];

    public IReadOnlyCollection<CardPlace> Added => added.Values;

    public IReadOnlyCollection<CardPlace> Moved => moved.Values;

    public CardPlace? Find(string? card) => card is null ? null : places.GetValueOrDefault(card);

    public void Remember(string card, string conversationId, string activityId)
    {
        if (Find(card) is not { } place)
        {
            places[card] = added[card] = new CardPlace(card, destination, conversationId, activityId);
        }
        else if (place.ActivityId != activityId)
        {
            place.MoveTo(conversationId, activityId);
            if (!added.ContainsKey(card))
            {
                moved[card] = place;
            }
        }
    }
}
