using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

#pragma warning disable EF1001 // The one place through which every query passes is internal to EF Core.

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Notes each query before it is carried out.</summary>
internal sealed class CapturingQueryCompiler(
    IQueryContextFactory queryContextFactory, ICompiledQueryCache compiledQueryCache, ICompiledQueryCacheKeyGenerator keyGenerator, IDatabase database,
    IDiagnosticsLogger<Microsoft.EntityFrameworkCore.DbLoggerCategory.Query> logger, ICurrentDbContext currentContext, IEvaluatableExpressionFilter filter, IModel model)
    : QueryCompiler(queryContextFactory, compiledQueryCache, keyGenerator, database, logger, currentContext, filter, model)
{
    private readonly QueryCapture capture = currentContext.Context.GetService<QueryCapture>();

    public override TResult Execute<TResult>(Expression query)
    {
        capture.Add<TResult>(query);
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        capture.Add<TResult>(query);
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }
}
