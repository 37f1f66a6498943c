namespace IndupalBot.Simulator.Connector;

public sealed record StoredFile(string Id, string Name, string ContentType, byte[] Bytes);
