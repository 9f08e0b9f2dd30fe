namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        private static Query<TState> Select(Func<TState> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0>(Func<TArg0, TState> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0, TArg1>(Func<TArg0, TArg1, TState> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, TState> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select(Func<Task<TState>> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0>(Func<TArg0, Task<TState>> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0, TArg1>(Func<TArg0, TArg1, Task<TState>> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);

        private static Query<TState> Select<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, Task<TState>> selector, string description) =>
            new(Arguments.Unpack(selector), selector, description);
    }
}
