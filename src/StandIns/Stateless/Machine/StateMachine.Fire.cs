namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public void Fire(TTrigger trigger) => FireNow(trigger, []);

    public void Fire(TriggerWithParameters trigger, params object[] args) => FireNow(Checked(trigger, args), args);

    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) => FireNow(KeyOf(trigger), [arg0]);

    public void Fire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        FireNow(KeyOf(trigger), [arg0, arg1]);

    public void Fire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        FireNow(KeyOf(trigger), [arg0, arg1, arg2]);

    public Task FireAsync(TTrigger trigger) => FireAnyAsync(trigger, [], mayAwait: true).AsTask();

    public Task FireAsync(TTrigger trigger, params object[] args) => FireAnyAsync(trigger, args, mayAwait: true).AsTask();

    public Task FireAsync(TriggerWithParameters trigger, params object[] args) => FireAsync(Checked(trigger, args), args);

    public Task FireAsync<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0) =>
        FireAnyAsync(KeyOf(trigger), [arg0], mayAwait: true).AsTask();

    public Task FireAsync<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1) =>
        FireAnyAsync(KeyOf(trigger), [arg0, arg1], mayAwait: true).AsTask();

    public Task FireAsync<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2) =>
        FireAnyAsync(KeyOf(trigger), [arg0, arg1, arg2], mayAwait: true).AsTask();

    private void FireNow(TTrigger trigger, object[] arguments) => FireAnyAsync(trigger, arguments, mayAwait: false).Finished();

    internal static TTrigger KeyOf(TriggerWithParameters trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return trigger.Trigger;
    }

    private static TTrigger Checked(TriggerWithParameters trigger, object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        trigger.ValidateParameters(arguments);
        return trigger.Trigger;
    }
}
