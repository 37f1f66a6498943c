using IndupalBot.Application.Intake;
using IndupalBot.Domain.Tickets;

namespace IndupalBot.UnitTests.Intake;

public sealed class SubjectLineTests
{
    [Theory]
    [InlineData("No me enciende el computador", "No me enciende el computador")]
    [InlineData("  No me enciende el computador.  Estoy en la 204.", "No me enciende el computador")]
    [InlineData("No imprime la impresora!\nUrgente", "No imprime la impresora")]
    [InlineData("¿Me ayudan con el correo? No abre", "¿Me ayudan con el correo")]
    [InlineData("El internet está lento\r\ndesde ayer", "El internet está lento")]
    [InlineData("Se dañó el mouse; el teclado también", "Se dañó el mouse")]
    [InlineData("Hola. No me enciende el computador", "Hola. No me enciende el computador")]
    [InlineData("Ayuda", "Ayuda")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void The_subject_is_the_first_sentence(string text, string subject)
    {
        SubjectLine.Of(text).ShouldBe(subject);
    }

    [Fact]
    public void A_picture_alone_leaves_the_subject_to_the_first_words()
    {
        var afterThePicture = SubjectLine.AfterWords(null, " ");
        var afterTheWords = SubjectLine.AfterWords(afterThePicture, "Se dañó la pantalla. Es la de la 204.");
        var afterMoreWords = SubjectLine.AfterWords(afterTheWords, "Es urgente por favor");

        (afterThePicture, afterTheWords, afterMoreWords).ShouldBe((null, "Se dañó la pantalla", "Se dañó la pantalla"));
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var subject = SubjectLine.Of("palabra " + string.Join(' ', Enumerable.Repeat("computador", 20)));

        subject.Length.ShouldBeInRange(60, 91);
        subject.ShouldEndWith("computador…");
    }

    [Fact]
    public void One_endless_word_is_cut_somewhere()
    {
        SubjectLine.Of(new string('a', 5_000)).ShouldBe(new string('a', 90) + "…");
    }

    [Fact]
    public void No_emoji_is_cut_in_half()
    {
        var subject = SubjectLine.Of("a" + string.Concat(Enumerable.Repeat("😀", 200)));

        subject.Where((letter, place) => char.IsHighSurrogate(letter) && !char.IsLowSurrogate(subject[place + 1])).ShouldBeEmpty();
        subject.ShouldEndWith("😀…");
    }

    [Fact]
    public void Every_subject_fits_a_case()
    {
        SubjectLine.Of(new string('a', 100_000)).Length.ShouldBeLessThanOrEqualTo(TicketLimits.Subject);
    }
}
