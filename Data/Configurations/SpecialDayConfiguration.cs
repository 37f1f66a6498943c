using IndupalBot.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class SpecialDayConfiguration : IEntityTypeConfiguration<SpecialDay>
{
    public void Configure(EntityTypeBuilder<SpecialDay> builder)
    {
        builder.HasKey(day => day.Day);
        builder.Property(day => day.Hours).HasJson(2_000);
        builder.Property(day => day.Reason).HasMaxLength(CalendarRules.LongestReason);
    }
}
