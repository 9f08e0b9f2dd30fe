using System.Text;
using Stateless.Reflection;

namespace Stateless.Graph;

internal sealed class MermaidWriter(StateMachineInfo machine)
{
    private static readonly string[] Directions = ["LR", "RL", "TB", "BT"];

    private readonly StringBuilder _text = new();
    private readonly MermaidNames _names = new();
    private readonly Edges _edges = new(machine);

    public string Write(MermaidGraphDirection? direction)
    {
        _text.Append("stateDiagram-v2\n");
        if (direction is not null)
        {
            Line(1, $"direction {Directions[(int)direction]}");
        }

        foreach (var state in machine.States.Where(state => state.Superstate is null))
        {
            State(state, 1);
        }

        foreach (var state in _edges.HearsayStates)
        {
            Declare(state, 1);
        }

        foreach (var decision in _edges.Decisions)
        {
            Line(1, $"state {_names.Of(decision)} <<choice>>");
        }

        Line(1, $"[*] --> {_names.Of(machine.InitialState)}");
        foreach (var edge in _edges.All)
        {
            Arrow(edge);
        }

        return _text.ToString();
    }

    private void State(StateInfo state, int depth)
    {
        Declare(state, depth);
        if (!state.Substates.Any())
        {
            return;
        }

        Line(depth, $"state {_names.Of(state)} {{");
        if (state.InitialSubstate is not null)
        {
            Line(depth + 1, $"[*] --> {_names.Of(state.InitialSubstate)}");
        }

        foreach (var substate in state.Substates)
        {
            State(substate, depth + 1);
        }

        Line(depth, "}");
    }

    private void Declare(object state, int depth)
    {
        var name = _names.Of(state);
        Line(depth, name == state.ToString() ? name : $"{name} : {Safe(state.ToString())}");
    }

    private void Arrow(Edge edge)
    {
        var arrow = $"{_names.Of(edge.From)} --> {_names.Of(edge.To)}";
        Line(1, edge.Label.Length == 0 ? arrow : $"{arrow} : {Safe(edge.Label)}");
    }

    private void Line(int depth, string line) => _text.Append(' ', depth * 4).Append(line).Append('\n');

    // A colon, a semicolon or a line break would end the label; '#' begins Mermaid's own escapes and so is escaped first.
    private static string Safe(string text) => text
        .ReplaceLineEndings(" ")
        .Replace("#", "#35\0", StringComparison.Ordinal)
        .Replace(":", "#58\0", StringComparison.Ordinal)
        .Replace(";", "#59\0", StringComparison.Ordinal)
        .Replace('\0', ';');
}
