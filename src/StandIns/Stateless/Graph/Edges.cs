using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>An arrow; its ends are a <see cref="StateInfo"/>, a <see cref="Decision"/>, or the text of a state nobody configured.</summary>
internal sealed record Edge(object From, object To, string Label);

/// <summary>The place where a dynamic transition chooses its way.</summary>
internal sealed record Decision(int Number, string Description);

/// <summary>All arrows of a machine, in the order they were configured. Ignored triggers lead nowhere and are not drawn.</summary>
internal sealed class Edges
{
    private readonly Dictionary<string, StateInfo> _states = [];

    public Edges(StateMachineInfo machine)
    {
        foreach (var state in machine.States)
        {
            _states.TryAdd(state.ToString(), state);
        }

        foreach (var state in machine.States)
        {
            All.AddRange(state.FixedTransitions.Select(transition => new Edge(state, transition.DestinationState, Label(transition))));
            foreach (var transition in state.DynamicTransitions)
            {
                AddDynamic(state, transition);
            }
        }
    }

    public List<Edge> All { get; } = [];

    public List<Decision> Decisions { get; } = [];

    /// <summary>States that only the description of a dynamic transition knows of.</summary>
    public IEnumerable<string> HearsayStates => All.Select(edge => edge.To).OfType<string>().Distinct();

    private void AddDynamic(StateInfo state, DynamicTransitionInfo transition)
    {
        var decision = new Decision(Decisions.Count + 1, transition.DestinationStateSelectorDescription.Description);
        Decisions.Add(decision);
        All.Add(new Edge(state, decision, Label(transition)));
        foreach (var possible in transition.PossibleDestinationStates ?? [])
        {
            object to = _states.TryGetValue(possible.DestinationState, out var known) ? known : possible.DestinationState;
            All.Add(new Edge(decision, to, possible.Criterion ?? ""));
        }
    }

    private static string Label(TransitionInfo transition) =>
        transition.Trigger + string.Concat(transition.GuardConditionsMethodDescriptions.Select(guard => $" [{guard.Description}]"));
}
