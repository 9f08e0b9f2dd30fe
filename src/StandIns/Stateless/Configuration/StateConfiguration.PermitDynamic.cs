using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamic(
            TTrigger trigger, Func<TState> destinationStateSelector, string destinationStateSelectorDescription = null,
            DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamic<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector,
            string destinationStateSelectorDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamic<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, TState> destinationStateSelector,
            string destinationStateSelectorDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamic<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            string destinationStateSelectorDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicAsync(
            TTrigger trigger, Func<Task<TState>> destinationStateSelector, string destinationStateSelectorDescription = null,
            DynamicStateInfos possibleDestinationStates = null) =>
            Choose(trigger, Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        public StateConfiguration PermitDynamicAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<TState>> destinationStateSelector,
            string destinationStateSelectorDescription = null, DynamicStateInfos possibleDestinationStates = null) =>
            Choose(KeyOf(trigger), Guards.None, Select(destinationStateSelector, destinationStateSelectorDescription), possibleDestinationStates);

        private StateConfiguration Choose(
            TTrigger trigger, Query<bool>[] guards, Query<TState> selector, DynamicStateInfos possibleDestinations) =>
            Add(new DynamicRule(trigger, guards, selector, possibleDestinations));
    }
}
