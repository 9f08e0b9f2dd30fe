namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal sealed partial class Firing
    {
        public async ValueTask MoveAsync(Node source, Query<TState> selector)
        {
            var destination = await selector.AskAsync(arguments, mayAwait).ConfigureAwait(OnContext);
            await MoveAsync(source, destination).ConfigureAwait(OnContext);
        }

        public async ValueTask MoveAsync(Node source, TState destination)
        {
            var target = machine.NodeOf(destination);
            var transition = Towards(source, target);
            await LeaveAsync(source, target, transition).ConfigureAwait(OnContext);
            await ArriveAsync(source, target, transition).ConfigureAwait(OnContext);
        }

        /// <summary>Leaves the state the rule stands on and enters it again; a substate we are in is left for it first.</summary>
        public async ValueTask ReenterAsync(Node source, Node owner)
        {
            if (source != owner)
            {
                await LeaveAsync(source, owner, Towards(source, owner)).ConfigureAwait(OnContext);
            }

            await MoveAsync(owner, owner.State).ConfigureAwait(OnContext);
        }

        private async ValueTask ArriveAsync(Node source, Node target, Transition transition)
        {
            machine.State = target.State;
            await NotifyAsync(machine._transitioned, transition).ConfigureAwait(OnContext);
            await EnterAsync(source, target, transition).ConfigureAwait(OnContext);
            await DescendAsync(target, transition).ConfigureAwait(OnContext);
            var whole = new Transition(transition.Source, machine.State, trigger, arguments);
            await NotifyAsync(machine._completed, whole).ConfigureAwait(OnContext);
        }

        /// <summary>Goes on into the substates that superstates start in.</summary>
        private async ValueTask DescendAsync(Node node, Transition transition)
        {
            // In immediate mode an entry action may have moved the machine elsewhere: then that was the last word.
            while (node.Initial is not null && Same(machine.State, node.State))
            {
                var inner = InitialSubstate(node);
                machine.State = inner.State;
                await NotifyAsync(machine._transitioned, Towards(node, inner)).ConfigureAwait(OnContext);
                await EnterAsync(node, inner, new InitialTransition(transition.Source, inner.State, trigger, arguments))
                    .ConfigureAwait(OnContext);
                node = inner;
            }
        }

        private Node InitialSubstate(Node node)
        {
            var inner = machine.NodeOf(node.Initial.State);
            return inner.Superstate == node
                ? inner
                : throw new InvalidOperationException($"State '{node.State}' starts in '{inner.State}', which is not a substate of it.");
        }
    }
}
