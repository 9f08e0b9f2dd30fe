namespace Stateless;

/// <summary>A state machine: <see cref="Configure"/> says which moves exist, Fire and FireAsync make them.</summary>
public partial class StateMachine<TState, TTrigger>
{
    private readonly Dictionary<TState, Node> _nodes = [];
    private readonly Func<TState> _read;
    private readonly Action<TState> _write;
    private readonly FiringMode _mode;
    private readonly TState _initialState;

    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    public StateMachine(TState initialState, FiringMode firingMode)
    {
        var current = initialState;
        _initialState = initialState;
        _read = () => current;
        _write = state => current = state;
        _mode = firingMode;
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        _read = stateAccessor;
        _write = stateMutator;
        _mode = firingMode;
        _initialState = stateAccessor();
    }

    public TState State
    {
        get => _read();
        private set => _write(value);
    }

    /// <summary>Whether awaiting an action returns to the caller's synchronization context.</summary>
    public bool RetainSynchronizationContext { get; set; }

    public StateConfiguration Configure(TState state) => new(this, NodeOf(state));

    public bool IsInState(TState state)
    {
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
        {
            if (Same(node.State, state))
            {
                return true;
            }
        }

        return false;
    }

    internal Node NodeOf(TState state)
    {
        if (!_nodes.TryGetValue(state, out var node))
        {
            node = new Node(state);
            _nodes.Add(state, node);
        }

        return node;
    }

    internal static bool Same(TState left, TState right) => EqualityComparer<TState>.Default.Equals(left, right);

    internal static bool Same(Transition transition, TTrigger trigger) =>
        EqualityComparer<TTrigger>.Default.Equals(transition.Trigger, trigger);
}
