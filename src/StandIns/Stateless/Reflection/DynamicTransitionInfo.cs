namespace Stateless.Reflection;

/// <summary>A trigger whose destination is chosen when it is fired.</summary>
public class DynamicTransitionInfo : TransitionInfo
{
    private DynamicTransitionInfo(InvocationInfo selector, DynamicStateInfos possibleStates)
    {
        DestinationStateSelectorDescription = selector;
        PossibleDestinationStates = possibleStates;
    }

    public InvocationInfo DestinationStateSelectorDescription { get; }

    public DynamicStateInfos PossibleDestinationStates { get; }

    public static DynamicTransitionInfo Create<TTrigger>(
        TTrigger trigger, IEnumerable<InvocationInfo> guards, InvocationInfo selector, DynamicStateInfos possibleStates) =>
        new(selector, possibleStates)
        {
            Trigger = new TriggerInfo(trigger),
            GuardConditionsMethodDescriptions = guards ?? [],
        };
}
