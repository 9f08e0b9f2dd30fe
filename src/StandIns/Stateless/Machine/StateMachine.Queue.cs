namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private Queue<(TTrigger Trigger, object[] Arguments)> _waiting;
    private bool _busy;

    private async ValueTask FireAnyAsync(TTrigger trigger, object[] arguments, bool mayAwait)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ParametersOf(trigger)?.ValidateParameters(arguments);
        if (_mode == FiringMode.Immediate)
        {
            await new Firing(this, trigger, arguments, mayAwait).RunAsync().ConfigureAwait(RetainSynchronizationContext);
            return;
        }

        if (_busy)
        {
            _waiting ??= new();
            _waiting.Enqueue((trigger, arguments));
            return;
        }

        await RunWithFollowersAsync(trigger, arguments, mayAwait).ConfigureAwait(RetainSynchronizationContext);
    }

    private async ValueTask RunWithFollowersAsync(TTrigger trigger, object[] arguments, bool mayAwait)
    {
        _busy = true;
        try
        {
            var next = (Trigger: trigger, Arguments: arguments);
            do
            {
                await new Firing(this, next.Trigger, next.Arguments, mayAwait).RunAsync().ConfigureAwait(RetainSynchronizationContext);
            }
            while (_waiting is not null && _waiting.TryDequeue(out next));
        }
        finally
        {
            // After an exception nothing of the broken run may surface in a later one.
            _waiting?.Clear();
            _busy = false;
        }
    }
}
