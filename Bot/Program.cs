using IndupalBot.Bot;

return await HelpDeskHost.RunAsync(args);
