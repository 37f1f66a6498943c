namespace Microsoft.Rest;

public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
