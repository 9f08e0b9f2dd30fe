namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Makes callbacks of the actions callers write, with or without the arguments of the trigger.</summary>
    internal static partial class Actions
    {
        public static Callback<Transition> Of(Action action, string description = null) =>
            new(_ => action(), action, description);

        public static Callback<Transition> Of(Action<Transition> action, string description = null) =>
            new(action, action, description);

        public static Callback<Transition> Of<TArg0>(Action<TArg0> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0)), action, description);

        public static Callback<Transition> Of<TArg0>(Action<TArg0, Transition> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), t), action, description);

        public static Callback<Transition> Of<TArg0, TArg1>(Action<TArg0, TArg1> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1)), action, description);

        public static Callback<Transition> Of<TArg0, TArg1>(Action<TArg0, TArg1, Transition> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), t), action, description);

        public static Callback<Transition> Of<TArg0, TArg1, TArg2>(Action<TArg0, TArg1, TArg2> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), Arguments.At<TArg2>(t.Parameters, 2)), action, description);

        public static Callback<Transition> Of<TArg0, TArg1, TArg2>(Action<TArg0, TArg1, TArg2, Transition> action, string description = null) =>
            new(t => action(Arguments.At<TArg0>(t.Parameters, 0), Arguments.At<TArg1>(t.Parameters, 1), Arguments.At<TArg2>(t.Parameters, 2), t), action, description);
    }
}
