namespace EPupns.Stateless.Tests.Acak;

/// <summary>A machine drawn from numbers: for every state and trigger at most one rule, and for every state perhaps a superstate.</summary>
internal sealed class RancanganAcak(int[] angka)
{
    public enum Jenis
    {
        TidakAda,
        Permit,
        PermitTertutup,
        Ignore,
        Internal,
        Dinamis,
    }

    public static State[] SemuaState { get; } = Enum.GetValues<State>();

    public static Trigger[] SemuaPemicu { get; } = Enum.GetValues<Trigger>();

    /// <summary>What the trigger does in the state itself; a Permit to itself stands for reentry.</summary>
    public (Jenis Jenis, State Tujuan) Aturan(State state, Trigger trigger)
    {
        var undi = Undi(((int)state * SemuaPemicu.Length) + (int)trigger) % 12;
        return undi switch
        {
            < 4 => (Jenis.Permit, (State)undi),
            < 8 => (undi == (int)state + 4 ? Jenis.TidakAda : Jenis.PermitTertutup, (State)(undi - 4)),
            8 => (Jenis.Ignore, state),
            9 => (Jenis.Internal, state),
            10 => (Jenis.Dinamis, (State)(((int)state + 1) % SemuaState.Length)),
            _ => (Jenis.TidakAda, state),
        };
    }

    /// <summary>Always an earlier letter, so never in a circle.</summary>
    public State? Superstate(State state)
    {
        var undi = Undi(12 + (int)state) % ((uint)state + 1);
        return undi == 0 ? null : (State)(undi - 1);
    }

    public IEnumerable<State> DariDalamKeLuar(State state)
    {
        for (State? satu = state; satu is not null; satu = Superstate(satu.Value))
        {
            yield return satu.Value;
        }
    }

    /// <summary>Where the trigger should lead; null when it should be refused.</summary>
    public State? Tujuan(State kini, Trigger trigger)
    {
        foreach (var pemilik in DariDalamKeLuar(kini))
        {
            var (jenis, tujuan) = Aturan(pemilik, trigger);
            if (jenis is not (Jenis.TidakAda or Jenis.PermitTertutup))
            {
                return jenis is Jenis.Ignore or Jenis.Internal ? kini : tujuan;
            }
        }

        return null;
    }

    private uint Undi(int tempat) => tempat < angka.Length ? (uint)angka[tempat] : 11;
}
