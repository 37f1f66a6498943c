using IndupalBot.Data.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class RequestDraftConfiguration : IEntityTypeConfiguration<RequestDraft>
{
    public void Configure(EntityTypeBuilder<RequestDraft> builder)
    {
        builder.HasKey(draft => draft.PersonId);
        builder.Property(draft => draft.PersonId).ValueGeneratedNever();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.Property(draft => draft.Content).HasJson(60_000);
        builder.HasIndex(draft => draft.UpdatedAt);
    }
}
