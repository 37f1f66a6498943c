using IndupalBot.Dialogs.Requests;
using IndupalBot.Domain.Catalogue;

namespace IndupalBot.UnitTests.Requests;

public sealed class TypedChoiceTests
{
    private static readonly ClarifyingQuestion Question = new(
        new LocalText("¿Qué extensión es?", "Which extension is it?"),
        [new("TEL", new LocalText("La del teléfono", "A telephone extension")), new("MTO", new LocalText("La de un archivo que no abre", "The one of a file that does not open"))]);

    [Theory]
    [InlineData("TEL", "la del telefono")]
    [InlineData("TEL", "Teléfono!")]
    [InlineData("MTO", "es de un archivo")]
    [InlineData("MTO", "the file")]
    [InlineData(null, "no sé")]
    [InlineData(null, "del archivo y del teléfono")]
    [InlineData(null, "la impresora de la oficina de jurídica imprime manchado el teléfono")]
    public void What_is_typed_chooses_as_a_button_does(string? service, string text) => (TypedChoice.Of(Question, text)?.Service).ShouldBe(service);
}
