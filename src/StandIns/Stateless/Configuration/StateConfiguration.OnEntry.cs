namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration OnEntry(Action entryAction, string entryActionDescription = null) =>
            Enter(Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntry(Action<Transition> entryAction, string entryActionDescription = null) =>
            Enter(Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryAsync(Func<Task> entryAction, string entryActionDescription = null) =>
            Enter(Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryAsync(Func<Transition, Task> entryAction, string entryActionDescription = null) =>
            Enter(Actions.Of(entryAction, entryActionDescription));

        private StateConfiguration Enter(Callback<Transition> action)
        {
            _node.EntryActions.Add(new EntryAction(action, OnlyFromTrigger: false, default));
            return this;
        }
    }
}
