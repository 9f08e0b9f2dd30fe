using System.Runtime.CompilerServices;
using Stateless.Reflection;

namespace Stateless;

/// <summary>Something the caller wants done, now or awaited.</summary>
internal sealed class Callback<TArgument>
{
    private readonly Action<TArgument> _now;
    private readonly Func<TArgument, Task> _awaited;
    private readonly Delegate _method;
    private readonly string _description;

    public Callback(
        Action<TArgument> now, Delegate method, string description = null, [CallerArgumentExpression(nameof(method))] string name = null)
        : this(method, description, name) => _now = now;

    public Callback(
        Func<TArgument, Task> awaited, Delegate method, string description = null, [CallerArgumentExpression(nameof(method))] string name = null)
        : this(method, description, name) => _awaited = awaited;

    private Callback(Delegate method, string description, string name)
    {
        ArgumentNullException.ThrowIfNull(method, name);
        _method = method;
        _description = description;
    }

    public ValueTask RunAsync(TArgument argument, bool mayAwait)
    {
        if (_awaited is null)
        {
            _now(argument);
            return default;
        }

        return mayAwait
            ? new ValueTask(_awaited(argument))
            : throw new InvalidOperationException($"Action '{Describe().Description}' is asynchronous: use FireAsync.");
    }

    public InvocationInfo Describe() => InvocationInfo.Of(_method, _description, isAsync: _awaited is not null);
}
