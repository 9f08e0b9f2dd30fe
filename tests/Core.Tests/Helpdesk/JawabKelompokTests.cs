using EPupns.Core.Helpdesk;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Tests.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class JawabKelompokSqliteTests(BasisSqlite basis) : JawabKelompokTests<BasisSqlite>(basis);

public sealed class JawabKelompokPgTests(BasisPg basis) : JawabKelompokTests<BasisPg>(basis);

/// <summary>One answer for everybody who misses the same row (leap 3).</summary>
public abstract class JawabKelompokTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task TigaOrangMencariYangSama_SatuJawaban_SemuaDitutupDanDaftarBertambah()
    {
        var (satu, dua, lain) = (await LaporAsync("SMP Negeri IX Kawali"), await LaporAsync("smpn 9 kawali"), await LaporAsync("SMPN 8 Kawali"));
        var pusat = await (await MejaUji.SiapkanAsync(basis)).AgenAsync("Pusat", Core.Akun.AkunPetugas.Peran.Helpdesk, null);

        var hasil = await JawabAsync(new JawabanRujukan(satu.Nomor, null, "SMP NEGERI 9 KAWALI"), pusat);

        Assert.Equal((2, 0), (hasil.Nilai.Banyak, hasil.Nilai.Dilewati));
        Assert.Equal([KeadaanLaporan.Selesai, KeadaanLaporan.Selesai, KeadaanLaporan.Baru], new[] { await BacaAsync(satu), await BacaAsync(dua), await BacaAsync(lain) }.Select(l => l.Keadaan));
        var baris = await basis.BacaAsync(db => db.Set<Rujukan>().SingleAsync(r => r.Daftar == "sekolah" && r.Kode == hasil.Nilai.Kode));
        Assert.Equal(("SMP NEGERI 9 KAWALI", $"H{satu.Nomor}"), (baris.Nama, baris.Kode));
        Assert.Equal(hasil.Nilai.Kode, (await BacaAsync(dua)).RujukanKode);
    }

    [Fact]
    public async Task BarisSudahAda_Ditunjuk_TulisanMenjadiNamaLainnya()
    {
        await basis.TulisAsync(l => l.GetRequiredService<PenulisRujukan>().TulisAsync(
            SemuaRujukan.Ambil("sekolah"), [new Rujukan { Daftar = "sekolah", Kode = "S-77", Nama = "SMP NEGERI 7 PANJALU" }], CancellationToken.None));
        var laporan = await LaporAsync("SMP Panjalu Tujuh");
        var pusat = await (await MejaUji.SiapkanAsync(basis)).AgenAsync("Pusat", Core.Akun.AkunPetugas.Peran.Helpdesk, null);

        Assert.Equal("rujukan.tidak_ada", (await JawabAsync(new JawabanRujukan(laporan.Nomor, "S-00", null), pusat)).Kesalahan!.Kode);
        Assert.True((await JawabAsync(new JawabanRujukan(laporan.Nomor, "S-77", null), pusat)).Berhasil);

        Assert.Equal("SMP Panjalu Tujuh", (await basis.BacaAsync(db => db.Set<Rujukan>().SingleAsync(r => r.Kode == "S-77"))).Alias);
        Assert.Equal(["S-77"], (await basis.PakaiAsync((CariRujukan c) => c.CariAsync("sekolah", "smp panjalu tujuh", new AsalPencari(null, null, null), 3, CancellationToken.None))).Select(r => r.Kode));
    }

    [Fact]
    public async Task RekanMenanganiSatu_DijawabBersama_YangIniDilewati()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var pusat = await m.AgenAsync("Pusat", Core.Akun.AkunPetugas.Peran.Helpdesk, null);
        var (satu, dua) = (await LaporAsync("SMK Antariksa"), await LaporAsync("SMK Antariksa"));
        await m.AmbilAsync(dua.Nomor, m.Pusat);

        var hasil = await JawabAsync(new JawabanRujukan(satu.Nomor, null, "SMK ANTARIKSA"), pusat);

        Assert.Equal((1, 1), (hasil.Nilai.Banyak, hasil.Nilai.Dilewati));
        Assert.Equal("laporan.dipegang", (await JawabAsync(new JawabanRujukan(dua.Nomor, null, "SMK ANTARIKSA"), pusat)).Kesalahan!.Kode);
    }

    private async Task<Laporan> LaporAsync(string diketik)
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        return await basis.PakaiAsync((BuatLaporan b) => b.JalankanAsync(
            new LaporanBaru(JenisLaporan.RujukanSekolah, f.Pelaku.Id, null, new { daftar = "sekolah", diketik }, null) { Pokok = diketik, Kelompok = KunciKelompok.Untuk("sekolah", diketik) },
            f.Pelaku, CancellationToken.None));
    }

    private Task<EPupns.Core.Dasar.Hasil<RujukanDijawab>> JawabAsync(JawabanRujukan jawaban, Penangan penangan) =>
        basis.PakaiAsync((JawabKelompok j) => j.JalankanAsync(jawaban, penangan, CancellationToken.None));

    private Task<Laporan> BacaAsync(Laporan laporan) => basis.BacaAsync(db => db.Set<Laporan>().SingleAsync(l => l.Id == laporan.Id));
}
