namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration Ignore(TTrigger trigger) => Ignore(trigger, Guards.None);

        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string guardDescription = null) =>
            Ignore(trigger, Guards.Of(guard, guardDescription));

        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Ignore(trigger, Guards.Of(guards));

        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string guardDescription = null) =>
            Ignore(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards) =>
            Ignore(KeyOf(trigger), Guards.Of(guards));

        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string guardDescription = null) =>
            Ignore(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
            Ignore(KeyOf(trigger), Guards.Of(guards));

        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string guardDescription = null) =>
            Ignore(KeyOf(trigger), Guards.Of(guard, guardDescription));

        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
            Ignore(KeyOf(trigger), Guards.Of(guards));

        private StateConfiguration Ignore(TTrigger trigger, Query<bool>[] guards) => Add(new IgnoreRule(trigger, guards));
    }
}
