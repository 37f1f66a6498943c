namespace Microsoft.Bot.Builder;

/// <summary>What the HTTP answer to an invoke is made of.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
