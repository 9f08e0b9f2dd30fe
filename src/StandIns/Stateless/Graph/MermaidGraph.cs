using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>A machine as a Mermaid state diagram.</summary>
public static class MermaidGraph
{
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = default)
    {
        ArgumentNullException.ThrowIfNull(machineInfo);
        return new MermaidWriter(machineInfo).Write(direction);
    }
}
