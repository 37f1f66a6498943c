namespace IndupalBot.IntegrationTests.Rendering;

internal readonly record struct PngPixel(byte Red, byte Green, byte Blue, byte Alpha);
