namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration InternalTransitionAsyncIf(TTrigger trigger, Func<bool> guard, Func<Task> internalAction) =>
            Stay(trigger, Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf(TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            Stay(trigger, Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TTrigger trigger, Func<bool> guard, Func<Transition, Task> internalAction) =>
            Stay(trigger, Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<bool> guard, Func<TArg0, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, Func<TArg0, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<bool> guard, Func<TArg0, TArg1, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard,
            Func<TArg0, TArg1, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsyncIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard,
            Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.Of(guard, null), Actions.Of(internalAction));
    }
}
