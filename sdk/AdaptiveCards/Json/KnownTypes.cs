using System.Collections.Frozen;

namespace AdaptiveCards.Json;

/// <summary>The elements and actions by the names the schema gives them.</summary>
internal static class KnownTypes
{
    private static readonly FrozenDictionary<string, Func<AdaptiveTypedElement>> Factories =
        new Dictionary<string, Func<AdaptiveTypedElement>>
        {
            [AdaptiveCard.TypeName] = () => new AdaptiveCard((AdaptiveSchemaVersion)null),
            [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
            [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
            [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
            [AdaptiveImageSet.TypeName] = () => new AdaptiveImageSet(),
            [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
            [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
            [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
            [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
            [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
            [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
            [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
            [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
            [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
            [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
            [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
            [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
            [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
            [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
            [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
            [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
            [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
            [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
            [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // Where only one type can stand, a card may leave its name out.
    private static readonly FrozenDictionary<Type, string> Implied = new Dictionary<Type, string>
    {
        [typeof(AdaptiveImage)] = AdaptiveImage.TypeName,
        [typeof(AdaptiveColumn)] = AdaptiveColumn.TypeName,
        [typeof(AdaptiveTableRow)] = AdaptiveTableRow.TypeName,
        [typeof(AdaptiveTableCell)] = AdaptiveTableCell.TypeName,
        [typeof(AdaptiveExecuteAction)] = AdaptiveExecuteAction.TypeName,
    }.ToFrozenDictionary();

    public static string ImpliedName(Type wanted) => Implied.GetValueOrDefault(wanted);

    /// <summary>A new element of that name, or null if the name is not known.</summary>
    public static AdaptiveTypedElement Create(string name) => Factories.TryGetValue(name, out var create) ? create() : null;
}
