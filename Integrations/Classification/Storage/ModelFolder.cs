using System.Text.Encodings.Web;
using System.Text.Json;
using IndupalBot.Integrations.Classification.Training;

namespace IndupalBot.Integrations.Classification.Storage;

/// <summary>The kept model and its note. A file is written beside its name and then renamed: a reader never finds half of one.</summary>
internal sealed class ModelFolder(string folder)
{
    public const string ModelFile = "classifier.model";
    public const string NoteFile = "classifier.json";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>Null when there is no model yet.</returns>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public TrainedModel? Read()
    {
        var path = Path.Combine(folder, ModelFile);
        return File.Exists(path) ? ModelFormat.Read(File.ReadAllBytes(path)) : null;
    }

    public void Write(TrainedModel model, ModelNote note)
    {
        Directory.CreateDirectory(folder);
        Replace(NoteFile, JsonSerializer.SerializeToUtf8Bytes(note, Readable));
        Replace(ModelFile, ModelFormat.Write(model));
    }

    private void Replace(string file, byte[] content)
    {
        var unfinished = Path.Combine(folder, $"{file}.{Guid.NewGuid():N}.tmp");
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, Path.Combine(folder, file), overwrite: true);
    }
}
