namespace IndupalBot.IntegrationTests.Robustness;

/// <summary>Teams, taking its time over a roster.</summary>
internal sealed class HeldRoster(HeldDoor door) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri?.AbsolutePath.EndsWith("/pagedmembers", StringComparison.OrdinalIgnoreCase) == true)
        {
            await door.PassAsync();
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
