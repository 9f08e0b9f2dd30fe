using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class TanganiLaporanSqliteTests(BasisSqlite basis) : TanganiLaporanTests<BasisSqlite>(basis);

public sealed class TanganiLaporanPgTests(BasisPg basis) : TanganiLaporanTests<BasisPg>(basis);

/// <summary>The life of a report between a person and a desk.</summary>
public abstract class TanganiLaporanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Theory]
    [InlineData(JenisLaporan.RujukanUnor, false)]
    [InlineData(JenisLaporan.RujukanSekolah, false)]
    [InlineData(JenisLaporan.RujukanPendidikan, true)]
    [InlineData(JenisLaporan.RujukanJft, true)]
    [InlineData(JenisLaporan.RujukanJfu, true)]
    [InlineData(JenisLaporan.InstansiSalah, false)]
    [InlineData(JenisLaporan.TidakAdaDalamDatabase, true)]
    public async Task Dilaporkan_MejanyaMenurutJenis(JenisLaporan jenis, bool pusat)
    {
        var m = await MejaUji.SiapkanAsync(basis);

        var laporan = await m.BacaAsync(await m.LaporkanAsync(jenis));

        Assert.Equal((pusat ? Meja.Pusat : m.Instansi, KeadaanLaporan.Baru), (laporan.Meja, laporan.Keadaan));
    }

    [Fact]
    public async Task Baru_DiambilDuaOrangSekaligus_SatuYangDapat()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();

        var hasil = await Task.WhenAll(m.AmbilAsync(nomor, m.Ani), m.AmbilAsync(nomor, m.Budi));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal("laporan.dipegang", hasil.Single(h => !h.Berhasil).Kesalahan!.Kode);
        Assert.Equal(KeadaanLaporan.Diambil, (await m.BacaAsync(nomor)).Keadaan);
    }

    [Fact]
    public async Task LewatJanji_DiperiksaDuaProsesSekaligus_DikabarkanSekaliSaja()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var (nomor, selesai) = (await m.LaporkanAsync(), await m.LaporkanAsync());
        Assert.True((await basis.PakaiAsync((SelesaikanLaporan s) => s.JalankanAsync(selesai, "Sudah benar.", m.Ani, CancellationToken.None))).Berhasil);
        var tepatWaktu = await NaikAsync(nomor, selesai);
        basis.Jam.Maju(TimeSpan.FromDays(14));

        await Task.WhenAll(basis.PakaiAsync((EskalasiLaporan e) => e.JalankanAsync(CancellationToken.None)), basis.PakaiAsync((EskalasiLaporan e) => e.JalankanAsync(CancellationToken.None)));

        Assert.Equal(0, tepatWaktu);
        Assert.Equal(1, await NaikAsync(nomor, selesai));
        Assert.NotNull((await m.BacaAsync(nomor)).EskalasiPada);
        Assert.Null((await m.BacaAsync(selesai)).EskalasiPada);
    }

    [Fact]
    public async Task Dijawab_PelaporMenulisLagi_KembaliKePemegangnya()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();

        Assert.True((await m.BalasAsync(nomor, m.Ani, "Mohon kirim SK pindah.")).Berhasil);
        var dijawab = await m.BacaAsync(nomor);
        Assert.True((await m.TulisiAsync(nomor, "Ini belum membantu")).Berhasil);

        var kini = await m.BacaAsync(nomor);
        Assert.Equal((KeadaanLaporan.Dijawab, KeadaanLaporan.DibukaLagi), (dijawab.Keadaan, kini.Keadaan));
        Assert.Equal((m.Ani.Petugas.Id, basis.Jam.GetUtcNow()), (kini.PemegangId!.Value, kini.DijawabPada!.Value));
        Assert.Equal([DariPesan.Petugas, DariPesan.Pelapor], (await m.ThreadAsync(nomor)).Select(p => p.Dari));
    }

    [Fact]
    public async Task OrangLainAtauMejaLain_Menangani_TidakAda()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var lain = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();

        Assert.Equal("laporan.tidak_ada", (await m.AmbilAsync(nomor, lain.Ani)).Kesalahan!.Kode);
        Assert.Equal("laporan.bukan_milik", (await m.TulisiAsync(nomor, "x", lain.Pelapor)).Kesalahan!.Kode);
        Assert.True((await m.AmbilAsync(nomor, m.Pusat)).Berhasil);
    }

    [Fact]
    public async Task Catatan_DibacaPelapor_TidakTampak()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();
        await basis.PakaiAsync((CatatLaporan c) => c.JalankanAsync(nomor, new TulisanLaporan("orang ini sudah tiga kali"), m.Budi, CancellationToken.None));
        await m.BalasAsync(nomor, m.Ani, "Sudah kami perbaiki.");

        var pelapor = await basis.PakaiAsync((BacaLaporan b) => b.UntukPelaporAsync(nomor, m.Pelapor, CancellationToken.None));
        var petugas = await basis.PakaiAsync((BacaLaporan b) => b.UntukPetugasAsync(nomor, m.Budi.Petugas, CancellationToken.None));

        Assert.Equal((["Sudah kami perbaiki."], null), (pelapor!.Pesan.Select(p => p.Teks).ToArray(), pelapor.Pemegang), SamaIsi);
        Assert.Equal((["orang ini sudah tiga kali", "Sudah kami perbaiki."], "Ani"), (petugas!.Pesan.Select(p => p.Teks).ToArray(), petugas.Pemegang), SamaIsi);
    }

    [Fact]
    public async Task Diteruskan_KePusat_PemegangLepasDanMejaLamaTidakMelihat()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();
        await m.AmbilAsync(nomor, m.Ani);

        var hasil = await basis.PakaiAsync((TeruskanLaporan t) => t.JalankanAsync(nomor, Meja.Pusat, "perlu SAPK", m.Ani, CancellationToken.None));

        var laporan = await m.BacaAsync(nomor);
        Assert.True(hasil.Berhasil);
        Assert.Equal((Meja.Pusat, KeadaanLaporan.Baru, (Guid?)null), (laporan.Meja, laporan.Keadaan, laporan.PemegangId));
        Assert.Null(await basis.PakaiAsync((BacaLaporan b) => b.UntukPetugasAsync(nomor, m.Budi.Petugas, CancellationToken.None)));
        Assert.Equal("meja.sama", (await basis.PakaiAsync((TeruskanLaporan t) => t.JalankanAsync(nomor, Meja.Pusat, null, m.Pusat, CancellationToken.None))).Kesalahan!.Kode);
    }

    [Fact]
    public async Task Dijawab_Dinilai_Selesai_DanBukaLagiMenghapusNilai()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();
        Assert.Equal("nilai.belum", (await NilaiAsync(m, nomor, 5)).Kesalahan!.Kode);
        await m.BalasAsync(nomor, m.Ani, "Sudah.");

        Assert.Equal("nilai.salah", (await NilaiAsync(m, nomor, 6)).Kesalahan!.Kode);
        Assert.True((await NilaiAsync(m, nomor, 4)).Berhasil);
        var dinilai = await m.BacaAsync(nomor);
        await basis.PakaiAsync((BukaLagiLaporan b) => b.JalankanAsync(nomor, m.Pelapor, Latar.Pelaku, CancellationToken.None));
        var dibuka = await m.BacaAsync(nomor);

        Assert.Equal((KeadaanLaporan.Selesai, (int?)4, true), (dinilai.Keadaan, dinilai.Nilai, dinilai.SelesaiPada is not null));
        Assert.Equal((KeadaanLaporan.DibukaLagi, (int?)null, false), (dibuka.Keadaan, dibuka.Nilai, dibuka.SelesaiPada is not null));
    }

    [Fact]
    public async Task Digabung_YangDitulisKemudian_SampaiKeTujuan()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var (satu, dua) = (await m.LaporkanAsync(), await m.LaporkanAsync(pokok: "Masih sama"));
        var lain = await MejaUji.SiapkanAsync(basis);
        var asing = await lain.LaporkanAsync();

        Assert.True((await GabungAsync(m, dua, satu)).Berhasil);
        Assert.Equal("gabung.lain_orang", (await basis.PakaiAsync((GabungLaporan g) => g.JalankanAsync(asing, satu, m.Pusat, CancellationToken.None))).Kesalahan!.Kode);
        Assert.Equal("laporan.tertutup", (await GabungAsync(m, dua, satu)).Kesalahan!.Kode);
        Assert.Equal(satu, (await m.TulisiAsync(dua, "tambahan")).Nilai.Nomor);

        Assert.Equal([DariPesan.Sistem, DariPesan.Pelapor], (await m.ThreadAsync(satu)).Select(p => p.Dari));
        Assert.Equal((KeadaanLaporan.Digabung, satu), ((await m.BacaAsync(dua)).Keadaan, (await m.BacaAsync(dua)).GabungKe));
    }

    [Fact]
    public async Task Balasan_DiperbaikiPenulisnya_BergantiDanBertanda_OrangLainTidakBoleh()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();
        await m.BalasAsync(nomor, m.Ani, "Silakan ke BKD Ciamsi.", $"telegram:1:{nomor}");

        var lain = await SuntingAsync(m.Budi, nomor, "hapus");
        var hasil = await SuntingAsync(m.Ani, nomor, "Silakan ke BKD Ciamis.");

        Assert.Equal("pesan.tidak_ada", lain.Kesalahan!.Kode);
        Assert.Equal(("Silakan ke BKD Ciamis.", basis.Jam.GetUtcNow()), (hasil.Nilai.Teks, hasil.Nilai.DisuntingPada!.Value));
    }

    [Fact]
    public async Task SetiapPerubahan_Jejaknya_Satu()
    {
        var m = await MejaUji.SiapkanAsync(basis);
        var nomor = await m.LaporkanAsync();
        await m.AmbilAsync(nomor, m.Ani);
        await m.AmbilAsync(nomor, m.Ani);
        await basis.PakaiAsync((LepasLaporan l) => l.JalankanAsync(nomor, m.Admin, CancellationToken.None));
        await basis.PakaiAsync((TanyaBalikLaporan t) => t.JalankanAsync(nomor, new TulisanLaporan("SK nomor berapa?"), m.Budi, CancellationToken.None));
        await m.TulisiAsync(nomor, "821/12");
        await basis.PakaiAsync((SelesaikanLaporan s) => s.JalankanAsync(nomor, "Terima kasih.", m.Budi, CancellationToken.None));

        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Objek == $"laporan:{nomor}").OrderBy(j => j.Id).Select(j => j.Tindakan).ToListAsync());

        Assert.Equal("laporan.dibuat laporan.diambil laporan.dilepas laporan.ditanya_balik laporan.ditulisi laporan.selesai", string.Join(' ', jejak));
    }

    [Fact]
    public void SamaMaksudnya_Kelompoknya_Sama()
    {
        Assert.Equal(KunciKelompok.Untuk("sekolah", "SMP Negeri I Cipaku"), KunciKelompok.Untuk("sekolah", "smpn 1 cipaku"));
        Assert.NotEqual(KunciKelompok.Untuk("sekolah", "SMPN 2 Cipaku"), KunciKelompok.Untuk("sekolah", "SMPN 1 Cipaku"));
    }

    private static bool SamaIsi((string[] Teks, string? Nama) a, (string[] Teks, string? Nama) b) => a.Nama == b.Nama && a.Teks.SequenceEqual(b.Teks);

    private Task<Hasil<Laporan>> NilaiAsync(MejaUji m, string nomor, int nilai) =>
        basis.PakaiAsync((NilaiLaporan n) => n.JalankanAsync(nomor, nilai, m.Pelapor, Latar.Pelaku, CancellationToken.None));

    private Task<Hasil<Laporan>> GabungAsync(MejaUji m, string nomor, string ke) =>
        basis.PakaiAsync((GabungLaporan g) => g.JalankanAsync(nomor, ke, m.Ani, CancellationToken.None));

    private Task<Hasil<PesanLaporan>> SuntingAsync(Penangan siapa, string nomor, string teks) =>
        basis.PakaiAsync((SuntingBalasan s) => s.JalankanAsync($"telegram:1:{nomor}", teks, siapa, CancellationToken.None));

    private async Task<int> NaikAsync(params string[] nomor)
    {
        await basis.PakaiAsync((EskalasiLaporan e) => e.JalankanAsync(CancellationToken.None));
        var pokok = nomor.Select(n => $"laporan:{n}").ToList();
        return await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "laporan.terlambat" && pokok.Contains(j.Objek)));
    }
}
