namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string guardDescription = null) =>
            To(trigger, destinationState, Guards.Of(guard, guardDescription));

        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            To(trigger, destinationState, Guards.Of(guards));

        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, Func<TArg0, bool> guard, string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guard, guardDescription));

        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guards));

        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState, Func<TArg0, TArg1, bool> guard,
            string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guard, guardDescription));

        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState,
            params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guards));

        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TState destinationState, Func<TArg0, TArg1, TArg2, bool> guard,
            string guardDescription = null) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guard, guardDescription));

        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            To(KeyOf(trigger), destinationState, Guards.Of(guards));
    }
}
