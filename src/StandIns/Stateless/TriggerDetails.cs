namespace Stateless;

/// <summary>A trigger that may be fired now, with the arguments it asks for.</summary>
public sealed class TriggerDetails<TState, TTrigger>
{
    internal TriggerDetails(TTrigger trigger, StateMachine<TState, TTrigger>.TriggerWithParameters parameters)
    {
        Trigger = trigger;
        Parameters = parameters;
    }

    public TTrigger Trigger { get; }

    public bool HasParameters => Parameters is not null;

    public StateMachine<TState, TTrigger>.TriggerWithParameters Parameters { get; }
}
