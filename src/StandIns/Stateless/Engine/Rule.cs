namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What a trigger does in a state, while all guards are met.</summary>
    internal abstract class Rule(TTrigger trigger, Query<bool>[] guards)
    {
        public TTrigger Trigger { get; } = trigger;

        public Query<bool>[] Guards { get; } = guards;

        public abstract ValueTask ApplyAsync(Firing firing, Node source, Node owner);
    }

    internal sealed class IgnoreRule(TTrigger trigger, Query<bool>[] guards) : Rule(trigger, guards)
    {
        public override ValueTask ApplyAsync(Firing firing, Node source, Node owner) => default;
    }

    internal sealed class InternalRule(TTrigger trigger, Query<bool>[] guards, Callback<Transition> action) : Rule(trigger, guards)
    {
        public override ValueTask ApplyAsync(Firing firing, Node source, Node owner) =>
            action.RunAsync(firing.Towards(source, source), firing.MayAwait);
    }
}
