using Quartz;

namespace IndupalBot.Bot.Jobs;

internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(JobOptions.Section);
        services.AddOptions<JobOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        var options = section.Get<JobOptions>() ?? new JobOptions();
        if (!options.Enabled)
        {
            return services;
        }

        services.AddQuartz(quartz => quartz
            .ScheduleJob<DueWorkJob>(trigger => trigger
                .WithIdentity(nameof(DueWorkJob))
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(options.TickSeconds)).RepeatForever()))
            .ScheduleJob<HousekeepingJob>(trigger => trigger
                .WithIdentity(nameof(HousekeepingJob))
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromHours(1)).RepeatForever()))
            .ScheduleJob<RosterJob>(trigger => trigger
                .WithIdentity(nameof(RosterJob))
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromDays(1)).RepeatForever())));
        return services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }
}
