using System.Reflection;
using System.Runtime.CompilerServices;
using Stateless;

namespace EPupns.Stateless.Tests.Asli;

public sealed class MukaPublikTests
{
    private static readonly Assembly Kami = typeof(FiringMode).Assembly;

    [Fact]
    public void MukaPublik_SamaDenganAslinya_TakKurangTakLebih()
    {
        var asli = Daftar.Baca(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Asli", "Stateless-5.18.txt"))).ToHashSet();
        var kami = Daftar.Baca(Kami).ToHashSet();

        Assert.Equal([], kami.Except(asli));
        Assert.Equal([], asli.Except(kami));
    }

    [Fact]
    public void Anotasi_TidakAda_SepertiAslinya()
    {
        var beranotasi = Kami.GetExportedTypes().Where(tipe => tipe.IsDefined(typeof(NullableContextAttribute)));

        Assert.Empty(beranotasi);
    }

    [Fact]
    public void GetPermittedTriggers_Usang_SepertiAslinya()
    {
        var metode = typeof(StateMachine<,>).GetMethod("GetPermittedTriggers")!;

        Assert.NotNull(metode.GetCustomAttribute<ObsoleteAttribute>());
    }
}
