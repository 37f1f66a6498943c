namespace IndupalBot.Simulator.Page;

internal sealed record UploadedFile(string Name, string ContentType, byte[] Base64);
