namespace IndupalBot.Domain.Tickets;

/// <summary>Who attends (PR-TIC-02, step 3): the technician, then the engineer, then the software's own staff or vendor.</summary>
public enum Tier
{
    Technician = 1,
    Engineer = 2,
    Vendor = 3,
}
