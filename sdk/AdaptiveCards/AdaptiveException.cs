namespace AdaptiveCards;

public class AdaptiveException : Exception
{
    internal AdaptiveException()
    {
    }

    internal AdaptiveException(string message)
        : base(message)
    {
    }

    internal AdaptiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
