using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamicIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector, Func<TArg0, bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<TState>> destinationStateSelector,
            Func<TArg0, TArg1, bool> guard, string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<TState>> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, bool>, string>[] guards, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Task<TState>> destinationStateSelector,
            Func<TArg0, TArg1, TArg2, bool> guard, string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Task<TState>> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);
    }
}
