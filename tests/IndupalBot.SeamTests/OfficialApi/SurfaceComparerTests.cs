using Newtonsoft.Json;

namespace IndupalBot.SeamTests.OfficialApi;

public sealed class SurfaceComparerTests
{
    private const string Name = "IndupalBot.SeamTests.OfficialApi.SurfaceComparerTests.Sample";

    private static readonly string[] Listing =
    [
        "# A remark",
        $"class {Name} : System.IDisposable",
        "  protected virtual System.Threading.Tasks.Task<string[]> AnswerAsync(int? count, CancellationToken cancellationToken = default)",
        "  public bool TryGet<T>(out T value, params string[] keys)",
        "  public const char Mark = #",
        "  public ctor()",
        "  public override string ToString()",
        "  public static readonly string Unit",
        "  public string Subject { get; protected set; } [Json \"subject\"]",
        "  public string Unoffered { get; }",
        "  public void Dispose()",
    ];

    [Fact]
    public void A_surface_that_leaves_things_out_is_accepted()
    {
        var findings = Compare(Listing);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void An_extra_member_is_found()
    {
        var findings = Compare(Without("public const char Mark"));

        findings.ShouldBe([$"extra| {Name}: public const char Mark = #"]);
    }

    [Theory]
    [InlineData("int? count", "int count")]
    [InlineData("int? count", "int? number")]
    [InlineData("cancellationToken = default", "cancellationToken")]
    [InlineData("protected virtual", "public virtual")]
    [InlineData("protected virtual", "protected")]
    [InlineData("out T value", "ref T value")]
    [InlineData("Mark = #", "Mark = @")]
    [InlineData("static readonly string Unit", "static string Unit")]
    [InlineData("protected set", "set")]
    [InlineData("[Json \"subject\"]", "[Json \"title\"]")]
    [InlineData(" [Json \"subject\"]", "")]
    public void A_member_with_another_signature_or_JSON_name_is_found(string ours, string theirs)
    {
        var findings = Compare(Listing.Select(line => line.Replace(ours, theirs)));

        findings.Single().ShouldStartWith("different (officially ");
    }

    [Fact]
    public void An_extra_type_is_found()
    {
        var findings = Compare([]);

        findings.ShouldBe([$"extra type| {Name}"]);
    }

    [Fact]
    public void Another_kind_and_another_base_are_found()
    {
        var findings = Compare(Listing.Select(line => line.Replace($"class {Name} : System.IDisposable", $"sealed class {Name}")));

        findings.Count.ShouldBe(2);
        findings[0].ShouldStartWith("different kind (officially sealed class)");
        findings[1].ShouldEndWith($"| {Name}: System.IDisposable");
    }

    [Fact]
    public void A_declared_exception_is_no_finding_and_one_without_use_is_told()
    {
        var declared = new DeclaredException($"{Name}: public const char Mark = #", "for this test");
        var idle = new DeclaredException($"{Name}: public void Gone()", "for this test");
        var official = ApiListing.Parse(Without("public const char Mark"));
        var standIn = AssemblySurface.Of([typeof(Sample)]);

        SurfaceComparer.Compare(official, standIn, declared).ShouldBeEmpty();
        SurfaceComparer.Unused(official, standIn, [declared, idle]).ShouldBe([idle.Subject]);
    }

    private static IReadOnlyList<string> Compare(IEnumerable<string> listing) =>
        SurfaceComparer.Compare(ApiListing.Parse(listing), AssemblySurface.Of([typeof(Sample)]));

    private static IEnumerable<string> Without(string start) => Listing.Where(line => !line.Trim().StartsWith(start, StringComparison.Ordinal));

    // Nested types are exported with their class; xunit wants that one public.
    public class Sample : IDisposable
    {
        public const char Mark = '#';

        public static readonly string Unit = "h";

        [JsonProperty("subject")]
        public string Subject { get; protected set; } = string.Empty;

        public override string ToString() => Subject;

        public void Dispose() => GC.SuppressFinalize(this);

        public bool TryGet<T>(out T? value, params string[] keys)
        {
            value = default;
            return keys.Length > 0;
        }

        protected virtual Task<string[]> AnswerAsync(int? count, CancellationToken cancellationToken = default) => Task.FromResult<string[]>([]);
    }
}
