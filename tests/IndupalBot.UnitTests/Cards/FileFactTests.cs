using AdaptiveCards;
using IndupalBot.Application.Files;
using IndupalBot.Cards;
using static IndupalBot.Testing.ReadModels.SampleViews;

namespace IndupalBot.UnitTests.Cards;

public sealed class FileFactTests
{
    [Theory]
    [InlineData("foto.png", null, "foto.png")]
    [InlineData("foto.png", "https://mesa.example.org/files/a-_b", "[foto.png](https://mesa.example.org/files/a-_b)")]
    [InlineData("a](http://malo.example).png", "https://mesa.example.org/files/a", @"[a\](http://malo.example).png](https://mesa.example.org/files/a)")]
    [InlineData("*urgente* <b>.png", "https://mesa.example.org/files/a", @"[\*urgente\* &lt;b&gt;.png](https://mesa.example.org/files/a)")]
    public void A_file_is_named_literally_and_opens_where_it_is_kept(string name, string? link, string shown)
    {
        InCulture.Spanish(() => Files(new AttachedFile(name, link))).ShouldBe(shown);
    }

    [Fact]
    public void What_has_no_room_is_counted()
    {
        var shown = InCulture.Spanish(() => Files([.. Enumerable.Range(1, 12).Select(number => new AttachedFile($"{number}.png"))]));

        shown.ShouldEndWith("4.png, 5.png y 7 más");
    }

    private static string? Files(params AttachedFile[] files) =>
        DeskCard.Build(ADeskView(ATicketSummary() with { Attachments = files }), TuesdayMorning)
            .Body.OfType<AdaptiveFactSet>().SelectMany(facts => facts.Facts).Single(fact => fact.Title == "Archivos").Value;
}
