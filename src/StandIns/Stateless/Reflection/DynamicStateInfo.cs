namespace Stateless.Reflection;

/// <summary>A state that a dynamic transition may lead to, and when.</summary>
public class DynamicStateInfo
{
    public DynamicStateInfo(string destinationState, string criterion)
    {
        DestinationState = destinationState;
        Criterion = criterion;
    }

    public string DestinationState { get; set; }

    public string Criterion { get; set; }
}

/// <summary>The states that a dynamic transition may lead to.</summary>
public class DynamicStateInfos : List<DynamicStateInfo>
{
    public void Add(string destinationState, string criterion) => Add(new DynamicStateInfo(destinationState, criterion));

    public void Add<TState>(TState destinationState, string criterion) => Add(destinationState.ToString(), criterion);
}
