namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>
/// Adaptive Cards 1.5, as far as the desk uses it: which properties each type has, of which kind, and which may not be missing ("!").
/// A kind is a primitive, an enumeration, a type, a family of types, a list "[…]", or several with "|" between.
/// </summary>
internal static class CardVocabulary
{
    private static readonly string[] Element =
        ["id string", "isVisible boolean", "requires object", "height auto,stretch", "separator boolean", "spacing Spacing", "fallback Element|drop"];

    private static readonly string[] Input = [.. Element, "id! string", "label string", "isRequired boolean", "errorMessage string"];

    private static readonly string[] Action =
    [
        "id string", "title string", "iconUrl string", "style default,positive,destructive", "mode primary,secondary", "tooltip string",
        "isEnabled boolean", "requires object", "fallback Action|drop",
    ];

    private static readonly string[] Sent = [.. Action, "data string|object", "associatedInputs auto,none"];

    private static readonly string[] Panel =
    [
        "selectAction SelectAction", "style default,emphasis,good,attention,warning,accent", "bleed boolean", "minHeight string",
        "backgroundImage string|object", "verticalContentAlignment top,center,bottom", "rtl boolean",
    ];

    private static readonly string[] Grid = ["horizontalCellContentAlignment left,center,right", "verticalCellContentAlignment top,center,bottom"];

    public static IReadOnlyDictionary<string, string[]> Types { get; } = new Dictionary<string, string[]>
    {
        ["AdaptiveCard"] =
        [
            "$schema string", "version string", "body [Element]", "actions [Action]", "refresh Refresh", "authentication object", "fallbackText string",
            "lang string", "speak string", "rtl boolean", "minHeight string", "selectAction SelectAction", "backgroundImage string|object",
            "verticalContentAlignment top,center,bottom", "msteams TeamsWidth",
        ],
        ["TeamsWidth"] = ["width Full"],
        ["Refresh"] = ["action Action.Execute", "userIds [string]"],
        ["TextBlock"] =
        [
            .. Element, "text! string", "wrap boolean", "isSubtle boolean", "maxLines number", "style default,heading", "fontType default,monospace",
            "size default,small,medium,large,extraLarge", "weight default,lighter,bolder", "horizontalAlignment left,center,right",
            "color default,dark,light,accent,good,warning,attention",
        ],
        ["FactSet"] = [.. Element, "facts! [Fact]"],
        ["Fact"] = ["title! string", "value! string"],
        ["Container"] = [.. Element, .. Panel, "items! [Element]"],
        ["ColumnSet"] =
        [
            .. Element, "columns [Column]", "selectAction SelectAction", "style default,emphasis,good,attention,warning,accent", "bleed boolean",
            "minHeight string", "horizontalAlignment left,center,right",
        ],
        ["Column"] =
        [
            .. Panel, "id string", "isVisible boolean", "requires object", "separator boolean", "spacing Spacing", "items [Element]", "width string|number",
            "fallback Column|drop",
        ],
        ["Table"] = [.. Element, .. Grid, "columns! [TableColumn]", "rows! [TableRow]", "firstRowAsHeaders boolean", "showGridLines boolean", "gridStyle default,emphasis,good,attention,warning,accent"],
        ["TableColumn"] = [.. Grid, "width string|number"],
        ["TableRow"] = [.. Element, .. Grid, "cells! [TableCell]", "style default,emphasis,good,attention,warning,accent"],
        ["TableCell"] = [.. Panel, .. Element, "items! [Element]"],
        ["Chart.HorizontalBar"] =
        [
            .. Element, "title string", "xAxisTitle string", "yAxisTitle string", "data! [ChartBar]", "displayMode AbsoluteWithAxis,AbsoluteNoAxis,PartToWhole",
        ],
        ["ChartBar"] = ["x! string", "y! number"],
        ["ActionSet"] = [.. Element, "actions! [Action]"],
        ["Image"] =
        [
            .. Element, "url! string", "altText string", "size auto,stretch,small,medium,large", "style default,person", "width string",
            "horizontalAlignment left,center,right", "selectAction SelectAction", "backgroundColor string",
        ],
        ["Input.Text"] =
        [
            .. Input, "value string", "placeholder string", "isMultiline boolean", "maxLength number", "regex string", "style text,tel,url,email,password",
            "inlineAction SelectAction",
        ],
        ["Input.ChoiceSet"] =
            [.. Input, "choices [Input.Choice]", "value string", "placeholder string", "isMultiSelect boolean", "wrap boolean", "style compact,expanded"],
        ["Input.Choice"] = ["title! string", "value! string"],
        ["Input.Date"] = [.. Input, "value string", "placeholder string", "min string", "max string"],
        ["Input.Time"] = [.. Input, "value string", "placeholder string", "min string", "max string"],
        ["Input.Number"] = [.. Input, "value number", "placeholder string", "min number", "max number"],
        ["Input.Toggle"] = [.. Input, "title! string", "value string", "valueOn string", "valueOff string", "wrap boolean"],
        ["Action.Execute"] = [.. Sent, "verb string"],
        ["Action.Submit"] = Sent,
        ["Action.ShowCard"] = [.. Action, "card AdaptiveCard"],
        ["Action.OpenUrl"] = [.. Action, "url! string"],
    };

    public static IReadOnlyDictionary<string, string[]> Families { get; } = new Dictionary<string, string[]>
    {
        ["Element"] =
        [
            "TextBlock", "FactSet", "Container", "ColumnSet", "ActionSet", "Image", "Input.Text", "Input.ChoiceSet", "Input.Date", "Input.Time", "Input.Number",
            "Input.Toggle", "Table", "Chart.HorizontalBar",
        ],
        ["Action"] = ["Action.Execute", "Action.Submit", "Action.ShowCard", "Action.OpenUrl"],
        ["SelectAction"] = ["Action.Execute", "Action.Submit", "Action.OpenUrl"],
    };

    public const string Spacing = "default,none,small,medium,large,extraLarge,padding";
}
