using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pendaftaran;

public sealed class GantiKontakSqliteTests(BasisSqlite basis) : GantiKontakTests<BasisSqlite>(basis);

public sealed class GantiKontakPgTests(BasisPg basis) : GantiKontakTests<BasisPg>(basis);

/// <summary>Changing how a person can be reached.</summary>
public abstract class GantiKontakTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task SurelDanNomorBaru_Diganti_TersimpanDanTerjejakSebelumSesudah()
    {
        var r = await basis.SiapkanRegistrasiAsync(x => x.Surel = "lama@contoh.go.id");

        var hasil = await GantiAsync(r, new KontakBaru("baru@contoh.go.id", SurelTerbukti: true, "+6281234567890", null));

        Assert.Equal(("baru@contoh.go.id", "+6281234567890", null), (hasil.Surel, hasil.NomorHp, hasil.NomorTelepon));
        Assert.NotNull(hasil.SurelTerbuktiPada);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().SingleAsync(j => j.Nip == r.Nip));
        Assert.Equal("registrasi.kontak", jejak.Tindakan);
        Assert.Contains("lama@contoh.go.id", jejak.Sebelum, StringComparison.Ordinal);
        Assert.Contains("baru@contoh.go.id", jejak.Sesudah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SurelTerbukti_DigantiTanpaBukti_TidakLagiTerbukti()
    {
        var r = await basis.SiapkanRegistrasiAsync(x => (x.Surel, x.SurelTerbuktiPada) = ("lama@contoh.go.id", basis.Jam.GetUtcNow()));

        var hasil = await GantiAsync(r, new KontakBaru("baru@contoh.go.id", SurelTerbukti: false, null, null));

        Assert.Null(hasil.SurelTerbuktiPada);
    }

    [Fact]
    public async Task NilaiYangSama_Diganti_TidakTerjejak()
    {
        var r = await basis.SiapkanRegistrasiAsync(x => (x.Surel, x.NomorHp) = ("lama@contoh.go.id", "+6281234567890"));

        await GantiAsync(r, new KontakBaru("lama@contoh.go.id", SurelTerbukti: false, "+6281234567890", null));

        Assert.False(await basis.BacaAsync(db => db.Set<BarisJejak>().AnyAsync(j => j.Nip == r.Nip)));
    }

    private Task<Registrasi> GantiAsync(Registrasi r, KontakBaru baru) =>
        basis.PakaiAsync((GantiKontak g) => g.JalankanAsync(r.Id, baru, null, Latar.Pelaku, CancellationToken.None));
}
