using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IndupalBot.Data.Configurations;

internal sealed class TicketConfiguration : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.HasKey(ticket => ticket.Id);
        builder.Property(ticket => ticket.Id).ValueGeneratedNever();
        builder.Ignore(ticket => ticket.Number);
        builder.Property(ticket => ticket.Version).IsConcurrencyToken();
        builder.Property(ticket => ticket.Service).HasMaxLength(10);
        builder.Property(ticket => ticket.Subject).HasMaxLength(TicketLimits.Subject);
        builder.Property(ticket => ticket.Description).HasMaxLength(TicketLimits.Description);
        builder.Property(ticket => ticket.Resolution).HasMaxLength(TicketLimits.Text);
        builder.Property(ticket => ticket.Products).HasMaxLength(TicketLimits.Text);
        builder.Property(ticket => ticket.SourceUrl).HasMaxLength(TicketLimits.Url);
        builder.Property(ticket => ticket.Answers).HasJson();
        builder.OwnsOne(ticket => ticket.Survey, survey => survey.Property(answer => answer.Comment).HasMaxLength(TicketLimits.Text));
        builder.OwnsOne(ticket => ticket.Recovery, recovery =>
        {
            recovery.Property(task => task.Outcome).HasMaxLength(TicketLimits.Text);
            recovery.HasIndex(task => task.RemindAt);
        });
        builder.HasMany(ticket => ticket.Log).WithOne().HasForeignKey(entry => entry.TicketId);
        builder.HasMany(ticket => ticket.Comments).WithOne().HasForeignKey(comment => comment.TicketId);
        builder.HasMany(ticket => ticket.Attachments).WithOne().HasForeignKey(attachment => attachment.TicketId);
        Index(builder);
    }

    private static void Index(EntityTypeBuilder<Ticket> builder)
    {
        builder.HasIndex(ticket => new { ticket.RequesterId, ticket.Id });
        builder.HasIndex(ticket => new { ticket.AssigneeId, ticket.ClosedAt, ticket.Id });
        builder.HasIndex(ticket => new { ticket.GroupId, ticket.Status, ticket.DueAt });
        builder.HasIndex(ticket => ticket.SourceUrl).IsUnique();
        builder.HasIndex(ticket => new { ticket.Status, ticket.ResolvedAt });
        builder.HasIndex(ticket => new { ticket.Status, ticket.WarnAt });
        builder.HasIndex(ticket => new { ticket.Status, ticket.DueAt });
        builder.HasIndex(ticket => ticket.SolutionWarnAt);
        builder.HasIndex(ticket => ticket.SolutionDueAt);
        builder.HasIndex(ticket => new { ticket.ClosedAt, ticket.ReceivedAt });
    }
}
