namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public bool CanFire(TTrigger trigger) => CanFire(trigger, [], out _);

    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => CanFire(trigger, arg0, out _);

    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        CanFire(trigger, arg0, arg1, out _);

    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        CanFire(trigger, arg0, arg1, arg2, out _);

    public bool CanFire(TTrigger trigger, out ICollection<string> unmetGuards) => CanFire(trigger, [], out unmetGuards);

    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0, out ICollection<string> unmetGuards) =>
        CanFire(KeyOf(trigger), [arg0], out unmetGuards);

    public bool CanFire<TArg0, TArg1>(
        TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1, out ICollection<string> unmetGuards) =>
        CanFire(KeyOf(trigger), [arg0, arg1], out unmetGuards);

    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2, out ICollection<string> unmetGuards) =>
        CanFire(KeyOf(trigger), [arg0, arg1, arg2], out unmetGuards);

    private bool CanFire(TTrigger trigger, object[] arguments, out ICollection<string> unmetGuards)
    {
        var firing = new Firing(this, trigger, arguments, mayAwait: false);
        var found = firing.FindAsync(NodeOf(State)).Finished().Rule is not null;
        unmetGuards = found ? [] : firing.UnmetGuards;
        return found;
    }
}
