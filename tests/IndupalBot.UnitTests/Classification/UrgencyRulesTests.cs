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
    public void The_level_comes_with_its_reason_in_both_languages()
    {
        var found = Data.Urgency.Find(Data.Reader.Read("sale humo del computador"));

        (found.Level, found.Why?.Es, found.Why?.En).ShouldBe((TicketLevel.Critical, "peligro para las personas o el edificio", "danger to people or the building"));
    }

    [Theory]
    [InlineData(true, "la impresora no imprime")]
    [InlineData(false, "sale humo del computador")]
    [InlineData(false, "solicito un mouse")]
    public void A_trouble_of_unknown_size_is_asked_about(bool asks, string text) => Data.Urgency.Find(Data.Reader.Read(text)).Asks.ShouldBe(asks);

    [Fact]
    public void Nearly_all_grave_lines_of_the_corpus_are_found_or_asked_about()
    {
        var grave = Lines.Corpus().Where(line => line.Level is "alta" or "critica").ToArray();

        var found = grave.Select(line => Data.Urgency.Find(Data.Reader.Read(line.Text))).Count(finding => finding.Level >= TicketLevel.High || finding.Asks);

        ((double)found / grave.Length).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Most_grave_lines_of_the_corpus_are_found()
    {
        var grave = Lines.Corpus().Where(line => line.Level is "alta" or "critica").ToArray();

        var found = grave.Count(line => Data.Urgency.LevelOf(Data.Reader.Read(line.Text)) >= TicketLevel.High);

        ((double)found / grave.Length).ShouldBeGreaterThan(0.7);
    }
}
