namespace IndupalBot.Application.Tickets;

public static class SearchRules
{
    public const string NothingToFind = "NothingToFind";
}
