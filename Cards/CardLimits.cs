namespace IndupalBot.Cards;

/// <summary>How much of each text a card shows, so that the card stays within the 28 KB that Teams takes.</summary>
internal static class CardLimits
{
    public const int Name = 80;
    public const int Colleague = 60;
    public const int Subject = 120;
    public const int Detail = 120;
    public const int Description = 600;
    public const int Answer = 200;
    public const int Comment = 240;
    public const int Resolution = 600;
    public const int Notice = 300;
    public const int Files = 5;
    public const int DetailFiles = 20;
    public const int FileName = 60;
    public const int Colleagues = 50;
    public const int NextColleagues = 15;
    public const int TimelineEntries = 25;
    public const int Comments = 3;
    public const int Searched = 400;
    public const int RefreshedPeople = 60;

    /// <summary>Bytes of JSON that the words of an ended draft may take.</summary>
    public const int KeptText = 22_000;
}
