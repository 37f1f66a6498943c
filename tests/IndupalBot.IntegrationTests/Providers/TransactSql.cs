using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Microsoft's own parser of SQL Server 2022's language.</summary>
internal static class TransactSql
{
    public static IReadOnlyList<string> ErrorsIn(string script)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return [.. errors.Select(error => $"{error.Line}: {error.Message} in {script}")];
    }
}
