using IndupalBot.Data.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.HasKey(conversation => conversation.Id);
        builder.Property(conversation => conversation.TenantId).HasMaxLength(60);
        builder.Property(conversation => conversation.Prompt).HasMaxLength(4_000);
        builder.Property(conversation => conversation.Version).IsConcurrencyToken();
        builder.HasIndex(conversation => conversation.PersonId);
    }
}
