namespace Stateless;

/// <summary>When a trigger fired from inside an action is carried out.</summary>
public enum FiringMode
{
    /// <summary>At once, in the middle of the action.</summary>
    Immediate = 0,

    /// <summary>After the running transition has finished.</summary>
    Queued = 1,
}
