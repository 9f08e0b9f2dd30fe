namespace Stateless.Reflection;

/// <summary>What a trigger does in a state.</summary>
public abstract class TransitionInfo
{
    // A field, because the original's callers see a field.
#pragma warning disable CA1051
    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions = [];
#pragma warning restore CA1051

    protected TransitionInfo()
    {
    }

    public TriggerInfo Trigger { get; internal set; }

    /// <summary>Whether the trigger only runs an action and leaves nothing.</summary>
    public bool IsInternalTransition { get; internal set; }
}

/// <summary>A trigger that leads to a known state.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(StateInfo destinationState) => DestinationState = destinationState;

    public StateInfo DestinationState { get; }
}

/// <summary>A trigger that is taken and does nothing.</summary>
public class IgnoredTransitionInfo : TransitionInfo
{
    internal IgnoredTransitionInfo()
    {
    }
}
