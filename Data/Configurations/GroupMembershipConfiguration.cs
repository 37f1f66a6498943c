using IndupalBot.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class GroupMembershipConfiguration : IEntityTypeConfiguration<GroupMembership>
{
    public void Configure(EntityTypeBuilder<GroupMembership> builder)
    {
        builder.HasKey(membership => new { membership.GroupId, membership.PersonId });
        builder.HasOne(membership => membership.Person).WithMany(person => person.Memberships).HasForeignKey(membership => membership.PersonId);
        builder.HasOne<SupportGroup>().WithMany().HasForeignKey(membership => membership.GroupId);
    }
}
