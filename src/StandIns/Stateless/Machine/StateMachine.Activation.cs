namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public void Activate() => ActivateAsync(NodeOf(State), mayAwait: false).Finished();

    public Task ActivateAsync() => ActivateAsync(NodeOf(State), mayAwait: true).AsTask();

    public void Deactivate() => DeactivateAsync(mayAwait: false).Finished();

    public Task DeactivateAsync() => DeactivateAsync(mayAwait: true).AsTask();

    private async ValueTask ActivateAsync(Node node, bool mayAwait)
    {
        if (node.Superstate is not null)
        {
            await ActivateAsync(node.Superstate, mayAwait).ConfigureAwait(RetainSynchronizationContext);
        }

        foreach (var action in node.ActivateActions)
        {
            await action.RunAsync(node.State, mayAwait).ConfigureAwait(RetainSynchronizationContext);
        }
    }

    private async ValueTask DeactivateAsync(bool mayAwait)
    {
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
        {
            foreach (var action in node.DeactivateActions)
            {
                await action.RunAsync(node.State, mayAwait).ConfigureAwait(RetainSynchronizationContext);
            }
        }
    }
}
