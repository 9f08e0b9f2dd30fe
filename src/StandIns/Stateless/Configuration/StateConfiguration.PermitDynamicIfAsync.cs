using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamicIfAsync(
            TTrigger trigger, Func<Task<TState>> destinationStateSelector, Func<bool> guard, string guardDescription = null,
            DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync(
            TTrigger trigger, Func<Task<TState>> destinationStateSelector, string destinationStateSelectorDescription, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.Of(guard, guardDescription), Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync(
            TTrigger trigger, Func<Task<TState>> destinationStateSelector, DynamicStateInfos possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            Choose(trigger, Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync(
            TTrigger trigger, Func<Task<TState>> destinationStateSelector, string destinationStateSelectorDescription,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(trigger, Guards.Of(guards), Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, null), null);

        public StateConfiguration PermitDynamicIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<TState>> destinationStateSelector, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<TState>> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Task<TState>> destinationStateSelector,
            Func<bool> guard, string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Task<TState>> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);
    }
}
