namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration OnEntryFrom(TTrigger trigger, Action entryAction, string entryActionDescription = null) =>
            EnterFrom(trigger, Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom(TTrigger trigger, Action<Transition> entryAction, string entryActionDescription = null) =>
            EnterFrom(trigger, Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom(
            TriggerWithParameters trigger, Action<Transition> entryAction, string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0> entryAction, string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> entryAction, string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1> entryAction, string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> entryAction,
            string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2> entryAction,
            string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2, Transition> entryAction,
            string entryActionDescription = null) =>
            EnterFrom(KeyOf(trigger), Actions.Of(entryAction, entryActionDescription));

        private StateConfiguration EnterFrom(TTrigger trigger, Callback<Transition> action)
        {
            _node.EntryActions.Add(new EntryAction(action, OnlyFromTrigger: true, trigger));
            return this;
        }
    }
}
