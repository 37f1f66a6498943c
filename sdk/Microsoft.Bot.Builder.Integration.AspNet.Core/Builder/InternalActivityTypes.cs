namespace Microsoft.Bot.Builder;

/// <summary>Types of activities that stay within the process.</summary>
internal static class InternalActivityTypes
{
    public const string Delay = "delay";

    public const string InvokeResponse = "invokeResponse";
}
