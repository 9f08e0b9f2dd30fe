namespace Stateless;

/// <summary>Between the typed functions callers write and the untyped arguments a trigger carries.</summary>
internal static class Arguments
{
    public static Func<object[], TResult> Unpack<TResult>(Func<TResult> function) => _ => function();

    public static Func<object[], TResult> Unpack<TArg0, TResult>(Func<TArg0, TResult> function) =>
        args => function(At<TArg0>(args, 0));

    public static Func<object[], TResult> Unpack<TArg0, TArg1, TResult>(Func<TArg0, TArg1, TResult> function) =>
        args => function(At<TArg0>(args, 0), At<TArg1>(args, 1));

    public static Func<object[], TResult> Unpack<TArg0, TArg1, TArg2, TResult>(Func<TArg0, TArg1, TArg2, TResult> function) =>
        args => function(At<TArg0>(args, 0), At<TArg1>(args, 1), At<TArg2>(args, 2));

    /// <summary>The argument at a place; a trigger fired with none gives the default of every type.</summary>
    public static TArg At<TArg>(object[] arguments, int index)
    {
        if (arguments.Length == 0)
        {
            return default;
        }

        if (index >= arguments.Length)
        {
            throw new ArgumentException($"Argument {index} of type {typeof(TArg)} is missing.", nameof(arguments));
        }

        Check(arguments[index], typeof(TArg), index);
        return (TArg)arguments[index];
    }

    public static void Check(object argument, Type type, int index)
    {
        var fits = argument is null
            ? !type.IsValueType || Nullable.GetUnderlyingType(type) is not null
            : type.IsInstanceOfType(argument);
        if (!fits)
        {
            throw new ArgumentException(
                $"Argument {index} should be of type {type}, but is {argument?.GetType().ToString() ?? "null"}.", nameof(argument));
        }
    }
}
