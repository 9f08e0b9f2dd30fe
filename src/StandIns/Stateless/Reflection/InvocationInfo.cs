namespace Stateless.Reflection;

/// <summary>A function of the caller's: a guard, an action or a choice of destination.</summary>
public class InvocationInfo
{
    private readonly string _description;

    public InvocationInfo(string methodName, string description, Timing timing)
    {
        MethodName = methodName;
        _description = description;
        IsAsync = timing == Timing.Asynchronous;
    }

    /// <summary>Whether it is awaited.</summary>
    public enum Timing
    {
        Synchronous = 0,
        Asynchronous = 1,
    }

    /// <summary>What a function without a name of its own is called.</summary>
    public static string DefaultFunctionDescription { get; set; } = "Function";

    public string MethodName { get; }

    /// <summary>The given description, else the method's name, else <see cref="DefaultFunctionDescription"/>.</summary>
    public string Description => _description ?? (IsNamed ? MethodName : DefaultFunctionDescription);

    public bool IsAsync { get; }

    // The compiler puts '<' into the names it makes up for lambdas and local functions.
    private bool IsNamed => MethodName is not null && !MethodName.Contains('<', StringComparison.Ordinal);

    internal static InvocationInfo Of(Delegate method, string description, bool isAsync) =>
        new(method.Method.Name, description, isAsync ? Timing.Asynchronous : Timing.Synchronous);
}
