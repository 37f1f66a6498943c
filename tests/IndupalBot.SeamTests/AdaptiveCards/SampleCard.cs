using AdaptiveCards;

namespace IndupalBot.SeamTests.Cards;

/// <summary>A card with one of everything the desk uses.</summary>
internal static class SampleCard
{
    public static AdaptiveCard Build() => new("1.5")
    {
        Lang = "es",
        FallbackText = "Caso ST-1",
        Refresh = new() { Action = new() { Verb = "refresh", Data = new { ticketId = 1 } }, UserIds = ["29:ana"] },
        Body =
        [
            new AdaptiveTextBlock("Caso ST-1") { Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading, Wrap = true },
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("hoy") { Italic = true }] },
            new AdaptiveFactSet { Facts = [new("Estado", "Nuevo")] },
            new AdaptiveColumnSet { Columns = [new() { Width = "auto", Items = [AnImage()] }, new() { Width = AdaptiveWidth.Stretch }] },
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true, Items = [ATable()] },
            new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = [AnImage()] },
            .. Inputs(),
            new AdaptiveActionSet { Actions = [new AdaptiveSubmitAction { Title = "Enviar", DataJson = """{"verb":"send"}""" }] },
        ],
        Actions =
        [
            new AdaptiveExecuteAction { Title = "Tomar", Verb = "claim", Style = "positive", Fallback = new(new AdaptiveSubmitAction { Title = "Tomar" }) },
            new AdaptiveShowCardAction { Title = "Nota", Card = new("1.5") { Body = [new AdaptiveTextInput { Id = "note", IsMultiline = true }] } },
            new AdaptiveToggleVisibilityAction { Title = "Más", TargetElements = ["a", new("b", true)] },
        ],
    };

    private static IEnumerable<AdaptiveElement> Inputs() =>
    [
        new AdaptiveTextInput { Id = "text", Label = "Asunto", IsRequired = true, ErrorMessage = "Falta", MaxLength = 200 },
        new AdaptiveNumberInput { Id = "number", Min = 1, Max = 5, Value = 3 },
        new AdaptiveDateInput { Id = "date", Value = "2026-11-24" },
        new AdaptiveTimeInput { Id = "time", Value = "15:40" },
        new AdaptiveToggleInput { Id = "toggle", Title = "Urgente" },
        new AdaptiveChoiceSetInput { Id = "choice", Style = AdaptiveChoiceInputStyle.Expanded, Choices = [new() { Title = "Uno", Value = "1" }] },
    ];

    private static AdaptiveImage AnImage() => new("https://example.org/a.png") { AltText = "Foto", PixelWidth = 40, PixelHeight = 30 };

    private static AdaptiveTable ATable() => new()
    {
        FirstRowAsHeaders = true,
        Columns = [new() { Width = 2 }, new() { PixelWidth = 50 }],
        Rows = [new() { Style = AdaptiveContainerStyle.Accent, Cells = [new() { Items = [new AdaptiveTextBlock("Fecha")] }] }],
    };
}
