using System.Globalization;
using System.Runtime.ExceptionServices;
using IndupalBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace IndupalBot.Bot.Teams;

/// <summary>Receives what Teams posts. The only place where a failed turn is caught: the person gets a reference number, the log the rest.</summary>
internal sealed partial class TeamsAdapter : CloudAdapter
{
    private const string InvokeResponseType = "invokeResponse";

    private readonly ILogger<TeamsAdapter> logger;

    public TeamsAdapter(BotFrameworkAuthentication authentication, ServiceGate services, TenantGate tenants, ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        this.logger = logger;
        OnTurnError = AnswerFailureAsync;
        Use(services);
        Use(tenants);
    }

    private async Task AnswerFailureAsync(ITurnContext context, Exception failure)
    {
        if (failure is UnauthorizedAccessException or OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        var reference = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        Log.TurnFailed(logger, failure, reference, context.Activity.Type);
        CultureInfo.CurrentUICulture = Languages.Of(context.Activity.Locale);
        var sentence = string.Format(CultureInfo.CurrentUICulture, HostTexts.TurnFailed, reference);
        if (context.Activity.Type == ActivityTypes.Invoke)
        {
            await context.SendActivityAsync(new Activity { Type = InvokeResponseType, Value = FailureOf(context.Activity.Name, sentence) }, CancellationToken.None);
        }
        else if (context.Activity.Type == ActivityTypes.Message)
        {
            await context.SendActivityAsync(MessageFactory.Text(sentence), CancellationToken.None);
        }
    }

    /// <summary>In the shape of what was asked, or the client shows an error of its own.</summary>
    private static InvokeResponse FailureOf(string? asked, string sentence) => asked switch
    {
        "composeExtension/query" => new() { Status = 200, Body = ExtensionAnswer.Said(sentence) },
        "composeExtension/fetchTask" or "composeExtension/submitAction" => new() { Status = 200, Body = ExtensionAnswer.Closed(sentence) },
        _ => CardAnswer.Failure(sentence),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Reference} of type {Type} failed")]
        public static partial void TurnFailed(ILogger logger, Exception exception, string reference, string type);
    }
}
