using AdaptiveCards;

namespace IndupalBot.SeamTests.Cards;

public sealed class LayoutWritingTests
{
    [Fact]
    public void Columns_have_widths_of_every_kind()
    {
        new AdaptiveColumnSet
        {
            Columns = [new() { Width = AdaptiveColumnWidth.Auto }, new() { Width = "stretch" }, new() { Width = 50u }, new() { Width = "2" }, new()],
        }.ShouldBeWrittenAs(
            """
            {
              "type": "ColumnSet",
              "columns": [
                { "type": "Column", "width": "auto", "items": [] },
                { "type": "Column", "width": "stretch", "items": [] },
                { "type": "Column", "width": "50px", "items": [] },
                { "type": "Column", "width": "2", "items": [] },
                { "type": "Column", "items": [] }
              ]
            }
            """);
    }

    [Fact]
    public void A_table_has_columns_rows_and_cells()
    {
        new AdaptiveTable
        {
            ShowGridLines = false,
            GridStyle = AdaptiveContainerStyle.Accent,
            HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
            Columns = [new() { Width = 2, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom }, new() { PixelWidth = 50 }],
            Rows = [new() { Cells = [new() { Items = [new AdaptiveTextBlock("x")], Rtl = true }] }],
        }.ShouldBeWrittenAs(
            """
            {
              "type": "Table",
              "columns": [{ "verticalCellContentAlignment": "bottom", "width": 2.0 }, { "width": "50px" }],
              "rows": [{ "type": "TableRow", "cells": [{ "type": "TableCell", "items": [{ "type": "TextBlock", "text": "x" }], "rtl": true }] }],
              "gridStyle": "accent", "showGridLines": false, "horizontalCellContentAlignment": "center"
            }
            """);
    }

    [Fact]
    public void An_image_has_its_measures_in_pixels()
    {
        new AdaptiveImage("https://example.org/a.png") { AltText = "Foto", Style = AdaptiveImageStyle.Person, PixelWidth = 40, PixelHeight = 30 }
            .ShouldBeWrittenAs(
                """
                { "type": "Image", "url": "https://example.org/a.png", "altText": "Foto", "style": "person", "width": "40px", "height": "30px" }
                """);
    }

    [Fact]
    public void Collections_can_be_filled_one_by_one()
    {
        var container = new AdaptiveContainer { new AdaptiveTextBlock("a"), new AdaptiveTextBlock("b") };

        container.ShouldBe(container.Items);
    }
}
