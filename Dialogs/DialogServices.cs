using IndupalBot.Application.DueWork;
using IndupalBot.Application.Files;
using IndupalBot.Dialogs.Availability;
using IndupalBot.Dialogs.Commands;
using IndupalBot.Dialogs.Extension;
using IndupalBot.Dialogs.Reports;
using IndupalBot.Dialogs.Requests;
using IndupalBot.Dialogs.Settings;
using IndupalBot.Dialogs.Tickets;
using IndupalBot.Dialogs.Turns;
using IndupalBot.Dialogs.Welcome;
using Microsoft.Extensions.DependencyInjection;

namespace IndupalBot.Dialogs;

public static class DialogServices
{
    /// <summary>The desk's conversations.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services) =>
        services
            .AddSingleton<TurnRunner>()
            .AddSingleton<CommandReader>()
            .AddSingleton<PromptDialog>()
            .AddSingleton<ChannelDialog>()
            .AddSingleton<IDraftNotices, DraftNotices>()
            .AddSingleton<IFileNotices, FileNotices>()
            .AddSingleton<ExtensionDesk>()
            .AddScoped<CaseSharing>()
            .AddScoped<MessageCaseDialog>()
            .AddScoped<TypedCommands>()
            .AddScoped<GroupChatDialog>()
            .AddScoped<CaseAtHand>()
            .AddScoped<CaseFiles>()
            .AddScoped<DraftCards>()
            .AddScoped<DraftWords>()
            .AddScoped<NewRequestDialog>()
            .AddScoped<WelcomeDialog>()
            .AddScoped<Refusals>()
            .AddScoped<IVerbDialog>(provider => provider.GetRequiredService<WelcomeDialog>())
            .AddScoped<IVerbDialog, DraftDialog>()
            .AddScoped<IVerbDialog, AnswerDialog>()
            .AddScoped<IVerbDialog, RequesterDialog>()
            .AddScoped<IVerbDialog, ListDialog>()
            .AddScoped<IVerbDialog, DeskDialog>()
            .AddScoped<IVerbDialog, AbsenceDialog>()
            .AddScoped<IVerbDialog, LoadDialog>()
            .AddScoped<IVerbDialog, CalendarDialog>()
            .AddScoped<IVerbDialog, PromiseDialog>()
            .AddScoped<IVerbDialog, FigureDialog>()
            .AddScoped<IVerbDialog, RecoveryDialog>()
            .AddScoped(provider => new DialogRouter(
                provider.GetServices<IVerbDialog>(),
                provider.GetRequiredService<NewRequestDialog>(),
                provider.GetRequiredService<WelcomeDialog>(),
                provider.GetRequiredService<ChannelDialog>(),
                provider.GetRequiredService<GroupChatDialog>(),
                provider.GetRequiredService<TypedCommands>(),
                provider.GetRequiredService<PromptDialog>(),
                provider.GetRequiredService<CaseAtHand>()));
}
