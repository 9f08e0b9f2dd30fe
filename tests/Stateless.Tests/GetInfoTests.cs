using Stateless;
using Stateless.Reflection;

namespace EPupns.Stateless.Tests;

public sealed class GetInfoTests
{
    private readonly StateMachine<State, Trigger> _mesin = new(State.A);

    [Fact]
    public void Mesin_GetInfo_StateDanHubungannya()
    {
        _mesin.Configure(State.A).Permit(Trigger.X, State.C);
        _mesin.Configure(State.B).SubstateOf(State.D);

        var info = _mesin.GetInfo();

        Assert.Equal((State.A, typeof(State), typeof(Trigger)), (info.InitialState.UnderlyingState, info.StateType, info.TriggerType));
        Assert.Equal([State.A, State.B, State.D, State.C], info.States.Select(state => state.UnderlyingState));
        Assert.Equal(State.D, Cari(info, State.B).Superstate.UnderlyingState);
        Assert.Equal([Cari(info, State.B)], Cari(info, State.D).Substates);
    }

    [Fact]
    public void BerbagaiTransisi_GetInfo_JenisTujuanDanGuardnya()
    {
        _mesin.Configure(State.A).Permit(Trigger.X, State.B).InternalTransition(Trigger.Y, () => { })
            .PermitReentryIf(Trigger.Z, () => true, "boleh ulang");
        _mesin.Configure(State.B).Ignore(Trigger.X)
            .PermitDynamic(Trigger.Y, () => State.C, "pilih", new DynamicStateInfos { { State.C, "selalu" }, { State.D, "kadang" } });

        var info = _mesin.GetInfo();

        var tetap = Cari(info, State.A).FixedTransitions;
        Assert.Equal(
            [(Trigger.X, State.B, false, ""), (Trigger.Y, State.A, true, ""), (Trigger.Z, State.A, false, "boleh ulang")],
            tetap.Select(t => ((Trigger)t.Trigger.UnderlyingTrigger, (State)t.DestinationState.UnderlyingState, t.IsInternalTransition, Guard(t))));
        var dinamis = Assert.Single(Cari(info, State.B).DynamicTransitions);
        Assert.Equal("pilih", dinamis.DestinationStateSelectorDescription.Description);
        Assert.Equal([("C", "selalu"), ("D", "kadang")], dinamis.PossibleDestinationStates.Select(s => (s.DestinationState, s.Criterion)));
        Assert.Equal(Trigger.X, Assert.Single(Cari(info, State.B).IgnoredTriggers).Trigger.UnderlyingTrigger);
        Assert.Equal([dinamis], Cari(info, State.B).Transitions);
    }

    [Fact]
    public void Aksi_GetInfo_KeteranganDanSifatnya()
    {
        _mesin.Configure(State.A).OnEntry(Bernama).OnEntryFrom(Trigger.X, () => { }, "sapa").OnExitAsync(() => Task.CompletedTask)
            .OnActivate(Bernama).OnDeactivate(Bernama, "simpan");

        var a = Cari(_mesin.GetInfo(), State.A);

        Assert.Equal([(nameof(Bernama), null), ("sapa", "X")], a.EntryActions.Select(e => (e.Method.Description, (string?)e.FromTrigger)));
        Assert.Equal([("Function", true)], a.ExitActions.Select(e => (e.Description, e.IsAsync)));
        Assert.Equal([nameof(Bernama)], a.ActivateActions.Select(e => e.MethodName));
        Assert.Equal(["simpan"], a.DeactivateActions.Select(e => e.Description));
    }

    private static void Bernama()
    {
    }

    private static string Guard(TransitionInfo transisi) =>
        string.Join(',', transisi.GuardConditionsMethodDescriptions.Select(guard => guard.Description));

    private static StateInfo Cari(StateMachineInfo info, State state) => info.States.Single(satu => Equals(satu.UnderlyingState, state));
}
