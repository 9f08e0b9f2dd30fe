namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    internal sealed partial class Firing
    {
        /// <summary>Runs exit actions from the inside out, up to the first state that holds the target as well.</summary>
        private async ValueTask LeaveAsync(Node source, Node target, Transition transition)
        {
            if (source != target && source.Contains(target))
            {
                return;
            }

            await RunAsync(source.ExitActions, transition).ConfigureAwait(OnContext);
            if (source.Superstate is not null && !source.Superstate.Contains(target))
            {
                await LeaveAsync(source.Superstate, target, transition).ConfigureAwait(OnContext);
            }
        }

        /// <summary>Runs entry actions from the outside in, from below the first state that held the source already.</summary>
        private async ValueTask EnterAsync(Node source, Node target, Transition transition)
        {
            if (source != target && target.Contains(source))
            {
                return;
            }

            if (target.Superstate is not null && !target.Superstate.Contains(source))
            {
                await EnterAsync(source, target.Superstate, transition).ConfigureAwait(OnContext);
            }

            await RunEntryActionsAsync(target, transition).ConfigureAwait(OnContext);
        }

        private async ValueTask RunEntryActionsAsync(Node node, Transition transition)
        {
            foreach (var entry in node.EntryActions)
            {
                if (entry.AppliesTo(transition))
                {
                    await entry.Action.RunAsync(transition, mayAwait).ConfigureAwait(OnContext);
                }
            }
        }

        private ValueTask NotifyAsync(List<Callback<Transition>> observers, Transition transition) =>
            observers is null ? default : RunAsync(observers, transition);

        private async ValueTask RunAsync(List<Callback<Transition>> actions, Transition transition)
        {
            foreach (var action in actions)
            {
                await action.RunAsync(transition, mayAwait).ConfigureAwait(OnContext);
            }
        }
    }
}
