namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration SubstateOf(TState superstate)
        {
            var outer = Machine.NodeOf(superstate);
            if (_node.Contains(outer))
            {
                throw new ArgumentException($"State '{State}' cannot lie in '{superstate}', which lies in it.", nameof(superstate));
            }

            _node.Superstate = outer;
            return this;
        }

        public StateConfiguration InitialTransition(TState targetState)
        {
            if (Same(State, targetState))
            {
                throw new ArgumentException($"State '{State}' cannot start in itself.", nameof(targetState));
            }

            _node.Initial = _node.Initial is null
                ? new InitialTarget(targetState)
                : throw new InvalidOperationException($"State '{State}' starts in '{_node.Initial.State}' already.");
            return this;
        }
    }
}
