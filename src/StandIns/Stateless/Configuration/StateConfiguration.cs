namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What is being said about one state; every call returns it, so that they chain.</summary>
    public partial class StateConfiguration
    {
        private readonly Node _node;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, Node node)
        {
            Machine = machine;
            _node = node;
        }

        public TState State => _node.State;

        public StateMachine<TState, TTrigger> Machine { get; }

        public StateConfiguration Permit(TTrigger trigger, TState destinationState) => To(trigger, destinationState, Guards.None);

        private StateConfiguration To(TTrigger trigger, TState destinationState, Query<bool>[] guards) =>
            Same(State, destinationState)
                ? throw new ArgumentException(
                    $"'{destinationState}' is this very state: say PermitReentry, InternalTransition or Ignore.", nameof(destinationState))
                : Add(new FixedRule(trigger, guards, destinationState));

        private StateConfiguration Add(Rule rule)
        {
            _node.Rules.Add(rule);
            return this;
        }
    }
}
