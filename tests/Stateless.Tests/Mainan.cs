using Stateless;

namespace EPupns.Stateless.Tests;

public enum State
{
    A,
    B,
    C,
    D,
}

public enum Trigger
{
    X,
    Y,
    Z,
}

/// <summary>A machine over the toy alphabet, and what its actions noted down.</summary>
internal sealed class Mainan(State awal = State.A, FiringMode mode = FiringMode.Queued)
{
    public StateMachine<State, Trigger> Mesin { get; } = new(awal, mode);

    public List<string> Catatan { get; } = [];

    public StateMachine<State, Trigger>.StateConfiguration Atur(State state) => Mesin.Configure(state);

    /// <summary>Notes every exit, entry, transition and completion.</summary>
    public Mainan CatatSemua()
    {
        foreach (var state in Enum.GetValues<State>())
        {
            Atur(state).OnEntry(() => Catatan.Add($"masuk {state}")).OnExit(() => Catatan.Add($"keluar {state}"));
        }

        Mesin.OnTransitioned(t => Catatan.Add($"pindah {t.Source}>{t.Destination}"));
        Mesin.OnTransitionCompleted(t => Catatan.Add($"selesai {t.Source}>{t.Destination}"));
        return this;
    }
}
