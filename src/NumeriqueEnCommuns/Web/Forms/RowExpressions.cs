using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>
/// Names and values of fields in rows, « Form.People[2].Name ». The framework compiles two functions for each such field of
/// each page, for half a millisecond; what a row says is read here as it stands. All other fields are the framework's.
/// </summary>
internal sealed class RowExpressions(ModelExpressionProvider others, IModelMetadataProvider metadata) : IModelExpressionProvider
{
    public ModelExpression CreateModelExpression<TModel, TValue>(ViewDataDictionary<TModel> viewData, Expression<Func<TModel, TValue>> expression) =>
        expression.Body is MemberExpression { Member: PropertyInfo property, Expression: { } row } && Read(row, viewData.Model) is { HasRows: true } read
            ? new ModelExpression($"{read.Name}.{property.Name}", metadata.GetModelExplorerForType(row.Type, read.Value).GetExplorerForProperty(property.Name)!)
            : others.CreateModelExpression(viewData, expression);

    /// <summary>Null for what is neither a property of something read, nor a row of a list, nor what stands between the brackets.</summary>
    private static Part? Read(Expression? part, object? model)
    {
        switch (part)
        {
            case ParameterExpression:
                return new("", model, HasRows: false);
            case ConstantExpression constant:
                return new("", constant.Value, HasRows: false);
            case MemberExpression { Expression: { } of } member when Read(of, model) is { Value: { } owner } read:
                return read with { Name = NameIn(read.Name, of, member.Member), Value = ValueOf(member.Member, owner) };
            case MethodCallExpression { Method.Name: "get_Item", Arguments: [var place] } call when Read(call.Object, model) is { Value: IList list } read && Read(place, model) is { Value: int index }:
                return new(string.Create(CultureInfo.InvariantCulture, $"{read.Name}[{index}]"), list[index], HasRows: true);
            default:
                return null;
        }
    }

    /// <summary>Neither « @Model », which is how a page calls what it is given, nor what the compiler keeps variables in is part of a name.</summary>
    private static string NameIn(string before, Expression of, MemberInfo member)
    {
        if (before.Length > 0)
            return $"{before}.{member.Name}";
        return of is not ParameterExpression && (member.Name.Equals("Model", StringComparison.OrdinalIgnoreCase) || member.Name.Contains("__", StringComparison.Ordinal)) ? "" : member.Name;
    }

    private static object? ValueOf(MemberInfo member, object owner) => member is PropertyInfo property ? property.GetValue(owner, BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null) : ((FieldInfo)member).GetValue(owner);

    private sealed record Part(string Name, object? Value, bool HasRows);
}
