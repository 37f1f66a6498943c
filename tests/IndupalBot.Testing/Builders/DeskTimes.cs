namespace IndupalBot.Testing.Builders;

/// <summary>Moments that tests are told in, in the institute's own time.</summary>
public static class DeskTimes
{
    /// <summary>Colombia keeps UTC−5 all year.</summary>
    public static readonly TimeSpan Bogota = TimeSpan.FromHours(-5);

    public static readonly DateTimeOffset Monday9am = new(2026, 11, 23, 9, 0, 0, Bogota);

    public static DateTimeOffset At(double hours) => Monday9am + TimeSpan.FromHours(hours);
}
