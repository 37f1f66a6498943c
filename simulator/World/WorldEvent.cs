namespace IndupalBot.Simulator.World;

/// <summary>Something that whoever watches the page must see. <see cref="Kind"/> is the name of the server-sent event.</summary>
public sealed record WorldEvent(string Kind, object Data);
