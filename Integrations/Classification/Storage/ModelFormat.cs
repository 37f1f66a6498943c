using System.Security.Cryptography;
using IndupalBot.Integrations.Classification.Features;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>The bytes of a model: a mark, the content, and the SHA-256 of both, so that half a file is never taken for a model.</summary>
internal static class ModelFormat
{
    private const string Mark = "indupal-model-2";

    public static byte[] Write(TrainedModel model)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(model.Fingerprint);
            Write(writer, model.Calibration);
            Write(writer, model.Linear.Space.Words);
            Write(writer, model.Linear.Space.Pieces);
            Write(writer, model.Linear.Space.Concepts);
            Write(writer, model.Linear.Weights);
            Write(writer, model.Linear.Biases);
        }

        return [.. bytes.ToArray(), .. SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))];
    }

    public static TrainedModel Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(CheckedBody(content), writable: false));
        if (reader.ReadString() != Mark)
        {
            throw new InvalidDataException("The file is not a model of this version.");
        }

        var fingerprint = reader.ReadString();
        var calibration = new Calibration(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        var space = new FeatureSpace(ReadTerms(reader), ReadTerms(reader), ReadTerms(reader));
        return new TrainedModel(new LinearModel(space, ReadNumbers(reader), ReadNumbers(reader)), calibration, fingerprint);
    }

    private static byte[] CheckedBody(byte[] content)
    {
        var length = content.Length - SHA256.HashSizeInBytes;
        var isWhole = length > 0 && SHA256.HashData(content.AsSpan(0, length)).AsSpan().SequenceEqual(content.AsSpan(length));
        return isWhole ? content[..length] : throw new InvalidDataException("The model file is damaged.");
    }

    private static void Write(BinaryWriter writer, Calibration calibration)
    {
        writer.Write(calibration.Temperature);
        writer.Write(calibration.ContestedTemperature);
        writer.Write(calibration.Sure);
        writer.Write(calibration.Out);
    }

    private static void Write(BinaryWriter writer, TermTable table)
    {
        writer.Write(table.Terms.Count);
        foreach (var term in table.Terms)
        {
            writer.Write(term);
        }

        Write(writer, table.Weights);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<float> numbers)
    {
        writer.Write(numbers.Count);
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }

    private static TermTable ReadTerms(BinaryReader reader)
    {
        var terms = new string[reader.ReadInt32()];
        for (var place = 0; place < terms.Length; place++)
        {
            terms[place] = reader.ReadString();
        }

        return new TermTable(terms, ReadNumbers(reader));
    }

    private static float[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        for (var place = 0; place < numbers.Length; place++)
        {
            numbers[place] = reader.ReadSingle();
        }

        return numbers;
    }
}
