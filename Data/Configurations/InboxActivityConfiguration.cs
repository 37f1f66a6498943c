using IndupalBot.Data.Inbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class InboxActivityConfiguration : IEntityTypeConfiguration<InboxActivity>
{
    public void Configure(EntityTypeBuilder<InboxActivity> builder)
    {
        builder.HasKey(activity => activity.Key);
        builder.Property(activity => activity.Key).HasMaxLength(400);
        builder.Property(activity => activity.Answer).HasMaxLength(100_000);
        builder.HasIndex(activity => activity.ReceivedAt);
    }
}
