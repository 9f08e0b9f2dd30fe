namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A move from one state to another, as actions and observers are told of it.</summary>
    public class Transition
    {
        public Transition(TState source, TState destination, TTrigger trigger, object[] parameters = null)
        {
            Source = source;
            Destination = destination;
            Trigger = trigger;
            Parameters = parameters ?? [];
        }

        public TState Source { get; }

        public TState Destination { get; }

        public TTrigger Trigger { get; }

        public bool IsReentry => Same(Source, Destination);

        public object[] Parameters { get; }
    }

    /// <summary>The step from a superstate, just entered, into the substate it starts in.</summary>
    public class InitialTransition : Transition
    {
        public InitialTransition(TState source, TState destination, TTrigger trigger, object[] parameters = null)
            : base(source, destination, trigger, parameters)
        {
        }
    }
}
