using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class DeskCalendarConfiguration : IEntityTypeConfiguration<DeskCalendar>
{
    public void Configure(EntityTypeBuilder<DeskCalendar> builder)
    {
        builder.HasKey(calendar => calendar.Code);
        builder.Property(calendar => calendar.Code).HasMaxLength(20);
        builder.Property(calendar => calendar.Plans).HasJson();
    }
}
