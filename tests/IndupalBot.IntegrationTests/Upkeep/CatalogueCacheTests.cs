using IndupalBot.Application.Catalogue;
using IndupalBot.Data;
using IndupalBot.IntegrationTests.Robustness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.IntegrationTests.Upkeep;

public sealed class CatalogueCacheTests
{
    [Fact]
    public async Task What_was_being_read_during_a_change_is_not_kept()
    {
        var door = new HeldDoor();
        var query = new HeldQuery("FROM \"GroupMemberships\"", door);
        await using var desk = await HelpDesk.StartAsync(new DeskSetup
        {
            Services = services => services.ConfigureDbContext<HelpDeskDbContext>(builder => builder.AddInterceptors(query)),
        });
        var catalogue = desk.Services.GetRequiredService<CatalogueCache>();
        catalogue.Forget();

        query.IsOn = true;
        var reading = catalogue.GetAsync(CancellationToken.None).AsTask();
        await door.Reached;
        query.IsOn = false;
        await desk.ReadAsync(async db =>
        {
            (await db.SupportGroups.SingleAsync(group => group.Id == 1)).LeaveChannel();
            return await db.SaveChangesAsync();
        });
        catalogue.Forget();
        door.Open();
        await reading;

        (await catalogue.GetAsync(CancellationToken.None)).Group(1).ChannelId.ShouldBeNull();
    }
}
