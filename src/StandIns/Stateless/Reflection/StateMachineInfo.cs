namespace Stateless.Reflection;

/// <summary>A machine as it was configured: its states, and what every trigger does in them.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(StateInfo initialState, IEnumerable<StateInfo> states, Type stateType, Type triggerType)
    {
        InitialState = initialState;
        States = states;
        StateType = stateType;
        TriggerType = triggerType;
    }

    public StateInfo InitialState { get; }

    public IEnumerable<StateInfo> States { get; }

    public Type StateType { get; }

    public Type TriggerType { get; }
}
