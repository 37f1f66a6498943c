using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class TicketLogEntryConfiguration : IEntityTypeConfiguration<TicketLogEntry>
{
    public void Configure(EntityTypeBuilder<TicketLogEntry> builder)
    {
        builder.ToTable("TicketLog");
        builder.HasKey(entry => new { entry.TicketId, entry.Sequence });
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasMaxLength(60);
        builder.Property(entry => entry.Event).HasJson(TicketLimits.Text * 4);
        builder.Property(entry => entry.Service).HasMaxLength(10);
        builder.HasIndex(entry => new { entry.Kind, entry.At, entry.TicketId });
    }
}
