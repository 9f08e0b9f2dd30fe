using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal sealed class FixedRule(TTrigger trigger, Query<bool>[] guards, TState destination) : Rule(trigger, guards)
    {
        public TState Destination { get; } = destination;

        // A superstate that leads to the very substate we are in asks for nothing; reentry has a rule of its own.
        public override ValueTask ApplyAsync(Firing firing, Node source, Node owner) =>
            Same(source.State, Destination) ? default : firing.MoveAsync(source, Destination);
    }

    internal sealed class ReentryRule(TTrigger trigger, Query<bool>[] guards) : Rule(trigger, guards)
    {
        public override ValueTask ApplyAsync(Firing firing, Node source, Node owner) => firing.ReenterAsync(source, owner);
    }

    internal sealed class DynamicRule(
        TTrigger trigger, Query<bool>[] guards, Query<TState> selector, DynamicStateInfos possibleDestinations) : Rule(trigger, guards)
    {
        public Query<TState> Selector { get; } = selector;

        public DynamicStateInfos PossibleDestinations { get; } = possibleDestinations;

        public override ValueTask ApplyAsync(Firing firing, Node source, Node owner) => firing.MoveAsync(source, Selector);
    }
}
