namespace AdaptiveCards;

public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
{
    public SerializableDictionary()
    {
    }

    internal SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }
}
