using IndupalBot.Cards;
using IndupalBot.Dialogs.Commands;

namespace IndupalBot.Dialogs.Availability;

/// <summary>"asignar 42 a quien tenga menos": the bot chooses.</summary>
internal static class AutomaticWords
{
    private static readonly string[] All = ["automatico", "a quien tenga menos", "a quien tenga menos casos", "a quien pueda", "automatic", "least busy", "to whoever has least"];

    public static bool Are(string? words) => words == CardInputs.LeastBusy || (words is not null && All.Contains(Unaccented.Of(words.Trim(' ', '.'))));
}
