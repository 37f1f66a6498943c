using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What is kept of a message after its connection is gone.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);
    }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (var (name, values) in headers)
        {
            Headers[name] = [.. values];
        }
    }
}
