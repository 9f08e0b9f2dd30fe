namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Task> internalAction) =>
            Stay(trigger, Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsync(TTrigger trigger, Func<Transition, Task> internalAction) =>
            Stay(trigger, Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsync<TArg0>(TTrigger trigger, Func<Transition, Task> internalAction) =>
            Stay(trigger, Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));

        public StateConfiguration InternalTransitionAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Transition, Task> internalAction) =>
            Stay(KeyOf(trigger), Guards.None, Actions.Of(internalAction));
    }
}
