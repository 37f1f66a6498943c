using IndupalBot.Application.Files;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace IndupalBot.Bot.Web;

/// <summary>
/// The keys of the links lie beside the files that they open, so that links outlive a restart and hold at every instance. They are not
/// encrypted: who can read that folder reads the files themselves.
/// </summary>
internal sealed class LinkKeys(IOptions<FileStoreOptions> files, ILoggerFactory logs) : IConfigureOptions<KeyManagementOptions>
{
    private const string Folder = "keys";

    public void Configure(KeyManagementOptions options) =>
        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(files.Value.Folder, Folder)), logs);
}
