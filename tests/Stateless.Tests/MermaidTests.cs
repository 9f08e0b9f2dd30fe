using Stateless;
using Stateless.Graph;
using Stateless.Reflection;

namespace EPupns.Stateless.Tests;

public sealed class MermaidTests
{
    [Fact]
    public void MesinBersarang_Format_DiagramLengkap()
    {
        var mesin = new StateMachine<State, Trigger>(State.A);
        mesin.Configure(State.A).Permit(Trigger.X, State.D).PermitIf(Trigger.Y, State.B, () => true, "sudah siap").Ignore(Trigger.Z);
        mesin.Configure(State.B).SubstateOf(State.D).Permit(Trigger.X, State.C).PermitReentry(Trigger.Y);
        mesin.Configure(State.C).SubstateOf(State.D);
        mesin.Configure(State.D).InitialTransition(State.B).Permit(Trigger.Z, State.A);

        var diagram = MermaidGraph.Format(mesin.GetInfo(), MermaidGraphDirection.LeftToRight);

        Assert.Equal("""
            stateDiagram-v2
                direction LR
                A
                D
                state D {
                    [*] --> B
                    B
                    C
                }
                [*] --> A
                A --> D : X
                A --> B : Y [sudah siap]
                B --> C : X
                B --> B : Y
                D --> A : Z

            """.ReplaceLineEndings("\n"), diagram);
    }

    [Fact]
    public void NamaBerspasi_Format_DiberiNamaPendekDanJudul()
    {
        var mesin = new StateMachine<string, string>("menunggu NIP");
        mesin.Configure("menunggu NIP").Permit("jawab: ya; #1", "end");

        var diagram = MermaidGraph.Format(mesin.GetInfo());

        Assert.Contains("menunggu_NIP : menunggu NIP\n", diagram, StringComparison.Ordinal);
        Assert.Contains("menunggu_NIP --> end_ : jawab#58; ya#59; #35;1\n", diagram, StringComparison.Ordinal);
    }

    [Fact]
    public void TransisiDinamis_Format_LewatTitikPilihan()
    {
        var mesin = new StateMachine<State, Trigger>(State.A);
        mesin.Configure(State.A).PermitDynamic(
            Trigger.X, () => State.B, null, new DynamicStateInfos { { State.B, "lengkap" }, { "lain-lain", "belum lengkap" } });
        mesin.Configure(State.B);

        var diagram = MermaidGraph.Format(mesin.GetInfo());

        Assert.Equal("""
            stateDiagram-v2
                A
                B
                lain_lain : lain-lain
                state Decision1 <<choice>>
                [*] --> A
                A --> Decision1 : X
                Decision1 --> B : lengkap
                Decision1 --> lain_lain : belum lengkap

            """.ReplaceLineEndings("\n"), diagram);
    }
}
