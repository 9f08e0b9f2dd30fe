namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Asks every guard of a rule once; descriptions of those not met are added to the list, when there is one.</summary>
    private async ValueTask<bool> IsOpenAsync(Rule rule, object[] arguments, bool mayAwait, List<string> unmet = null)
    {
        var open = true;
        foreach (var guard in rule.Guards)
        {
            if (!await guard.AskAsync(arguments, mayAwait).ConfigureAwait(RetainSynchronizationContext))
            {
                open = false;
                unmet?.Add(guard.Describe().Description);
            }
        }

        return open;
    }
}
