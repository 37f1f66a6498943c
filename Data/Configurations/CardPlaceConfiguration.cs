using IndupalBot.Data.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class CardPlaceConfiguration : IEntityTypeConfiguration<CardPlace>
{
    public void Configure(EntityTypeBuilder<CardPlace> builder)
    {
        builder.HasKey(place => new { place.Card, place.Destination });
        builder.Property(place => place.Card).HasMaxLength(80);
        builder.Property(place => place.Destination).HasMaxLength(300);
        builder.Property(place => place.ActivityId).HasMaxLength(200);
        builder.HasIndex(place => new { place.ConversationId, place.ActivityId });
    }
}
