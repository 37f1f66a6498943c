namespace IndupalBot.Domain.People;

public enum GroupRole
{
    Technician,
    Supervisor,
}
