namespace Stateless;

/// <summary>The same as <see cref="Guards"/>, for guards that are awaited.</summary>
internal static class AsyncGuards
{
    public static Query<bool>[] Of(Func<Task<bool>> guard, string description) => [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of<TArg0>(Func<TArg0, Task<bool>> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of<TArg0, TArg1>(Func<TArg0, TArg1, Task<bool>> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, Task<bool>> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of(Tuple<Func<Task<bool>>, string>[] guards) =>
        Guards.All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0>(Tuple<Func<TArg0, Task<bool>>, string>[] guards) =>
        Guards.All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0, TArg1>(Tuple<Func<TArg0, TArg1, Task<bool>>, string>[] guards) =>
        Guards.All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0, TArg1, TArg2>(Tuple<Func<TArg0, TArg1, TArg2, Task<bool>>, string>[] guards) =>
        Guards.All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));
}
