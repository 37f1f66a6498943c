using System.Text.Json;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Tickets;

public sealed class LevelBasisTests
{
    [Fact]
    public void What_was_registered_before_the_basis_was_kept_is_still_read()
    {
        const string old = """{"kind":"TicketRegistered","Service":"MTO","Level":2,"GroupId":1,"Channel":0,"LinkedTicketId":null}""";

        var read = JsonSerializer.Deserialize<TicketEvent>(old).ShouldBeOfType<TicketRegistered>();

        (read.Service, read.Level, read.LevelBasis).ShouldBe(("MTO", TicketLevel.High, null));
    }

    [Fact]
    public void The_basis_comes_back_as_it_was_kept()
    {
        TicketEvent kept = new TicketRegistered("MTO", TicketLevel.High, 1, TicketChannel.Teams, null, LevelBasis: new LevelBasis("afecta a varias personas", Affected.Several, Ability.Cannot));

        JsonSerializer.Deserialize<TicketEvent>(JsonSerializer.Serialize(kept)).ShouldBe(kept);
    }
}
