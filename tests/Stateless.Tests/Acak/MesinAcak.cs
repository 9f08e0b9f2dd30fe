using Stateless;

namespace EPupns.Stateless.Tests.Acak;

/// <summary>Builds the drawn machine and watches it: which states are inhabited, and what happened in which order.</summary>
internal sealed class MesinAcak
{
    private readonly RancanganAcak _rancangan;

    public MesinAcak(RancanganAcak rancangan)
    {
        _rancangan = rancangan;
        Mesin = new StateMachine<State, Trigger>(State.A);
        foreach (var state in RancanganAcak.SemuaState)
        {
            Atur(Mesin.Configure(state));
        }

        Mesin.OnTransitioned(_ => Peristiwa.Add('t'));
        Mesin.OnTransitionCompleted(_ => Peristiwa.Add('c'));
        Dihuni = [.. rancangan.DariDalamKeLuar(State.A)];
    }

    public StateMachine<State, Trigger> Mesin { get; }

    /// <summary>Kept by entry and exit actions alone.</summary>
    public List<State> Dihuni { get; }

    /// <summary>x exit, t transitioned, e entry, c completed.</summary>
    public List<char> Peristiwa { get; } = [];

    public bool MasukDanKeluarSeimbang { get; private set; } = true;

    private void Atur(StateMachine<State, Trigger>.StateConfiguration state)
    {
        if (_rancangan.Superstate(state.State) is { } superstate)
        {
            state.SubstateOf(superstate);
        }

        state.OnExit(() => Keluar(state.State)).OnEntry(() => Masuk(state.State));
        foreach (var trigger in RancanganAcak.SemuaPemicu)
        {
            Atur(state, trigger);
        }
    }

    private void Atur(StateMachine<State, Trigger>.StateConfiguration state, Trigger trigger)
    {
        var (jenis, tujuan) = _rancangan.Aturan(state.State, trigger);
        _ = jenis switch
        {
            RancanganAcak.Jenis.Permit when tujuan == state.State => state.PermitReentry(trigger),
            RancanganAcak.Jenis.Permit => state.Permit(trigger, tujuan),
            RancanganAcak.Jenis.PermitTertutup => state.PermitIf(trigger, tujuan, () => false, "tertutup"),
            RancanganAcak.Jenis.Ignore => state.Ignore(trigger),
            RancanganAcak.Jenis.Internal => state.InternalTransition(trigger, () => { }),
            RancanganAcak.Jenis.Dinamis => state.PermitDynamic(trigger, () => tujuan),
            _ => state,
        };
    }

    private void Keluar(State state)
    {
        Peristiwa.Add('x');
        MasukDanKeluarSeimbang &= Dihuni.Remove(state);
    }

    private void Masuk(State state)
    {
        Peristiwa.Add('e');
        MasukDanKeluarSeimbang &= !Dihuni.Contains(state);
        Dihuni.Add(state);
    }
}
