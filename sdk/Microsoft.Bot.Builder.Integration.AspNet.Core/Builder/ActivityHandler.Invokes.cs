using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        try
        {
            return turnContext.Activity.Name switch
            {
                "adaptiveCard/action" => CreateInvokeResponse(
                    await OnAdaptiveCardInvokeAsync(turnContext, CardActionOf(turnContext.Activity), cancellationToken)
                        .ConfigureAwait(false)),
                "application/search" => CreateInvokeResponse(
                    await OnSearchInvokeAsync(turnContext, SearchOf(turnContext.Activity), cancellationToken).ConfigureAwait(false)),
                "signin/verifyState" or "signin/tokenExchange" =>
                    await SignedInAsync(turnContext, cancellationToken).ConfigureAwait(false),
                _ => throw new InvokeResponseException(HttpStatusCode.NotImplemented),
            };
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse> SignedInAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private static AdaptiveCardInvokeValue CardActionOf(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw BadInvoke("BadRequest", "Missing value property");
        }

        var value = ReadCardAction(activity.Value);
        if (value?.Action is null)
        {
            throw BadInvoke("BadRequest", "Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw BadInvoke("NotSupported", $"The action '{value.Action.Type}' is not supported.");
    }

    private static AdaptiveCardInvokeValue ReadCardAction(object value)
    {
        try
        {
            return value switch
            {
                AdaptiveCardInvokeValue typed => typed,
                JObject json => json.ToObject<AdaptiveCardInvokeValue>(WireJson.Serializer),
                _ => throw BadInvoke("BadRequest", "Value property is not properly formed"),
            };
        }
        catch (JsonException)
        {
            throw BadInvoke("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException BadInvoke(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });

    private async Task AnswerInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var activity = new Activity { Type = InternalActivityTypes.InvokeResponse, Value = answer };
            await turnContext.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }
}
