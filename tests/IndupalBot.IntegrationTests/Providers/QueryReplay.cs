using System.Linq.Expressions;
using System.Reflection;
using IndupalBot.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Issues a query of one context against another.</summary>
internal static class QueryReplay
{
    private static readonly MethodInfo Drain = typeof(QueryReplay).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)
        ?? throw new MissingMethodException(nameof(DrainAsync));

    public static async Task RunAsync<TResult>(Expression query, HelpDeskDbContext db, bool single)
    {
        var provider = db.GetService<IAsyncQueryProvider>();
        var moved = new RootMover(db, provider, single).Visit(query);
        object? result = IsAsync<TResult>() ? provider.ExecuteAsync<TResult>(moved) : provider.Execute<TResult>(moved);
        await (result switch
        {
            Task task => task,
            null => Task.CompletedTask,
            _ when ElementOf<TResult>() is { } element => (Task)(Drain.MakeGenericMethod(element).Invoke(null, [result]) ?? Task.CompletedTask),
            _ => Task.CompletedTask,
        });
    }

    private static bool IsAsync<TResult>() => typeof(Task).IsAssignableFrom(typeof(TResult)) || ElementOf<TResult>() is not null;

    private static Type? ElementOf<TResult>() =>
        typeof(TResult) is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>) ? type.GenericTypeArguments[0] : null;

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> rows)
    {
        await foreach (var _ in rows)
        {
        }
    }
}
