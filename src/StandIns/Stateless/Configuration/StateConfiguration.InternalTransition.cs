namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction) =>
            Stay(trigger, Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> entryAction) =>
            Stay(trigger, Guards.None, Actions.Of(entryAction));

        public StateConfiguration InternalTransition<TArg0>(TTrigger trigger, Action<Transition> internalAction) =>
            Stay(trigger, Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransition<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransition<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransition<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2, Transition> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));

        private StateConfiguration Stay(TTrigger trigger, Query<bool>[] guards, Callback<Transition> action) =>
            Add(new InternalRule(trigger, guards, action));
    }
}
