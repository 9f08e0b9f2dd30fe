namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal static partial class Actions
    {
        public static Callback<Transition> Of(Func<Task> action, string description = null) =>
            new(_ => action(), action, description);

        public static Callback<Transition> Of(Func<Transition, Task> action, string description = null) =>
            new(action, action, description);

        public static Callback<Transition> Of<TArg0>(Func<TArg0, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0)), action, description);

        public static Callback<Transition> Of<TArg0>(Func<TArg0, Transition, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), t), action, description);

        public static Callback<Transition> Of<TArg0, TArg1>(Func<TArg0, TArg1, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1)), action, description);

        public static Callback<Transition> Of<TArg0, TArg1>(Func<TArg0, TArg1, Transition, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), t), action, description);

        public static Callback<Transition> Of<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), Arguments.At<TArg2>(t.Parameters, 2)), action, description);

        public static Callback<Transition> Of<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, Transition, Task> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), Arguments.At<TArg2>(t.Parameters, 2), t), action, description);
    }
}
