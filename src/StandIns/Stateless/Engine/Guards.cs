namespace Stateless;

/// <summary>Makes guards of what callers pass: one with a description, or a list of pairs.</summary>
internal static class Guards
{
    public static readonly Query<bool>[] None = [];

    public static Query<bool>[] Of(Func<bool> guard, string description) => [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] OfPacked(Func<object[], bool> guard, string description) => [new(guard, guard, description)];

    public static Query<bool>[] Of<TArg0>(Func<TArg0, bool> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of<TArg0, TArg1>(Func<TArg0, TArg1, bool> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of<TArg0, TArg1, TArg2>(Func<TArg0, TArg1, TArg2, bool> guard, string description) =>
        [new(Arguments.Unpack(guard), guard, description)];

    public static Query<bool>[] Of(Tuple<Func<bool>, string>[] guards) =>
        All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0>(Tuple<Func<TArg0, bool>, string>[] guards) =>
        All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0, TArg1>(Tuple<Func<TArg0, TArg1, bool>, string>[] guards) =>
        All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    public static Query<bool>[] Of<TArg0, TArg1, TArg2>(Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards) =>
        All(guards, pair => new(Arguments.Unpack(pair.Item1), pair.Item1, pair.Item2));

    internal static Query<bool>[] All<TPair>(TPair[] guards, Converter<TPair, Query<bool>> convert)
    {
        ArgumentNullException.ThrowIfNull(guards);
        return Array.ConvertAll(guards, convert);
    }
}
