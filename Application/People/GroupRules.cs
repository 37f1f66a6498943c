namespace IndupalBot.Application.People;

public static class GroupRules
{
    public const string Unknown = "GroupUnknown";
    public const string SupervisorsOnly = "GroupSupervisorsOnly";
    public const string LinkedElsewhere = "GroupLinkedElsewhere";
}
