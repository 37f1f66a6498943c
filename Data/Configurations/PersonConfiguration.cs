using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasKey(person => person.Id);
        builder.Property(person => person.TenantId).HasMaxLength(60);
        builder.Property(person => person.TeamsUserId).HasMaxLength(200);
        builder.Property(person => person.AadObjectId).HasMaxLength(60);
        builder.Property(person => person.Locale).HasMaxLength(20);
        builder.Ignore(person => person.Attends);
        builder.Ignore(person => person.Supervises);
        builder.HasIndex(person => person.TeamsUserId).IsUnique();
        builder.HasIndex(person => person.AadObjectId);
    }
}
