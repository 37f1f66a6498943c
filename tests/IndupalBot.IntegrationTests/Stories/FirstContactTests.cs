namespace IndupalBot.IntegrationTests.Stories;

public sealed class FirstContactTests
{
    [Fact]
    public async Task A_newcomer_is_welcomed_and_the_first_words_wait_for_the_privacy_notice()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { PrivacyAccepted = false });

        var welcome = await desk.Ana.FindsAsync(message => message.AllText.Contains("Soy la mesa de ayuda de INDUPAL"));
        welcome.AllText.ShouldContain("Hola, Ana");
        welcome.AllText.ShouldContain("Ley 1581 de 2012");
        welcome.Buttons.ShouldBe(["Aceptar y continuar"]);

        await desk.Ana.ReadsAsync("No me enciende el computador", "Guardé tu mensaje");
        await desk.Ana.ReadsAsync("registrar", "necesito que aceptes el aviso de privacidad");
        (await desk.CasesAsync()).ShouldBe(0);

        await desk.SettleAsync();
        var again = await desk.Ana.FindsAsync(message => message.Buttons.Contains("Aceptar y continuar"));
        var accepted = await again.PressAsync("Aceptar y continuar");
        accepted.Buttons.ShouldBe(["Nuevo caso", "Mis casos", "Ayuda"]);
        var draft = await desk.Ana.SeesTextAsync("Esto fue lo que entendí");
        (await draft.PressAsync("Registrar")).Text.ShouldContain(desk.Number());
        await desk.SettleAsync();
        desk.Ana.Chat.Messages.Count(message => message.Buttons.Contains("Aceptar y continuar")).ShouldBe(0);
    }

    [Fact]
    public async Task The_notice_is_accepted_by_typing_once_and_help_speaks_to_each_in_their_role()
    {
        await using var desk = await HelpDesk.StartAsync(new DeskSetup { PrivacyAccepted = false });

        await desk.Jorge.ReadsAsync("Acepto", "Gracias. Ahora cuéntame qué necesitas.");
        await desk.Jorge.FindsAsync(message => message.AllText.Contains("Ya aceptaste el aviso de privacidad"));
        var first = await AcceptedAtAsync(desk);
        await desk.PassAsync(TimeSpan.FromHours(3));
        await desk.Jorge.ReadsAsync("acepto", "Gracias. Ahora cuéntame qué necesitas.");

        (await AcceptedAtAsync(desk)).ShouldBe(first);
        var help = await desk.Jorge.ReadsAsync("ayuda", "¿Cómo te ayudo?");
        help.AllText.ShouldNotContain("Para quienes atienden");
        help.Buttons.ShouldBe(["Nuevo caso", "Mis casos"]);
        var forDesk = await desk.Luis.ReadsAsync("ayuda", "Para quienes atienden");
        forDesk.Buttons.ShouldBe(["Nuevo caso", "Mis casos", "Cola", "Mis asignados", "Vencidos"]);
        (await forDesk.PressAsync("Cola")).Text.ShouldBe("Te dejé la lista al final del chat.");
    }

    private static async Task<DateTimeOffset?> AcceptedAtAsync(HelpDesk desk)
    {
        var jorge = await desk.IdOfAsync(desk.Jorge);
        return (await desk.ReadAsync(async db => await db.People.FindAsync(jorge)))?.PrivacyAcceptedAt;
    }
}
