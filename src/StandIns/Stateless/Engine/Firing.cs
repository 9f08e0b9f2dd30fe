namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>One trigger on its way through the machine.</summary>
    internal sealed partial class Firing(StateMachine<TState, TTrigger> machine, TTrigger trigger, object[] arguments, bool mayAwait)
    {
        private readonly List<string> _unmetGuards = [];

        public bool MayAwait => mayAwait;

        /// <summary>Descriptions of the guards that kept the trigger back, known after <see cref="FindAsync"/>.</summary>
        public ICollection<string> UnmetGuards => _unmetGuards;

        private bool OnContext => machine.RetainSynchronizationContext;

        public async ValueTask RunAsync()
        {
            var source = machine.NodeOf(machine.State);
            var (rule, owner) = await FindAsync(source).ConfigureAwait(OnContext);
            var work = rule is null
                ? machine.HandleUnhandledAsync(new(source.State, trigger, UnmetGuards), mayAwait)
                : rule.ApplyAsync(this, source, owner);
            await work.ConfigureAwait(OnContext);
        }

        /// <summary>The one open rule of the nearest state that has any, looking outwards from this state.</summary>
        public async ValueTask<(Rule Rule, Node Owner)> FindAsync(Node node)
        {
            for (; node is not null; node = node.Superstate)
            {
                var rule = await FindInAsync(node).ConfigureAwait(OnContext);
                if (rule is not null)
                {
                    return (rule, node);
                }
            }

            return default;
        }

        public Transition Towards(Node source, Node destination) => new(source.State, destination.State, trigger, arguments);

        private async ValueTask<Rule> FindInAsync(Node node)
        {
            Rule found = null;
            foreach (var rule in node.Rules)
            {
                if (EqualityComparer<TTrigger>.Default.Equals(rule.Trigger, trigger)
                    && await machine.IsOpenAsync(rule, arguments, mayAwait, _unmetGuards).ConfigureAwait(OnContext))
                {
                    found = found is null ? rule : throw Ambiguous(node);
                }
            }

            return found;
        }

        private InvalidOperationException Ambiguous(Node node) =>
            new($"State '{node.State}' has more than one open transition for trigger '{trigger}'. Let their guards exclude each other.");
    }
}
