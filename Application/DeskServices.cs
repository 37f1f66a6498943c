using IndupalBot.Application.Catalogue;
using IndupalBot.Application.Conversations;
using IndupalBot.Application.DueWork;
using IndupalBot.Application.Files;
using IndupalBot.Application.Intake;
using IndupalBot.Application.Notifications;
using IndupalBot.Application.People;
using IndupalBot.Application.Recoveries;
using IndupalBot.Application.Reports;
using IndupalBot.Application.Seeding;
using IndupalBot.Application.Sla;
using IndupalBot.Application.Tickets;
using IndupalBot.Data;
using IndupalBot.Data.Outbox;
using IndupalBot.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace IndupalBot.Application;

public static class DeskServices
{
    /// <summary>The help desk's use cases and its store. What is outside the process (Teams, files, classifier) is added by the host.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddStore(configuration)
            .AddPromise(configuration)
            .AddPeople(configuration)
            .AddTickets()
            .AddReports()
            .AddFiles(configuration)
            .AddNotifications(configuration)
            .AddSingleton<DueWork.DueWork>()
            .AddSingleton<DraftExpiry>()
            .AddSingleton<RecoveryReminders>()
            .AddSingleton<Housekeeping>();
    }

    private static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new WriteGate(oneAtATime: options.Provider == DatabaseProvider.Sqlite));
        services.AddSingleton<IDeliveryPlanner, DeliveryPlanner>();
        services.AddSingleton<OutboxInterceptor>();
        services.AddSingleton<TicketTextKeeper>();
        services.AddSingleton(new FullText());
        services.AddDbContextPool<HelpDeskDbContext>((provider, builder) => builder
            .UseHelpDeskDatabase(options)
            .AddInterceptors(provider.GetRequiredService<OutboxInterceptor>(), provider.GetRequiredService<TicketTextKeeper>()));
        return services.AddScoped<DeskTransaction>().AddScoped<TicketTextSearch>();
    }

    private static IServiceCollection AddPromise(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Intake.LevelMatrixOptions>().Bind(configuration.GetSection(Intake.LevelMatrixOptions.Section));
        services.AddOptions<PromiseOptions>().Bind(configuration.GetSection(PromiseOptions.Section))
            .Validate(options => options.KeepsTheProcedure(), SettingTexts.Promise)
            .ValidateOnStart();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<PromiseOptions>>().Value.ToTable())
            .AddSingleton<PromiseReader>().AddScoped<CalendarDesk>().AddScoped<ServicePromises>();
    }

    private static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PeopleOptions>().Bind(configuration.GetSection(PeopleOptions.Section));
        services.TryAddSingleton<IDirectory, LocalDirectory>();
        return services
            .AddSingleton<KnownPeople>().AddSingleton<AddressBook>().AddSingleton<RosterKeeper>()
            .AddScoped<PeopleRegister>().AddScoped<GroupDesk>().AddScoped<AbsenceDesk>().AddScoped<WorkLoads>().AddScoped<ConversationRegister>();
    }

    private static IServiceCollection AddTickets(this IServiceCollection services) =>
        services
            .AddSingleton<CatalogueCache>()
            .AddScoped<CatalogueSeeder>()
            .AddScoped<TicketAccess>()
            .AddScoped<TicketDesk>()
            .AddScoped<OpenTicket>()
            .AddScoped<RecoveryNotices>()
            .AddScoped<RecoveryDesk>()
            .AddScoped<TicketSummaries>()
            .AddScoped<TicketLists>()
            .AddScoped<TicketFinder>()
            .AddScoped<OpenQuestions>()
            .AddScoped<DeskViews>()
            .AddScoped<DraftDesk>()
            .AddScoped<MessageIntake>()
            .AddScoped<TurnJournal>();

    private static IServiceCollection AddReports(this IServiceCollection services) => services.AddScoped<CaseHistories>().AddScoped<Indicators>().AddScoped<DeskSeeder>();

    private static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FileStoreOptions>().Bind(configuration.GetSection(FileStoreOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<FileStore>().AddScoped<FileIntake>().AddScoped<FileFetcher>().AddScoped<OpenFile>();
    }

    private static IServiceCollection AddNotifications(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboxOptions>().Bind(configuration.GetSection(OutboxOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => new OutboxLease(Guid.NewGuid(), TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<OutboxOptions>>().Value.LeaseSeconds)))
            .AddSingleton<OutboxSignal>()
            .AddSingleton<DeliveryComposer>()
            .AddSingleton<SendingPace>()
            .AddSingleton<DestinationDelivery>()
            .AddSingleton<OutcomeWriter>()
            .AddScoped<OutboxQueue>()
            .AddScoped<DeliveryRoundReader>()
            .AddHostedService<OutboxDispatcher>();
    }
}
