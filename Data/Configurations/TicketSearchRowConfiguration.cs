using IndupalBot.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class TicketSearchRowConfiguration : IEntityTypeConfiguration<TicketSearchRow>
{
    private const string Index = "TicketSearch";

    public void Configure(EntityTypeBuilder<TicketSearchRow> builder)
    {
        // The index is made by the migration in SQL: a view is what EF leaves alone.
        builder.HasNoKey().ToView(Index);
        builder.Property(row => row.TicketId).HasColumnName("rowid");
        builder.Property(row => row.Match).HasColumnName(Index);
    }
}
