using Stateless.Reflection;

namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    public StateMachineInfo GetInfo() => new InfoReader(this).Read();

    /// <summary>Turns the configuration into its description.</summary>
    private sealed class InfoReader(StateMachine<TState, TTrigger> machine)
    {
        private readonly Dictionary<TState, StateInfo> _infos = [];

        public StateMachineInfo Read()
        {
            // Configured states first, in that order; then those that are only led to.
            foreach (var state in machine._nodes.Keys)
            {
                InfoOf(state);
            }

            foreach (var node in machine._nodes.Values)
            {
                Describe(node, InfoOf(node.State));
            }

            return new StateMachineInfo(InfoOf(machine._initialState), _infos.Values.ToList(), typeof(TState), typeof(TTrigger));
        }

        private StateInfo InfoOf(TState state)
        {
            if (!_infos.TryGetValue(state, out var info))
            {
                info = new StateInfo(state);
                _infos.Add(state, info);
            }

            return info;
        }

        private void Describe(Node node, StateInfo info)
        {
            info.Superstate = node.Superstate is null ? null : InfoOf(node.Superstate.State);
            info.InitialSubstate = node.Initial is null ? null : InfoOf(node.Initial.State);
            info.Substates = machine._nodes.Values.Where(other => other.Superstate == node).Select(other => InfoOf(other.State)).ToList();
            info.EntryActions = node.EntryActions.ConvertAll(entry => Describe(entry));
            info.ExitActions = node.ExitActions.ConvertAll(action => action.Describe());
            info.ActivateActions = node.ActivateActions.ConvertAll(action => action.Describe());
            info.DeactivateActions = node.DeactivateActions.ConvertAll(action => action.Describe());
            var transitions = node.Rules.ConvertAll(rule => Describe(rule, node.State));
            info.FixedTransitions = transitions.OfType<FixedTransitionInfo>().ToList();
            info.DynamicTransitions = transitions.OfType<DynamicTransitionInfo>().ToList();
            info.IgnoredTriggers = transitions.OfType<IgnoredTransitionInfo>().ToList();
        }

        private static ActionInfo Describe(EntryAction entry) =>
            new(entry.Action.Describe(), entry.OnlyFromTrigger ? entry.Trigger.ToString() : null);

        private TransitionInfo Describe(Rule rule, TState state)
        {
            var guards = Array.ConvertAll(rule.Guards, guard => guard.Describe());
            if (rule is DynamicRule choice)
            {
                return DynamicTransitionInfo.Create(rule.Trigger, guards, choice.Selector.Describe(), choice.PossibleDestinations);
            }

            TransitionInfo info = rule is IgnoreRule
                ? new IgnoredTransitionInfo()
                : new FixedTransitionInfo(InfoOf(rule is FixedRule permit ? permit.Destination : state));
            info.Trigger = new TriggerInfo(rule.Trigger);
            info.GuardConditionsMethodDescriptions = guards;
            info.IsInternalTransition = rule is InternalRule;
            return info;
        }
    }
}
