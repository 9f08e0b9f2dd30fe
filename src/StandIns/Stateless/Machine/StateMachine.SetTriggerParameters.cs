namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private Dictionary<TTrigger, TriggerWithParameters> _parameters;

    public TriggerWithParameters SetTriggerParameters(TTrigger trigger, params Type[] argumentTypes) =>
        Register(new TriggerWithParameters(trigger, argumentTypes));

    public TriggerWithParameters<TArg0> SetTriggerParameters<TArg0>(TTrigger trigger) =>
        Register(new TriggerWithParameters<TArg0>(trigger));

    public TriggerWithParameters<TArg0, TArg1> SetTriggerParameters<TArg0, TArg1>(TTrigger trigger) =>
        Register(new TriggerWithParameters<TArg0, TArg1>(trigger));

    public TriggerWithParameters<TArg0, TArg1, TArg2> SetTriggerParameters<TArg0, TArg1, TArg2>(TTrigger trigger) =>
        Register(new TriggerWithParameters<TArg0, TArg1, TArg2>(trigger));

    private TRegistered Register<TRegistered>(TRegistered trigger)
        where TRegistered : TriggerWithParameters
    {
        _parameters ??= [];
        if (!_parameters.TryAdd(trigger.Trigger, trigger))
        {
            throw new InvalidOperationException($"The arguments of trigger '{trigger.Trigger}' were set before.");
        }

        return trigger;
    }

    private TriggerWithParameters ParametersOf(TTrigger trigger) =>
        _parameters is not null && _parameters.TryGetValue(trigger, out var found) ? found : null;
}
