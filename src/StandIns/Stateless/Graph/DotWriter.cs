using System.Text;
using Stateless.Reflection;

namespace Stateless.Graph;

internal sealed class DotWriter(StateMachineInfo machine)
{
    private readonly StringBuilder _text = new();
    private readonly Edges _edges = new(machine);

    public string Write()
    {
        Line(0, "digraph {");
        Line(1, "compound=true");
        Line(1, "node [shape=box, style=rounded]");
        foreach (var state in machine.States.Where(state => state.Superstate is null))
        {
            State(state, 1);
        }

        foreach (var decision in _edges.Decisions)
        {
            Line(1, $"{Id(decision)} [shape=diamond, style=solid, label={Quote(decision.Description)}]");
        }

        Line(1, "\"[*]\" [shape=point, label=\"\"]");
        Line(1, $"\"[*]\" -> {Id(machine.InitialState)}");
        foreach (var edge in _edges.All)
        {
            Line(1, $"{Id(edge.From)} -> {Id(edge.To)} [label={Quote(edge.Label)}]");
        }

        Line(0, "}");
        return _text.ToString();
    }

    // A superstate is a box around its substates and, as arrows end at nodes, a node of its own in that box.
    private void State(StateInfo state, int depth)
    {
        var node = $"{Id(state)} [label={Quote(Label(state))}]";
        if (!state.Substates.Any())
        {
            Line(depth, node);
            return;
        }

        Line(depth, $"subgraph {Quote("cluster " + state)} {{");
        Line(depth + 1, $"label={Quote(state.ToString())}");
        Line(depth + 1, node);
        foreach (var substate in state.Substates)
        {
            State(substate, depth + 1);
        }

        Line(depth, "}");
    }

    private static string Label(StateInfo state) => string.Join('\n', [
        state.ToString(),
        .. state.EntryActions.Select(action => "entry / " + action.Method.Description),
        .. state.ExitActions.Select(action => "exit / " + action.Description),
    ]);

    private static string Id(object node) => Quote(node is Decision decision ? $"decision {decision.Number}" : node.ToString());

    private static string Quote(string text) =>
        '"' + text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings(@"\n") + '"';

    private void Line(int depth, string line) => _text.Append(' ', depth * 4).Append(line).Append('\n');
}
