using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger, Func<TState> destinationStateSelector, Func<bool> guard, string guardDescription = null,
            DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger, Func<TState> destinationStateSelector, string destinationStateSelectorDescription, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.Of(guard, guardDescription), Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger, Func<TState> destinationStateSelector, DynamicStateInfos possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            Choose(trigger, Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger, Func<TState> destinationStateSelector, string destinationStateSelectorDescription,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(trigger, Guards.Of(guards), Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, null), null);

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, TState> destinationStateSelector, Func<bool> guard,
            string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, TState> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<bool> guard, string guardDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.Of(guard, guardDescription), Select(destinationStateSelector, null), possibleDestinationStates);

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            DynamicStateInfos possibleDestinationStates = null, params Tuple<Func<bool>, string>[] guards) =>
            Choose(KeyOf(trigger), Guards.Of(guards), Select(destinationStateSelector, null), possibleDestinationStates);
    }
}
