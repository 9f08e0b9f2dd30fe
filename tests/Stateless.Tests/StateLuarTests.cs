using Stateless;

namespace EPupns.Stateless.Tests;

/// <summary>A machine whose state is kept by somebody else.</summary>
public sealed class StateLuarTests
{
    private State _tersimpan = State.B;

    [Fact]
    public void StateDiLuar_Fire_DibacaDanDitulisDiSana()
    {
        var mesin = new StateMachine<State, Trigger>(() => _tersimpan, state => _tersimpan = state);
        mesin.Configure(State.B).Permit(Trigger.X, State.C);

        mesin.Fire(Trigger.X);

        Assert.Equal((State.C, State.C), (_tersimpan, mesin.State));
    }

    [Fact]
    public void StateDiubahDariLuar_Fire_BerangkatDariSana()
    {
        var mesin = new StateMachine<State, Trigger>(() => _tersimpan, state => _tersimpan = state, FiringMode.Immediate);
        mesin.Configure(State.D).Permit(Trigger.X, State.A);

        _tersimpan = State.D;
        mesin.Fire(Trigger.X);

        Assert.Equal(State.A, _tersimpan);
    }

    [Fact]
    public void TanpaPindah_Fire_TidakMenulis()
    {
        var ditulis = 0;
        var mesin = new StateMachine<State, Trigger>(() => _tersimpan, _ => ditulis++);
        mesin.Configure(State.B).Ignore(Trigger.X).InternalTransition(Trigger.Y, () => { });

        mesin.Fire(Trigger.X);
        mesin.Fire(Trigger.Y);

        Assert.Equal(0, ditulis);
    }
}
