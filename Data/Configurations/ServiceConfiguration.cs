using IndupalBot.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class ServiceConfiguration : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.HasKey(service => service.Code);
        builder.Property(service => service.Code).HasMaxLength(10);
        builder.Property(service => service.Fields).HasJson();
        builder.Property(service => service.Tiers).HasJson();
        builder.Property(service => service.Promise).HasJson(1_000);
    }
}
