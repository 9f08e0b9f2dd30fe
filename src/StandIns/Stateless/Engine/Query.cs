using System.Runtime.CompilerServices;
using Stateless.Reflection;

namespace Stateless;

/// <summary>Something the caller is asked about the arguments of a trigger (a guard, a choice of destination), now or awaited.</summary>
internal sealed class Query<TResult>
{
    private readonly Func<object[], TResult> _now;
    private readonly Func<object[], Task<TResult>> _awaited;
    private readonly Delegate _method;
    private readonly string _description;

    public Query(
        Func<object[], TResult> now, Delegate method, string description, [CallerArgumentExpression(nameof(method))] string name = null)
        : this(method, description, name) => _now = now;

    public Query(
        Func<object[], Task<TResult>> awaited, Delegate method, string description, [CallerArgumentExpression(nameof(method))] string name = null)
        : this(method, description, name) => _awaited = awaited;

    private Query(Delegate method, string description, string name)
    {
        ArgumentNullException.ThrowIfNull(method, name);
        _method = method;
        _description = description;
    }

    public ValueTask<TResult> AskAsync(object[] arguments, bool mayAwait)
    {
        if (_awaited is null)
        {
            return new ValueTask<TResult>(_now(arguments));
        }

        return mayAwait
            ? new ValueTask<TResult>(_awaited(arguments))
            : throw new InvalidOperationException($"'{Describe().Description}' is asynchronous: use FireAsync or GetPermittedTriggersAsync.");
    }

    public InvocationInfo Describe() => InvocationInfo.Of(_method, _description, isAsync: _awaited is not null);
}
