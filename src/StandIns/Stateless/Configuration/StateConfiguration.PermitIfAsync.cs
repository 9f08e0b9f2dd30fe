namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitIfAsync(
            TTrigger trigger, TState destinationState, Func<Task<bool>> guard, string guardDescription = null) =>
            To(trigger, destinationState, AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitIfAsync(
            TTrigger trigger, TState destinationState, params Tuple<Func<Task<bool>>, string>[] guards) =>
            To(trigger, destinationState, AsyncGuards.Of(guards));

        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, Func<TArg0, Task<bool>> guard,
            string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guards));

        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState, Func<TArg0, TArg1, Task<bool>> guard,
            string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState,
            params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guards));

        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TState destinationState, Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, AsyncGuards.Of(guards));
    }
}
