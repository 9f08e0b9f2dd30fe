namespace Stateless.Reflection;

/// <summary>An entry action, and the one trigger it is for (null: any).</summary>
public class ActionInfo
{
    public ActionInfo(InvocationInfo method, string fromTrigger)
    {
        Method = method;
        FromTrigger = fromTrigger;
    }

    public InvocationInfo Method { get; }

    public string FromTrigger { get; }
}
