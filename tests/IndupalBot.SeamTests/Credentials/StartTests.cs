using System.Globalization;
using IndupalBot.Bot;
using IndupalBot.Bot.Teams;
using IndupalBot.Bot.Teams.Credentials;

namespace IndupalBot.SeamTests.Credentials;

/// <summary>What keeps the bot from starting, told in one line each.</summary>
public sealed class StartTests : IDisposable
{
    private readonly List<string> files = [];

    public void Dispose() => files.ForEach(file => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true));

    [Fact]
    public void One_credential_of_each_kind_is_enough()
    {
        Said(Options()).ShouldBeEmpty();
        Said(Options(secret: "", certificate: File())).ShouldBeEmpty();
        Said(Options("MultiTenant", "", File())).ShouldBeEmpty();
        Said(Options("UserAssignedMSI", "")).ShouldBeEmpty();
        Said(Options("userassignedmsi", "")).ShouldBeEmpty();
    }

    [Fact]
    public void Missing_credential_is_told() => Said(Options(secret: "")).ShouldBe([HostTexts.CredentialMissing]);

    [Fact]
    public void Secret_and_certificate_do_not_go_together() => Said(Options(certificate: File())).ShouldBe([HostTexts.CredentialTwice]);

    [Fact]
    public void Managed_identity_takes_no_other_credential()
    {
        Said(Options("UserAssignedMSI")).ShouldBe([HostTexts.CredentialNotNeeded]);
        Said(Options("UserAssignedMSI", "", File())).ShouldBe([HostTexts.CredentialNotNeeded]);
    }

    [Fact]
    public void Certificate_is_in_a_file_or_in_the_store() =>
        Said(Options(secret: "", certificate: new() { Path = "bot.pfx", Thumbprint = "AB" })).ShouldBe([HostTexts.CertificateTwice]);

    [Fact]
    public void Certificate_that_cannot_be_used_is_told()
    {
        var wrongPassword = File();
        wrongPassword.Password = "otra";

        Said(Options(secret: "", certificate: wrongPassword)).ShouldBe([HostTexts.CertificateUnreadable]);
        Said(Options(secret: "", certificate: new() { Path = "/no/such/bot.pfx" })).ShouldBe([HostTexts.CertificateUnreadable]);
        Said(Options(secret: "", certificate: new() { Thumbprint = "AB12" })).ShouldBe([HostTexts.CertificateUnreadable]);
        Said(Options(secret: "", certificate: File(validDays: -1))).ShouldBe([HostTexts.CertificateExpired]);
    }

    [Fact]
    public void Certificate_without_its_key_is_of_no_use()
    {
        var file = File();
        using (var whole = CertificateSource.Find(file)!)
        {
            System.IO.File.WriteAllText(Path.ChangeExtension(file.Path, "pem"), whole.ExportCertificatePem());
        }

        Said(Options(secret: "", certificate: new() { Path = Path.ChangeExtension(file.Path, "pem") })).ShouldBe([HostTexts.CertificateUnreadable]);
    }

    [Fact]
    public void Certificate_and_key_may_stand_in_one_pem_file()
    {
        var file = File();
        var pem = Path.ChangeExtension(file.Path, "pem");
        using (var whole = CertificateSource.Find(file)!)
        using (var key = System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPrivateKey(whole)!)
        {
            System.IO.File.WriteAllText(pem, $"{whole.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");
        }

        Said(Options(secret: "", certificate: new() { Path = pem })).ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_kind_of_app_or_cloud_is_told()
    {
        Said(Options("SystemAssigned")).ShouldBe([HostTexts.AppTypeUnknown]);
        Said(Options(cloud: "https://botframework.azure.cn")).ShouldBe([HostTexts.ChannelServiceUnknown]);
        Said(Options(cloud: "https://botframework.azure.us")).ShouldBeEmpty();
    }

    private static TeamsOptions Options(
        string type = "SingleTenant", string secret = "secreto", CertificateOptions? certificate = null, string cloud = "") => new()
        {
            MicrosoftAppType = type,
            MicrosoftAppId = Guid.NewGuid().ToString(),
            MicrosoftAppTenantId = Guid.NewGuid().ToString(),
            MicrosoftAppPassword = secret,
            Certificate = certificate ?? new(),
            ChannelService = cloud,
        };

    private static IEnumerable<string> Said(TeamsOptions options)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-CO");
        return new TeamsOptionsValidator(TimeProvider.System).Validate(null, options).Failures ?? [];
    }

    private CertificateOptions File(int validDays = 30)
    {
        using var certificate = Certificates.New(validDays);
        files.Add(Certificates.SaveAsPfx(certificate, "clave"));
        return new() { Path = files[^1], Password = "clave" };
    }
}
