namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What is configured for one state.</summary>
    internal sealed class Node(TState state)
    {
        public TState State { get; } = state;

        public Node Superstate { get; set; }

        public InitialTarget Initial { get; set; }

        public List<Rule> Rules { get; } = [];

        public List<EntryAction> EntryActions { get; } = [];

        public List<Callback<Transition>> ExitActions { get; } = [];

        public List<Callback<TState>> ActivateActions { get; } = [];

        public List<Callback<TState>> DeactivateActions { get; } = [];

        /// <summary>Whether the other state is this one or lies inside it.</summary>
        public bool Contains(Node other)
        {
            while (other is not null && other != this)
            {
                other = other.Superstate;
            }

            return other is not null;
        }
    }

    /// <summary>The substate a superstate starts in; a class, so that no state at all can be told from the default one.</summary>
    internal sealed record InitialTarget(TState State);

    /// <summary>An entry action, for every trigger or for one.</summary>
    internal sealed record EntryAction(Callback<Transition> Action, bool OnlyFromTrigger, TTrigger Trigger)
    {
        public bool AppliesTo(Transition transition) => !OnlyFromTrigger || Same(transition, Trigger);
    }
}
