using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class JelaskanTemuanSqliteTests(BasisSqlite basis) : JelaskanTemuanTests<BasisSqlite>(basis);

public sealed class JelaskanTemuanPgTests(BasisPg basis) : JelaskanTemuanTests<BasisPg>(basis);

/// <summary>A warning is explained in a sentence that lapses with its values; an error is not.</summary>
public abstract class JelaskanTemuanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sapk = """{"riwayat":{"golongan":[{"golongan":"32","tmt_golongan":"2012-05-01","jenis_kp":"101"}]}}""";

    [Fact]
    public async Task Peringatan_Dijelaskan_TampakSampaiNilainyaBerubahDanKembaliBersamanya()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        Assert.Equal("SK terlambat terbit.", (await JelaskanAsync(f, "V10", " SK  terlambat\nterbit. ")).Nilai);
        Assert.Equal("SK terlambat terbit.", await PenjelasanAsync(f));

        await f.TulisAsync(RiwayatGolongan.Bagian, "sapk-0", RiwayatGolongan.Tmt, "1-6-2012");
        Assert.Null(await PenjelasanAsync(f));
        await f.UrungkanTerakhirAsync();

        Assert.Equal("SK terlambat terbit.", await PenjelasanAsync(f));
        Assert.Single(await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == f.Pelaku.Id && j.Tindakan == "temuan.dijelaskan").ToListAsync()));
    }

    [Fact]
    public async Task GalatTiadaKosongAtauPanjang_Dijelaskan_Ditolak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk.Replace("2012-05-01", "2012-05-02", StringComparison.Ordinal));

        Assert.Equal("temuan.galat", (await JelaskanAsync(f, "V11a", "Sudah benar.")).Kesalahan?.Kode);
        Assert.Equal("temuan.tidak_ada", (await JelaskanAsync(f, "V99", "Sudah benar.")).Kesalahan?.Kode);
        Assert.Equal("penjelasan.kosong", (await JelaskanAsync(f, "V10", " ")).Kesalahan?.Kode);
        Assert.Equal("penjelasan.panjang", (await JelaskanAsync(f, "V10", new string('a', 251))).Kesalahan?.Kode);
    }

    [Fact]
    public async Task Borang_DiperiksaSaatKirim_MenyebutYangBelumLengkap()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        var kirim = await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(f.Id, saatKirim: true, CancellationToken.None));

        Assert.Contains(kirim.Temuan, t => t.Temuan is { Aturan: "V38a", Bagian: "stakeholder", Berat: Berat.Galat });
        Assert.DoesNotContain((await PeriksaAsync(f)).Temuan, t => t.Temuan.Aturan == "V38a");
        Assert.Contains(kirim.Kelengkapan, k => k.Bagian == Stakeholder.Bagian && !k.Lengkap);
    }

    private Task<BorangDiperiksa> PeriksaAsync(Formulirnya f) => basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(f.Id, CancellationToken.None));

    private async Task<string?> PenjelasanAsync(Formulirnya f) => (await PeriksaAsync(f)).Temuan.Single(t => t.Temuan.Aturan == "V10").Penjelasan;

    private Task<Hasil<string>> JelaskanAsync(Formulirnya f, string aturan, string teks) =>
        basis.PakaiAsync((JelaskanTemuan j) => j.JalankanAsync(new(f.Id, aturan, "golongan", "sapk-0", "tmt_golongan"), teks, f.Pelaku, CancellationToken.None));
}
