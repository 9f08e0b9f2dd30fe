namespace Stateless;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A trigger together with the types of the arguments it is fired with.</summary>
    public class TriggerWithParameters
    {
        private readonly Type[] _argumentTypes;

        public TriggerWithParameters(TTrigger underlyingTrigger, params Type[] argumentTypes)
        {
            ArgumentNullException.ThrowIfNull(argumentTypes);
            Trigger = underlyingTrigger;
            _argumentTypes = argumentTypes;
        }

        public TTrigger Trigger { get; }

        public IEnumerable<Type> ArgumentTypes => _argumentTypes;

        /// <summary>Throws an <see cref="ArgumentException"/> when these are not the arguments asked for; none at all are let through.</summary>
        public void ValidateParameters(object[] args)
        {
            ArgumentNullException.ThrowIfNull(args);
            if (args.Length == 0)
            {
                return;
            }

            if (args.Length != _argumentTypes.Length)
            {
                throw new ArgumentException(
                    $"Trigger '{Trigger}' takes {_argumentTypes.Length} argument(s); {args.Length} given.", nameof(args));
            }

            for (var i = 0; i < args.Length; i++)
            {
                Arguments.Check(args[i], _argumentTypes[i], i);
            }
        }
    }

    /// <summary>A trigger fired with one argument.</summary>
    public class TriggerWithParameters<TArg0> : TriggerWithParameters
    {
        public TriggerWithParameters(TTrigger underlyingTrigger)
            : base(underlyingTrigger, typeof(TArg0))
        {
        }
    }

    /// <summary>A trigger fired with two arguments.</summary>
    public class TriggerWithParameters<TArg0, TArg1> : TriggerWithParameters
    {
        public TriggerWithParameters(TTrigger underlyingTrigger)
            : base(underlyingTrigger, typeof(TArg0), typeof(TArg1))
        {
        }
    }

    /// <summary>A trigger fired with three arguments.</summary>
    public class TriggerWithParameters<TArg0, TArg1, TArg2> : TriggerWithParameters
    {
        public TriggerWithParameters(TTrigger underlyingTrigger)
            : base(underlyingTrigger, typeof(TArg0), typeof(TArg1), typeof(TArg2))
        {
        }
    }
}
