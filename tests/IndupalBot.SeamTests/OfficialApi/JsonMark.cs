using System.Reflection;
using Newtonsoft.Json;

namespace IndupalBot.SeamTests.OfficialApi;

/// <summary>What a member says about its JSON; an attribute without a name leaves it to the naming strategy.</summary>
internal static class JsonMark
{
    public static string Of(MemberInfo member) =>
        member.GetCustomAttribute<JsonPropertyAttribute>(inherit: false) is { } property ? $" [Json \"{property.PropertyName}\"]"
        : member.IsDefined(typeof(JsonExtensionDataAttribute), inherit: false) ? " [JsonExtensionData]"
        : member.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) ? " [JsonIgnore]"
        : string.Empty;
}
