namespace IndupalBot.Data.Tickets;

/// <summary>The last service number given in a year.</summary>
public sealed class TicketCounter(int year, int last)
{
    public int Year { get; private set; } = year;

    public int Last { get; private set; } = last;
}
