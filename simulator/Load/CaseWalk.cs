using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Load;

/// <summary>One case from the first words to the rating.</summary>
internal sealed class CaseWalk(TeamsSimulator teams, DeskWatch desk, TurnTimes times)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(PersonDriver requester, int index)
    {
        var number = await RegisterAsync(requester, index);
        var card = await desk.CardOf(number).WaitAsync(Patience);
        await AttendAsync(card, index);
        await RateAsync(requester, number);
    }

    private async Task<string> RegisterAsync(PersonDriver requester, int index)
    {
        var draft = await SayAsync(requester, index);
        if (draft.CardView?.Offers(CaseScript.AcceptPrivacy) == true)
        {
            await PressAsync("privacy", draft, CaseScript.AcceptPrivacy);
            draft = await SayAsync(requester, index);
        }

        var registered = await PressAsync("register", draft, CaseScript.Register);
        if (CaseNumber.In(registered.Text) is { } number)
        {
            return number;
        }

        var receipt = await requester.SeesAsync(m => CaseNumber.In(m.AllText) is not null, Patience);
        return CaseNumber.In(receipt.AllText) ?? "";
    }

    private async Task<MessageView> SayAsync(PersonDriver requester, int index)
    {
        var said = await times.MeasureAsync("say", () => requester.SaysAsync(CaseScript.Opening(index)));
        return said.Answer is { IsSuccess: true }
            ? await requester.SeesAsync(m => m.CardView is { } card && (card.Offers(CaseScript.Register) || card.Offers(CaseScript.AcceptPrivacy)), Patience)
            : throw new InvalidOperationException($"The bot answered {said.Answer?.Status} to a message.");
    }

    private async Task AttendAsync(Message card, int index)
    {
        var place = TechnicianIn(card, index);
        var claimed = await PressAsync("claim", place.View(card), CaseScript.Claim);
        if (claimed.CardView?.Offers(CaseScript.Resolve) == true)
        {
            Check(await times.MeasureAsync("resolve", () => claimed.PressAsync(claimed.CardView.VerbIn(CaseScript.Resolve), claimed.CardView.Inputs(CaseScript.Resolve))));
            return;
        }

        var current = await place.SeesAsync(m => m.Id == card.Id && m.CardView?.Offers(CaseScript.Resolve) == true, Patience);
        await PressAsync("resolve", current, CaseScript.Resolve);
    }

    private PlaceDriver TechnicianIn(Message card, int index)
    {
        var channel = teams.World.Conversations.First(c => c.Id == card.ConversationId);
        return teams.Person(channel.Members[index % channel.Members.Count].Name).InChannel(channel.Name);
    }

    private async Task RateAsync(PersonDriver requester, string number)
    {
        var question = await requester.FindsAsync(m => m.CardView?.Offers(CaseScript.Verify) == true && m.AllText.Contains(number, StringComparison.Ordinal), Patience);
        await PressAsync("verify", question, CaseScript.Verify);
    }

    private async Task<PressOutcome> PressAsync(string kind, MessageView message, string[] verbs) => message.CardView is { } card
        ? Check(await times.MeasureAsync(kind, () => message.PressAsync(card.VerbIn(verbs), card.Inputs(verbs))))
        : throw new InvalidOperationException($"No card to press {kind} on.");

    private static PressOutcome Check(PressOutcome outcome) =>
        outcome.Error is null ? outcome : throw new InvalidOperationException($"{outcome.Status}: {outcome.Error}");
}
