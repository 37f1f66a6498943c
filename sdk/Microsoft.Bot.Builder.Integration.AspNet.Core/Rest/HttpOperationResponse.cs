namespace Microsoft.Rest;

public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !disposed)
        {
            disposed = true;
            Request?.Dispose();
            Response?.Dispose();
        }
    }
}
