using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>Someone waited in vain; the text shows what there was to see.</summary>
public sealed class NotSeenException(Person person, Conversation conversation, IReadOnlyList<MessageView> seen)
    : Exception($"{person.Name} did not see it in {conversation.Name}. There:{Environment.NewLine}{Describe(seen)}")
{
    private const int Shown = 12;

    private static string Describe(IReadOnlyList<MessageView> seen) =>
        seen.Count == 0 ? "nothing" : string.Join(Environment.NewLine, seen.TakeLast(Shown).Select(m => "  " + m));
}
