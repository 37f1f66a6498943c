using IndupalBot.Domain.Tickets;
using IndupalBot.Simulator.Driver;
using IndupalBot.Simulator.Faults;
using Microsoft.EntityFrameworkCore;

namespace IndupalBot.IntegrationTests.Robustness;

public sealed class RepeatedActivityTests
{
    private static readonly string[] WholeLife =
    [
        nameof(TicketRegistered), nameof(TicketClaimed), nameof(TicketNoted), nameof(TicketPutOnHold), nameof(TicketCommented),
        nameof(TicketResolved), nameof(TicketReopened), nameof(TicketResolved), nameof(TicketClosed),
    ];

    [Fact]
    public async Task A_life_in_which_Teams_delivers_everything_twice_at_once_leaves_nothing_doubled()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { Installed = false });
        desk.Teams.Faults.Set(FaultKind.Duplicates, new Fault());

        await desk.Teams.InstallEverywhereAsync();
        await desk.Sofia.InChannel("Soporte").FindsAsync(message => message.AllText.Contains("Lo confirmó", StringComparison.Ordinal));
        await (await desk.Ana.FindsAsync(message => message.CardView?.Find("privacy.accept") is not null)).PressAsync("privacy.accept");
        await LiveAsync(desk, press: (message, button, inputs) => message.PressAsync(button, inputs));

        await desk.Teams.IdleAsync();
        await desk.SettleAsync();
        await NothingDoubledAsync(desk);
        desk.Jorge.Chat.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_life_in_which_every_answer_got_lost_and_every_button_is_pressed_again_leaves_nothing_doubled()
    {
        await using var desk = await HelpDesk.StartAsync();

        await LiveAsync(desk, PressAgainAsync);

        await desk.SettleAsync();
        await NothingDoubledAsync(desk);
    }

    [Fact]
    public async Task A_message_that_comes_again_later_is_not_written_down_again()
    {
        await using var desk = await HelpDesk.StartAsync();
        var first = await desk.Ana.SaysAsync("No me enciende el computador");
        var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
        var again = await desk.Teams.DeliverAgainAsync(first, CancellationToken.None);
        var number = CaseNumbers.In((await draft.PressAsync("Registrar")).Text);
        var comment = await desk.Ana.SaysAsync($"agregar a {number} tampoco suena");
        var reply = await desk.Ana.SeesTextAsync("agregué");

        var late = await desk.Teams.DeliverAgainAsync(first, CancellationToken.None);
        var commentAgain = await desk.Teams.DeliverAgainAsync(comment, CancellationToken.None);

        await desk.SettleAsync();
        new[] { again.Status, late.Status, commentAgain.Status }.ShouldAllBe(status => status == 200);
        (await desk.ReadAsync(db => db.RequestDrafts.CountAsync())).ShouldBe(0);
        (await desk.ReadAsync(db => db.TicketComments.CountAsync())).ShouldBe(1);
        desk.Ana.Chat.Messages.Count(message => message.Text == reply.Text).ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_whose_caller_hung_up_is_done_once_when_it_is_asked_for_again()
    {
        await using var desk = await HelpDesk.StartAsync();
        var moments = new Random(20261124);
        for (var round = 1; round <= 12; round++)
        {
            await desk.Ana.SaysAsync($"No me enciende el computador {round}");
            var draft = await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar"));
            var press = Activities.Of(desk, desk.Ana).Press(draft, "Registrar");

            await HangUpAsync(desk, press, TimeSpan.FromMilliseconds(moments.NextDouble() * 12));
            var pressed = await draft.PressAsync("Registrar");

            TicketNumber.TryParse(CaseNumbers.In(pressed.Text), 0, out var number).ShouldBeTrue();
            number.ToString().ShouldEndWith($"-{round:00000}");
        }

        await desk.SettleAsync();
        (await desk.ReadAsync(db => db.Tickets.CountAsync())).ShouldBe(12);
        (await desk.ReadAsync(db => db.TicketLog.CountAsync())).ShouldBe(12);
    }

    private static async Task HangUpAsync(HelpDesk desk, string activity, TimeSpan after)
    {
        using var hungUp = new CancellationTokenSource(after);
        try
        {
            await desk.Teams.PostRawAsync(activity, Simulator.Tokens.TokenFlaw.None, hungUp.Token);
        }
        catch (OperationCanceledException)
        {
            // That is what this is about.
        }
    }

    /// <summary>First the same invoke twice at once, then by hand, under a new id.</summary>
    private static async Task<PressOutcome> PressAgainAsync(MessageView message, string button, object? inputs)
    {
        var twice = await message.PressTwiceAsync(button, inputs);
        var again = await message.PressAsync(button, inputs);
        PressOutcome[] answers = [.. twice, again];
        answers.ShouldAllBe(answer => answer.Status == 200);
        answers.Select(answer => answer.Body?.GetRawText()).Distinct().ShouldHaveSingleItem();
        return again;
    }

    private static async Task LiveAsync(HelpDesk desk, Func<MessageView, string, object?, Task<PressOutcome>> press)
    {
        await desk.Ana.SaysAsync("No me enciende el computador de la oficina 204");
        await press(await desk.Ana.SeesAsync(message => message.Buttons.Contains("Registrar")), "Registrar", null);
        await press(await desk.Luis.SeesCaseAsync("Registrado"), "Tomar", null);
        await press(await desk.Luis.SeesCaseAsync("En atención"), "ticket.note", new { internalNote = "Es el mismo equipo de marzo" });
        await press(await desk.Luis.SeesCaseAsync("En atención"), "ticket.ask", new { question = "¿Qué luces tiene encendidas?" });
        var question = await desk.Ana.FindsAsync(message => message.CardView?.Find("ticket.comment") is not null && message.AllText.Contains("¿Qué luces", StringComparison.Ordinal));
        await press(question, "ticket.comment", new { text = "Ninguna" });
        await desk.Luis.SeesCaseAsync("En atención");
        await SolveAsync(desk, press, "Cambié la fuente de poder.");
        await press(await desk.Ana.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?", StringComparison.Ordinal)), "ticket.reopen", new { why = "Volvió a apagarse" });
        await desk.Luis.SeesCaseAsync("En atención");
        await SolveAsync(desk, press, "Cambié la tarjeta madre.");
        var survey = await desk.Ana.FindsAsync(message => message.AllText.Contains("¿Quedó solucionado?", StringComparison.Ordinal) && message.AllText.Contains("tarjeta madre", StringComparison.Ordinal));
        await press(survey, "ticket.verify", new { score = "5", comment = "Muy amables" });
        await desk.Luis.SeesCaseAsync("Cerrado");
    }

    private static async Task SolveAsync(HelpDesk desk, Func<MessageView, string, object?, Task<PressOutcome>> press, string resolution)
    {
        await desk.SettleAsync();
        await press(await desk.Luis.SeesCaseAsync("En atención"), "ticket.resolve", new { resolution, products = "Un repuesto" });
    }

    private static async Task NothingDoubledAsync(HelpDesk desk)
    {
        var ticket = await desk.ReadAsync(db => db.Tickets.Include(each => each.Log).Include(each => each.Comments).SingleAsync());
        ticket.Log.OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ShouldBe(WholeLife);
        ticket.ReopenCount.ShouldBe(1);
        desk.Luis.InChannel("Soporte").Messages.Count(message => message.Message.RootId is null && CaseNumbers.Any(message.AllText)).ShouldBe(1);
        var words = desk.Ana.Chat.Messages.Where(message => message.Message.From.IsBot).Select(message => message.AllText).ToList();
        words.ShouldBeUnique();
        var sent = await desk.ReadAsync(db => db.Outbox.ToListAsync());
        sent.Where(row => row.EventSequence is not null).Select(row => (row.Destination, row.TicketId, row.EventSequence)).ShouldBeUnique();
    }
}
