namespace IndupalBot.Simulator.PageApi;

internal sealed record UploadedFile(string Name, string ContentType, byte[] Base64);
