using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class TicketCommentConfiguration : IEntityTypeConfiguration<TicketComment>
{
    public void Configure(EntityTypeBuilder<TicketComment> builder)
    {
        builder.HasKey(comment => new { comment.TicketId, comment.Number });
        builder.Property(comment => comment.Number).ValueGeneratedNever();
        builder.Property(comment => comment.Text).HasMaxLength(TicketLimits.Text);
    }
}
