using System.Linq.Expressions;
using IndupalBot.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace IndupalBot.IntegrationTests.Providers;

/// <summary>Makes a query start from another context's tables.</summary>
internal sealed class RootMover(HelpDeskDbContext db, IAsyncQueryProvider provider, bool single) : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node) =>
        node is EntityQueryRootExpression root ? RootOf(root.ElementType) : base.VisitExtension(node);

    protected override Expression VisitMember(MemberExpression node) =>
        TableOf(node.Type) is { } entity ? RootOf(entity) : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        single && node.Method.Name == nameof(RelationalQueryableExtensions.AsSplitQuery) ? Visit(node.Arguments[0]) : base.VisitMethodCall(node);

    private static Type? TableOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>) ? type.GenericTypeArguments[0] : null;

    private EntityQueryRootExpression RootOf(Type entity) =>
        new(provider, db.Model.FindEntityType(entity) ?? throw new ArgumentException($"{entity} is not in the model.", nameof(entity)));
}
