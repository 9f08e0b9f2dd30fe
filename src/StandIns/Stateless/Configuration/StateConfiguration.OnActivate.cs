namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration OnActivate(Action activateAction, string activateActionDescription = null)
        {
            _node.ActivateActions.Add(new(_ => activateAction(), activateAction, activateActionDescription));
            return this;
        }

        public StateConfiguration OnActivateAsync(Func<Task> activateAction, string activateActionDescription = null)
        {
            _node.ActivateActions.Add(new(_ => activateAction(), activateAction, activateActionDescription));
            return this;
        }

        public StateConfiguration OnDeactivate(Action deactivateAction, string deactivateActionDescription = null)
        {
            _node.DeactivateActions.Add(new(_ => deactivateAction(), deactivateAction, deactivateActionDescription));
            return this;
        }

        public StateConfiguration OnDeactivateAsync(Func<Task> deactivateAction, string deactivateActionDescription = null)
        {
            _node.DeactivateActions.Add(new(_ => deactivateAction(), deactivateAction, deactivateActionDescription));
            return this;
        }
    }
}
