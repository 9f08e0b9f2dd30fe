using Stateless;
using Stateless.Graph;

namespace EPupns.Stateless.Tests;

public sealed class UmlDotTests
{
    [Fact]
    public void MesinBersarang_Format_GrafLengkap()
    {
        var mesin = new StateMachine<State, Trigger>(State.A);
        mesin.Configure(State.A).PermitIf(Trigger.X, State.B, () => true, "kata \"siap\"").PermitDynamic(Trigger.Y, () => State.C, "pilih");
        mesin.Configure(State.B).SubstateOf(State.D).OnEntry(() => { }, "sapa");

        var graf = UmlDotGraph.Format(mesin.GetInfo());

        Assert.Equal("""
            digraph {
                compound=true
                node [shape=box, style=rounded]
                "A" [label="A"]
                subgraph "cluster D" {
                    label="D"
                    "D" [label="D"]
                    "B" [label="B\nentry / sapa"]
                }
                "decision 1" [shape=diamond, style=solid, label="pilih"]
                "[*]" [shape=point, label=""]
                "[*]" -> "A"
                "A" -> "B" [label="X [kata \"siap\"]"]
                "A" -> "decision 1" [label="Y"]
            }

            """.ReplaceLineEndings("\n"), graf);
    }
}
