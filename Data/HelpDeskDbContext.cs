using IndupalBot.Data.Conversations;
using IndupalBot.Data.Files;
using IndupalBot.Data.Inbox;
using IndupalBot.Data.Intake;
using IndupalBot.Data.Outbox;
using IndupalBot.Data.Search;
using IndupalBot.Data.Tickets;
using IndupalBot.Domain.Catalogue;
using IndupalBot.Domain.People;
using IndupalBot.Domain.Sla;
using IndupalBot.Domain.Tickets;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.Data;

public sealed class HelpDeskDbContext : DbContext
{
    private const string Unaccented = "Latin1_General_100_CI_AI";

    public HelpDeskDbContext(DbContextOptions<HelpDeskDbContext> options)
        : base(options) =>
        // Looked for once a save, and not at each question about an entry.
        ChangeTracker.AutoDetectChangesEnabled = false;

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<TicketLogEntry> TicketLog => Set<TicketLogEntry>();

    public DbSet<TicketComment> TicketComments => Set<TicketComment>();

    public DbSet<TicketCounter> TicketCounters => Set<TicketCounter>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<DeskCalendar> Calendars => Set<DeskCalendar>();

    public DbSet<SpecialDay> SpecialDays => Set<SpecialDay>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<SupportGroup> SupportGroups => Set<SupportGroup>();

    public DbSet<GroupMembership> GroupMemberships => Set<GroupMembership>();

    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<RequestDraft> RequestDrafts => Set<RequestDraft>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<CardPlace> CardPlaces => Set<CardPlace>();

    public DbSet<TicketText> TicketTexts => Set<TicketText>();

    /// <summary>SQLite only.</summary>
    public DbSet<TicketSearchRow> TicketSearch => Set<TicketSearchRow>();

    public DbSet<InboxActivity> Inbox => Set<InboxActivity>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Whether this is new or changed and not saved yet.</summary>
    public bool IsChanged(object entity)
    {
        var entry = Entry(entity);
        entry.DetectChanges();
        return entry.State != EntityState.Unchanged;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ChangeTracker.DetectChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HelpDeskDbContext).Assembly);
        if (Database.IsSqlServer())
        {
            // "pagina" finds "página"; SQLite's index folds accents by itself.
            var texts = modelBuilder.Entity<TicketText>().Metadata.GetProperties().Where(property => property.ClrType == typeof(string));
            foreach (var text in texts)
            {
                text.SetCollation(Unaccented);
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }
}
