using IndupalBot.Domain.Tickets;
using IndupalBot.Integrations.Classification;
using IndupalBot.Integrations.Classification.Storage;

namespace IndupalBot.UnitTests.Classification;

public sealed class UrgencyRulesTests
{
    private static readonly ClassificationData Data = new(new ClassificationOptions().DataFolder);

    [Theory]
    [InlineData(TicketLevel.Critical, "la cpu bota humo y huele a quemado")]
    [InlineData(TicketLevel.Critical, "hay un incendio en el cuarto de servidores")]
    [InlineData(TicketLevel.Critical, "ransomware, los archivos están cifrados")]
    [InlineData(TicketLevel.Critical, "hoy se paga la nómina y el aplicativo no abre")]
    [InlineData(TicketLevel.High, "es urgente, no puedo trabajar")]
    [InlineData(TicketLevel.High, "la reunión ya empezó y no hay sonido")]
    [InlineData(TicketLevel.High, "puse mi clave en un enlace falso")]
    [InlineData(TicketLevel.Medium, "la impresora no imprime")]
    [InlineData(TicketLevel.Low, "cambiar la firma del correo")]
    [InlineData(TicketLevel.Low, "solicito un mouse")]
    public void A_rule_gives_the_level(TicketLevel level, string text)
    {
        Data.Urgency.LevelOf(Data.Reader.Read(text)).ShouldBe(level);
    }

    [Fact]
    public void Most_grave_lines_of_the_corpus_are_found()
    {
        var grave = Lines.Corpus().Where(line => line.Level is "alta" or "critica").ToArray();

        var found = grave.Count(line => Data.Urgency.LevelOf(Data.Reader.Read(line.Text)) >= TicketLevel.High);

        ((double)found / grave.Length).ShouldBeGreaterThan(0.7);
    }
}
