using IndupalBot.Data.Search;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class TicketTextConfiguration : IEntityTypeConfiguration<TicketText>
{
    /// <summary>Characters; beyond what SQL Server keeps in the row, so that it becomes a long text there.</summary>
    private const int Long = 1_000_000;

    public void Configure(EntityTypeBuilder<TicketText> builder)
    {
        builder.ToTable("TicketTexts");
        builder.HasKey(text => text.TicketId);
        builder.Property(text => text.TicketId).ValueGeneratedNever();
        builder.Property(text => text.Number).HasMaxLength(40);
        builder.Property(text => text.Subject).HasMaxLength(TicketLimits.Subject);
        builder.Property(text => text.Words).HasMaxLength(Long);
        builder.Property(text => text.Notes).HasMaxLength(Long);
        builder.HasIndex(text => new { text.RequesterId, text.TicketId });
    }
}
