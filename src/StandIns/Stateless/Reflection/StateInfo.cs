namespace Stateless.Reflection;

/// <summary>What a machine says about one of its states.</summary>
public class StateInfo
{
    internal StateInfo(object underlyingState) => UnderlyingState = underlyingState;

    public object UnderlyingState { get; }

    public IEnumerable<StateInfo> Substates { get; internal set; } = [];

    public StateInfo Superstate { get; internal set; }

    public IEnumerable<ActionInfo> EntryActions { get; internal set; } = [];

    public IEnumerable<InvocationInfo> ActivateActions { get; internal set; } = [];

    public IEnumerable<InvocationInfo> DeactivateActions { get; internal set; } = [];

    public IEnumerable<InvocationInfo> ExitActions { get; internal set; } = [];

    /// <summary>Those that may lead somewhere; ignored triggers stand apart.</summary>
    public IEnumerable<TransitionInfo> Transitions => FixedTransitions.Concat<TransitionInfo>(DynamicTransitions);

    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; internal set; } = [];

    public IEnumerable<DynamicTransitionInfo> DynamicTransitions { get; internal set; } = [];

    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; internal set; } = [];

    /// <summary>The substate it starts in, if it names one.</summary>
    internal StateInfo InitialSubstate { get; set; }

    public override string ToString() => UnderlyingState?.ToString() ?? "";
}
