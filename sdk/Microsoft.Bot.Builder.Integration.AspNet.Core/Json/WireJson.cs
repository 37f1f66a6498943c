using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The one serializer of the wire. Its resolver is static, so that the contract of a type is built once a process and not once a turn.
/// </summary>
internal static partial class WireJson
{
    public const int MaxDepth = 64;

    public static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        // What a person wrote that looks like a date stays what it is.
        DateParseHandling = DateParseHandling.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = MaxDepth,
    };

    public static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);
}
