using FsCheck;
using FsCheck.Fluent;
using IndupalBot.Application.Privacy;

namespace IndupalBot.UnitTests.Privacy;

public sealed class RedactorTests
{
    private static readonly string[] Separators = ["", ".", " ", "-", ". ", "\u00a0"];

    [Theory]
    [InlineData("cédula 77123456 de Valledupar", "[dato] de Valledupar")]
    [InlineData("C.C. 1.065.123.456", "[dato]")]
    [InlineData("cc12345 vieja", "[dato] vieja")]
    [InlineData("documento No. 49 765 432", "[dato]")]
    [InlineData("nit: 900123456-7", "[dato]")]
    [InlineData("la empresa 900.123.456-7 no factura", "la empresa [dato] no factura")]
    [InlineData("cel 3001234567", "[dato]")]
    [InlineData("llámeme al +57 300 123 4567", "llámeme al [dato]")]
    [InlineData("(605) 580 12 34", "[dato]")]
    [InlineData("tel. 5801234 por favor", "[dato] por favor")]
    [InlineData("escriba a ana.morales@indupal.gov.co, gracias", "escriba a [dato], gracias")]
    [InlineData("ana@indupal", "[dato]")]
    [InlineData("mi clave es Junio2026*", "mi clave es [dato]")]
    [InlineData("la contraseña del correo: hola123", "la contraseña del correo: [dato]")]
    [InlineData("usuario jperez clave Abc123 no entra", "usuario jperez clave [dato] no entra")]
    [InlineData("password=\"mi perro azul\" no entra", "password=[dato] no entra")]
    [InlineData("PIN 4521", "PIN [dato]")]
    [InlineData("10\u200b65123\u200b456", "[dato]")]
    [InlineData("１０６５１２３４５６", "[dato]")]
    public void What_identifies_somebody_is_taken_out(string text, string left)
    {
        Redactor.Redact(text).ShouldBe(left);
    }

    [Theory]
    [InlineData("no me sirve la extensión 118")]
    [InlineData("el computador de placa 4521 no enciende")]
    [InlineData("olvidé la contraseña del correo y no puedo entrar")]
    [InlineData("caso ST-2026-0042")]
    [InlineData("reunión a las 3:40 p. m. en el piso 2, 15 personas")]
    [InlineData("necesito un documento en la página")]
    [InlineData("")]
    public void What_the_desk_needs_stays(string text)
    {
        Redactor.Redact(text).ShouldBe(text);
    }

    [Fact]
    public void No_number_of_seven_digits_or_more_gets_through_however_it_is_written()
    {
        var written =
            from number in Gen.Choose(1_000_000, int.MaxValue)
            from separators in Gen.Elements(Separators).ListOf(10)
            select string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Zip(separators, (digit, separator) => separator + digit));

        Prop.ForAll(written.ToArbitrary(), number => Redactor.Redact($"Soy Ana ({number}) y no abre").Count(char.IsDigit) == 0)
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData("clave ")]
    [InlineData("cédula ")]
    [InlineData("a@")]
    [InlineData("1. ")]
    public void A_strange_text_is_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));

        Should.NotThrow(() => Redactor.Redact(text));
    }
}
