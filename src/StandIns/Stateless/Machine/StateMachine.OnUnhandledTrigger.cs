namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private Callback<Unhandled> _unhandled;

    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction) =>
        _unhandled = new(it => unhandledTriggerAction(it.State, it.Trigger), unhandledTriggerAction);

    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>> unhandledTriggerAction) =>
        _unhandled = new(it => unhandledTriggerAction(it.State, it.Trigger, it.UnmetGuards), unhandledTriggerAction);

    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, Task> unhandledTriggerAction) =>
        _unhandled = new(it => unhandledTriggerAction(it.State, it.Trigger), unhandledTriggerAction);

    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, ICollection<string>, Task> unhandledTriggerAction) =>
        _unhandled = new(it => unhandledTriggerAction(it.State, it.Trigger, it.UnmetGuards), unhandledTriggerAction);

    private ValueTask HandleUnhandledAsync(Unhandled unhandled, bool mayAwait) =>
        _unhandled is null ? throw unhandled.ToException() : _unhandled.RunAsync(unhandled, mayAwait);

    /// <summary>A trigger nobody took.</summary>
    internal readonly record struct Unhandled(TState State, TTrigger Trigger, ICollection<string> UnmetGuards)
    {
        public InvalidOperationException ToException() => new(UnmetGuards.Count == 0
            ? $"State '{State}' has no transition for trigger '{Trigger}'. Permit it there, or ignore it."
            : $"State '{State}' does not accept trigger '{Trigger}' now; unmet guards: {string.Join(", ", UnmetGuards)}.");
    }
}
