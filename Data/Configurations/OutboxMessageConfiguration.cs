using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.HasKey(message => message.Id);
        builder.Property(message => message.Destination).HasMaxLength(300);
        builder.Property(message => message.Name).HasMaxLength(80);
        builder.Property(message => message.Payload).HasMaxLength(100_000);
        builder.Property(message => message.Error).HasMaxLength(1_000);
        builder.HasIndex(message => new { message.Status, message.Id });
    }
}
