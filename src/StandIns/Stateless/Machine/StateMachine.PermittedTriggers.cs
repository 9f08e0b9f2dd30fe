namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public IEnumerable<TTrigger> PermittedTriggers => PermittedAsync([], mayAwait: false).Finished();

    public Task<IEnumerable<TTrigger>> PermittedTriggersAsync => GetPermittedTriggersAsync();

    [Obsolete("Use GetPermittedTriggersAsync.")]
    public IEnumerable<TTrigger> GetPermittedTriggers(params object[] args) => PermittedAsync(args, mayAwait: false).Finished();

    public async Task<IEnumerable<TTrigger>> GetPermittedTriggersAsync(params object[] args) =>
        await PermittedAsync(args, mayAwait: true).ConfigureAwait(RetainSynchronizationContext);

    public async Task<IEnumerable<TriggerDetails<TState, TTrigger>>> GetDetailedPermittedTriggers(params object[] args)
    {
        var triggers = await PermittedAsync(args, mayAwait: true).ConfigureAwait(RetainSynchronizationContext);
        return triggers.ConvertAll(trigger => new TriggerDetails<TState, TTrigger>(trigger, ParametersOf(trigger)));
    }

    private async ValueTask<List<TTrigger>> PermittedAsync(object[] arguments, bool mayAwait)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var permitted = new List<TTrigger>();
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
        {
            foreach (var rule in node.Rules)
            {
                if (!permitted.Contains(rule.Trigger)
                    && await IsOpenAsync(rule, arguments, mayAwait).ConfigureAwait(RetainSynchronizationContext))
                {
                    permitted.Add(rule.Trigger);
                }
            }
        }

        return permitted;
    }
}
