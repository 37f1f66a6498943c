using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace IndupalBot.IntegrationTests.Rendering;

/// <summary>As much of PNG as an icon needs: 8 bits a channel, with alpha, not interlaced.</summary>
internal sealed record PngImage(int Width, int Height, IReadOnlyList<PngPixel> Pixels)
{
    private const int SignatureLength = 8;
    private const int ChannelCount = 4;
    private const byte ColourWithAlpha = 6;

    public PngPixel this[int column, int row] => Pixels[(row * Width) + column];

    public static PngImage Read(byte[] file)
    {
        var chunks = Chunks(file).ToList();
        var header = chunks.Single(chunk => chunk.Kind == "IHDR").Data;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        header[8..].ShouldBe([8, ColourWithAlpha, 0, 0, 0]);
        var rows = Unfiltered(Inflated(chunks.Where(chunk => chunk.Kind == "IDAT").SelectMany(chunk => chunk.Data)), width * ChannelCount, height);
        return new(width, height, [.. rows.SelectMany(row => row.Chunk(ChannelCount)).Select(p => new PngPixel(p[0], p[1], p[2], p[3]))]);
    }

    private static IEnumerable<(string Kind, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = SignatureLength; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Inflated(IEnumerable<byte> data)
    {
        using var stream = new ZLibStream(new MemoryStream([.. data]), CompressionMode.Decompress);
        using var result = new MemoryStream();
        stream.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>The icons are written without filters, so a row is its own bytes.</summary>
    private static IEnumerable<byte[]> Unfiltered(byte[] data, int rowLength, int height) =>
        Enumerable.Range(0, height).Select(row =>
        {
            var start = row * (rowLength + 1);
            data[start].ShouldBe((byte)0);
            return data[(start + 1)..(start + 1 + rowLength)];
        });
}
