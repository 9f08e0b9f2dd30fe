namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    private List<Callback<Transition>> _transitioned;
    private List<Callback<Transition>> _completed;

    public void OnTransitioned(Action<Transition> onTransitionAction) =>
        (_transitioned ??= []).Add(new(onTransitionAction, onTransitionAction));

    public void OnTransitionedAsync(Func<Transition, Task> onTransitionAction) =>
        (_transitioned ??= []).Add(new(onTransitionAction, onTransitionAction));

    public void OnTransitionCompleted(Action<Transition> onTransitionAction) =>
        (_completed ??= []).Add(new(onTransitionAction, onTransitionAction));

    public void OnTransitionCompletedAsync(Func<Transition, Task> onTransitionAction) =>
        (_completed ??= []).Add(new(onTransitionAction, onTransitionAction));
}
