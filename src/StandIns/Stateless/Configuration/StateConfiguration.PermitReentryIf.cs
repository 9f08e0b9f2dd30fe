namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitReentry(TTrigger trigger) => Reenter(trigger, Guards.None);

        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string guardDescription = null) =>
            Reenter(trigger, Guards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Reenter(trigger, Guards.Of(guards));

        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string guardDescription = null) =>
            Reenter(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            Reenter(KeyOf(trigger), Guards.Of(guards));

        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string guardDescription = null) =>
            Reenter(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            Reenter(KeyOf(trigger), Guards.Of(guards));

        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string guardDescription = null) =>
            Reenter(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            Reenter(KeyOf(trigger), Guards.Of(guards));

        private StateConfiguration Reenter(TTrigger trigger, Query<bool>[] guards) => Add(new ReentryRule(trigger, guards));
    }
}
