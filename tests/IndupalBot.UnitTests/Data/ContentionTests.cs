using IndupalBot.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.UnitTests.Data;

public sealed class ContentionTests
{
    private const int Busy = 5;
    private const int Full = 13;

    [Fact]
    public void A_turn_that_met_another_ones_write_is_run_again()
    {
        Contention.Caused(new DbUpdateConcurrencyException()).ShouldBeTrue();
        Contention.Caused(new SqliteException("locked", Busy)).ShouldBeTrue();
        Contention.Caused(new InvalidOperationException("likely transient", new SqliteException("locked", Busy))).ShouldBeTrue();
    }

    [Fact]
    public void A_turn_that_cannot_succeed_is_not()
    {
        Contention.Caused(new SqliteException("full", Full)).ShouldBeFalse();
        Contention.Caused(new InvalidOperationException("a mistake of ours")).ShouldBeFalse();
    }
}
