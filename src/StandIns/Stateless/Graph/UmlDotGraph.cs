using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>A machine as a Graphviz diagram.</summary>
public static class UmlDotGraph
{
    public static string Format(StateMachineInfo machineInfo)
    {
        ArgumentNullException.ThrowIfNull(machineInfo);
        return new DotWriter(machineInfo).Write();
    }
}
