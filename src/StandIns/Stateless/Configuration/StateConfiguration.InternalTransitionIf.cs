namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object[], bool> guard, Action internalAction, string guardDescription = null) =>
            Stay(trigger, Guards.OfPacked(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object[], bool> guard, Action<Transition> entryAction, string guardDescription = null) =>
            Stay(trigger, Guards.OfPacked(guard, guardDescription), Actions.Of(entryAction));

        public StateConfiguration InternalTransitionIf<TArg0>(
            TTrigger trigger, Func<object[], bool> guard, Action<Transition> internalAction, string guardDescription = null) =>
            Stay(trigger, Guards.OfPacked(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, Action<TArg0, Transition> internalAction,
            string guardDescription = null) =>
            Stay(KeyOf(trigger), Guards.Of(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<object[], bool> guard, Action<TArg0, TArg1, Transition> internalAction,
            string guardDescription = null) =>
            Stay(KeyOf(trigger), Guards.OfPacked(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, Action<TArg0, TArg1, Transition> internalAction,
            string guardDescription = null) =>
            Stay(KeyOf(trigger), Guards.Of(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<object[], bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction, string guardDescription = null) =>
            Stay(KeyOf(trigger), Guards.OfPacked(guard, guardDescription), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction, string guardDescription = null) =>
            Stay(KeyOf(trigger), Guards.Of(guard, guardDescription), Actions.Of(internalAction));
    }
}
