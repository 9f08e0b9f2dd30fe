namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, Func<Task<bool>> guard, string guardDescription = null) =>
            Reenter(trigger, AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIfAsync(TTrigger trigger, params Tuple<Func<Task<bool>>, string>[] guards) =>
            Reenter(trigger, AsyncGuards.Of(guards));

        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, Task<bool>> guard, string guardDescription = null) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIfAsync<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guards));

        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, Task<bool>> guard, string guardDescription = null) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guards));

        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, Task<bool>> guard,
            string guardDescription = null) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guard, guardDescription));

        public StateConfiguration PermitReentryIfAsync<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
            Reenter(KeyOf(trigger), AsyncGuards.Of(guards));
    }
}
