using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Verifikasi;

public sealed class VerifikasiSqliteTests(BasisSqlite basis) : VerifikasiTests<BasisSqlite>(basis);

public sealed class VerifikasiPgTests(BasisPg basis) : VerifikasiTests<BasisPg>(basis);

/// <summary>A case is decided row by row, level by level; nobody decides what is not theirs.</summary>
public abstract partial class VerifikasiTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static readonly AlamatBaris Alamat = Kasusnya.Baris(DataUtama.Alamat);
    private static readonly AlamatBaris Agama = Kasusnya.Baris(DataUtama.Agama);
    private static readonly AlamatBaris Npwp = Kasusnya.Baris(DataUtama.Npwp);

    [Fact]
    public async Task Terkirim_DibacaTingkatnya_BerisiPerubahanDenganPutusanAkhir()
    {
        var k = await TigaAsync();

        var kasus = await k.BacaAsync(k.Skpd);

        Assert.Equal((Putusan.Skpd, Putusan.Bkd, Putusan.Bkn), (kasus.Cari(Alamat)!.Akhir, kasus.Cari(Agama)!.Akhir, kasus.Cari(Npwp)!.Akhir));
        Assert.Equal(("JALAN MERDEKA 1", JenisPerubahan.Diperbaiki), (kasus.Cari(Alamat)!.Baru, kasus.Cari(Alamat)!.Jenis));
        Assert.Contains(kasus.Baris, b => b.Jenis == JenisPerubahan.CatatanBaru && b.Bagian == OrangTua.Bagian && b.Rincian.Any(r => r.Baru == "SUPARMAN"));
        Assert.DoesNotContain(kasus.Baris, b => b.Bagian.TanpaVerifikasi);
        Assert.Contains(kasus.Tetap, t => t.Isian == Stakeholder.Bpjs);
        Assert.Contains(kasus.Tetap, t => t.Isian == DataUtama.Nama && t.Sesuai);
        Assert.Empty(kasus.Tetap.Select(t => t.Alamat).Intersect(kasus.Baris.Select(b => b.Alamat)));
    }

    [Fact]
    public async Task PetugasLain_MembacaAtauMemutuskan_FormulirItuTidakAda()
    {
        var k = await TigaAsync();
        var lain = await k.PetugasAsync(Peran.VerifikatorSkpd, p => p.InstansiKode = "0000");
        var unitLain = await k.PetugasAsync(Peran.VerifikatorSkpd, p => p.Unit = "UNIT LAIN");
        var kanregLain = await k.PetugasAsync(Peran.VerifikatorBkn, p => (p.InstansiKode, p.Kanreg) = (null, k.Bkn.Kanreg + 1));

        foreach (var petugas in new[] { lain, unitLain, kanregLain })
        {
            Assert.Null(await k.CariAsync(petugas));
            Assert.Equal("kasus.tidak_ada", (await k.KlaimAsync(petugas)).Kesalahan?.Kode);
            Assert.Equal("kasus.tidak_ada", (await k.SetujuAsync(petugas, Alamat)).Kesalahan?.Kode);
            Assert.Equal("kasus.tidak_ada", (await k.LepasAsync(petugas)).Kesalahan?.Kode);
        }

        var auditor = await k.PetugasAsync(Peran.Auditor);
        Assert.NotNull(await k.CariAsync(auditor));
        Assert.Equal("kasus.bukan_verifikator", (await k.KlaimAsync(auditor)).Kesalahan?.Kode);
        Assert.Equal("kasus.bukan_giliran", (await k.KlaimAsync(k.Bkd)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task TigaTingkat_MemutuskanWewenangnya_FormulirSelesai()
    {
        var k = await TigaAsync();
        Assert.Equal("klaim.belum", (await k.SetujuAsync(k.Skpd, Alamat)).Kesalahan?.Kode);
        await k.KlaimAsync(k.Skpd);

        Assert.Equal("tingkat.belum_selesai", (await k.SelesaiAsync(k.Skpd)).Kesalahan?.Kode);
        Assert.Equal("alasan.pilih", (await k.TolakAsync(k.Skpd, Npwp, "entah")).Kesalahan?.Kode);
        Assert.Equal("alasan.catatan", (await k.TolakAsync(k.Skpd, Npwp, "tidak-cocok")).Kesalahan?.Kode);
        Assert.True((await k.TolakAsync(k.Skpd, Npwp, "tidak-cocok", "Di kartu tertulis lain.")).Berhasil);
        Assert.True((await k.SetujuAsync(k.Skpd, Alamat, Kasusnya.BarisVerifikator)).Berhasil);
        Assert.Equal(KeadaanFormulir.DiBkd, (await k.SelesaiAsync(k.Skpd)).Nilai.Formulir.Keadaan);

        await k.KlaimAsync(k.Bkd);
        Assert.Equal("baris.bukan_wewenang", (await k.SetujuAsync(k.Bkd, Alamat)).Kesalahan?.Kode);
        Assert.Equal("baris.tidak_ada", (await k.SetujuAsync(k.Bkd, Kasusnya.Baris(DataUtama.Nama))).Kesalahan?.Kode);
        await k.SetujuAsync(k.Bkd, Agama);
        Assert.Equal(KeadaanFormulir.DiBkn, (await k.SelesaiAsync(k.Bkd)).Nilai.Formulir.Keadaan);

        var diBkn = await k.BacaAsync(k.Bkn);
        Assert.Equal(JenisPutusan.Tolak, diBkn.Cari(Npwp)!.Tanda(Putusan.Skpd)?.Jenis);
        Assert.Null(diBkn.Cari(Npwp)!.Putusan);
        Assert.Equal(JenisPutusan.Terus, diBkn.Cari(Npwp)!.Tanda(Putusan.Bkd)?.Jenis);
        await k.LuluskanAsync(k.Bkn);

        var selesai = await k.BacaAsync(k.Bkn);
        Assert.Equal(KeadaanFormulir.Selesai, selesai.Formulir.Keadaan);
        Assert.All(selesai.Baris, b => Assert.Equal(JenisPutusan.Setuju, b.Putusan?.Jenis));
        Assert.Equal([Putusan.Skpd, Putusan.Bkd, Putusan.Bkn], selesai.Tuntas.Select(t => t.Tingkat));
        Assert.Null(RingkasSelesai.Dari(diBkn));
        Assert.Equal(
            [(KeadaanTingkat.Selesai, true, 0), (KeadaanTingkat.Selesai, true, 0), (KeadaanTingkat.Menunggu, false, 0)],
            LangkahTingkat.Dari(diBkn).Select(l => (l.Keadaan, l.Banyak == l.Disetujui, l.Ditolak)));
        Assert.Equal(diBkn.Baris.Count, LangkahTingkat.Dari(diBkn).Sum(l => l.Banyak));
        var ringkas = RingkasSelesai.Dari(selesai)!;
        Assert.Equal((selesai.Baris.Count, 0, 1, selesai.Tuntas[^1].Waktu), (ringkas.Tanda.Disetujui, ringkas.Tanda.Ditolak, ringkas.Tanda.Ke, ringkas.Tanda.Waktu));
        Assert.All(ringkas.Tingkat, t => Assert.True(t is { Aktif: true, Diperiksa: not null }));
        Assert.Contains(selesai.Riwayat, r => r.Tindakan == "baris.tolak" && r.Baris == $"{Npwp}" && r.Oleh == k.Skpd.Nama && r.Alasan!.Contains("Di kartu tertulis lain.", StringComparison.Ordinal));
        Assert.Equal("kasus.bukan_giliran", (await k.KlaimAsync(k.Bkn)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task TanpaTingkat_DimatikanUntukInstansi_TingkatDiAtasnyaYangMemutus()
    {
        var k = await Kasusnya.SiapkanAsync(basis);
        await basis.PakaiAsync((AturInstansi a) => a.JalankanAsync([k.Registrasi.InstansiKode], null, null, k.Formulir.Pelaku, CancellationToken.None, new TingkatInstansi(Skpd: false, Bkd: true)));
        await k.KirimAsync((DataUtama.Alamat, "JALAN MERDEKA 1"));

        var kasus = await k.BacaAsync(k.Bkd);

        Assert.Equal((KeadaanFormulir.DiBkd, Putusan.Bkd), (kasus.Formulir.Keadaan, kasus.Cari(Alamat)!.Akhir));
        Assert.Equal([Putusan.Bkd, Putusan.Bkn], kasus.TingkatAktif);
        Assert.Equal([false, true, true], LangkahTingkat.Dari(kasus).Select(l => l.Aktif));
        Assert.Null(Assert.Single(kasus.Tuntas).Oleh);
        await k.LuluskanAsync(k.Bkd);
        Assert.Equal(KeadaanFormulir.DiBkn, (await k.KeadaanAsync()).Keadaan);
    }

    [Fact]
    public async Task DuaVerifikator_MengambilBersama_HanyaSatuYangMemegang()
    {
        var k = await TigaAsync();
        var semua = new[] { k.Skpd, await k.PetugasAsync(Peran.VerifikatorSkpd), await k.PetugasAsync(Peran.VerifikatorSkpd), await k.PetugasAsync(Peran.VerifikatorSkpd) };

        var hasil = await Task.WhenAll(semua.Select(p => Task.Run(async () => (Petugas: p, Hasil: await k.KlaimAsync(p)))));

        var (pemegang, _) = Assert.Single(hasil, h => h.Hasil.Berhasil);
        Assert.All(hasil.Where(h => !h.Hasil.Berhasil), h => Assert.Equal("klaim.lain", h.Hasil.Kesalahan!.Kode));
        Assert.Equal(pemegang.Nama, (await k.BacaAsync(k.Skpd)).Pemegang);
        var kalah = semua.First(p => p != pemegang);
        Assert.Equal("klaim.lain", (await k.SetujuAsync(kalah, Alamat)).Kesalahan?.Kode);
        Assert.Equal("klaim.bukan_anda", (await k.LepasAsync(kalah)).Kesalahan?.Kode);
        Assert.True((await k.LepasAsync(await k.PetugasAsync(Peran.AdminInstansi))).Berhasil);
        Assert.True((await k.KlaimAsync(kalah)).Berhasil);
        Assert.Equal("klaim.lain", (await k.SetujuAsync(pemegang, Alamat)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task Dikembalikan_DikirimLagi_HanyaYangDisebutTerbukaDanKembaliKePemintanya()
    {
        var k = await TigaAsync();
        await k.LuluskanAsync(k.Skpd);
        await k.KlaimAsync(k.Bkd);
        await k.SetujuAsync(k.Bkd, Npwp);

        Assert.Equal("kembali.kosong", (await k.KembalikanAsync(k.Bkd)).Kesalahan?.Kode);
        Assert.Equal("baris.bukan_wewenang", (await k.KembalikanAsync(k.Bkd, new PermintaanKembali(Alamat, "tidak-terbaca", null))).Kesalahan?.Kode);
        Assert.True((await k.KembalikanAsync(k.Bkd, new PermintaanKembali(Agama, "tidak-cocok", "KTP menyebut lain."))).Berhasil);

        Assert.Equal(KeadaanFormulir.Dikembalikan, (await k.KeadaanAsync()).Keadaan);
        Assert.Equal("isian.tidak_dibuka", (await k.Formulir.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Alamat, "JALAN LAIN 2")).Kesalahan?.Kode);
        Assert.Equal("isian.tidak_dibuka", (await k.Formulir.HapusAsync(RiwayatGolongan.Bagian, "sapk-0")).Kesalahan?.Kode);
        await k.KirimAsync((DataUtama.Agama, "Hindu"));

        var kasus = await k.BacaAsync(k.Bkd);
        Assert.Equal((KeadaanFormulir.DiBkd, k.Bkd.Id), (kasus.Formulir.Keadaan, kasus.Formulir.PemegangId));
        Assert.Equal(JenisPutusan.Setuju, kasus.Cari(Alamat)!.Putusan?.Jenis);
        Assert.True(kasus.Cari(Npwp)!.Tanda(Putusan.Bkd)!.Berlaku);
        Assert.False(kasus.Cari(Agama)!.SudahDiputus(Putusan.Bkd));
        Assert.Equal("klaim.lain", (await k.KlaimAsync(await k.PetugasAsync(Peran.VerifikatorBkd))).Kesalahan?.Kode);
        await k.LuluskanAsync(k.Bkd);
        await k.LuluskanAsync(k.Bkn);
        Assert.Equal(KeadaanFormulir.Selesai, (await k.KeadaanAsync()).Keadaan);
    }

    [Fact]
    public async Task DiturunkanSebagian_DikirimLagi_HanyaYangDisebutTerbukaDanPersetujuanLainBertahan()
    {
        var k = await TigaAsync();
        await k.LuluskanAsync(k.Skpd);
        await k.KlaimAsync(k.Bkd);
        await k.SetujuAsync(k.Bkd, Npwp);
        Task<Hasil<FormulirPns>> Turun(Petugas siapa, params AlamatBaris[] baris) =>
            basis.PakaiAsync((TurunkanSebagian t) => t.JalankanAsync(k.Nomor, "Agama berbeda dengan KTP.", baris, siapa, CancellationToken.None));

        Assert.Equal("baris.tidak_ada", (await Turun(k.Bkd, new AlamatBaris("data_utama", "data_utama", "tidak_ada"))).Kesalahan?.Kode);
        Assert.Equal("turun.bukan_wewenang", (await Turun(await k.PetugasAsync(Peran.VerifikatorBkd, p => p.InstansiKode = "0000"), Agama)).Kesalahan?.Kode);
        Assert.True((await Turun(k.Bkd, Agama)).Berhasil);

        Assert.Equal(KeadaanFormulir.Isi, (await k.KeadaanAsync()).Keadaan);
        Assert.Equal("isian.tidak_dibuka", (await k.Formulir.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Alamat, "JALAN LAIN 2")).Kesalahan?.Kode);
        Assert.Equal("isian.tidak_dibuka", (await k.Formulir.HapusAsync(RiwayatGolongan.Bagian, "sapk-0")).Kesalahan?.Kode);
        await k.KirimAsync((DataUtama.Agama, "Hindu"));

        var kasus = await k.BacaAsync(k.Bkd);
        Assert.Equal(JenisPutusan.Setuju, kasus.Cari(Alamat)!.Putusan?.Jenis);
        Assert.True(kasus.Cari(Npwp)!.Tanda(Putusan.Bkd)!.Berlaku);
        Assert.False(kasus.Cari(Agama)!.SudahDiputus(Putusan.Bkd));
        Assert.Null((await k.KeadaanAsync()).Terbuka);
    }

    [Fact]
    public async Task Ditanya_Dijawab_JawabannyaKembaliKeBarisnya()
    {
        var k = await TigaAsync();
        await k.KlaimAsync(k.Skpd);

        Assert.Equal("tanya.kosong", (await k.TanyaAsync(k.Skpd, Npwp, "  ")).Kesalahan?.Kode);
        var tanya = (await k.TanyaAsync(k.Skpd, Npwp, "Apakah NPWP ini sudah  diganti?")).Nilai;
        Assert.Equal("tanya.menunggu", (await k.TanyaAsync(k.Skpd, Npwp, "Lagi?")).Kesalahan?.Kode);

        Assert.Equal("jawaban.kosong", (await JawabAsync(new Jawaban(k.Registrasi.Id, tanya.Id, ""))).Kesalahan?.Kode);
        Assert.Equal("tanya.tidak_ada", (await JawabAsync(new Jawaban(Guid.NewGuid(), tanya.Id, "Sudah."))).Kesalahan?.Kode);
        Assert.True((await JawabAsync(new Jawaban(k.Registrasi.Id, tanya.Id, "Sudah, tahun 2014."))).Berhasil);
        Assert.Equal("tanya.sudah", (await JawabAsync(new Jawaban(k.Registrasi.Id, tanya.Id, "Sekali lagi."))).Kesalahan?.Kode);

        var satu = Assert.Single((await k.BacaAsync(k.Skpd)).Cari(Npwp)!.Tanya);
        Assert.Equal(("Apakah NPWP ini sudah diganti?", "Sudah, tahun 2014."), (satu.Pertanyaan, satu.Jawaban));
    }

    [Fact]
    public async Task SetiapPutusan_Dicatat_SatuBarisJejak()
    {
        var k = await TigaAsync();
        await k.KlaimAsync(k.Skpd);
        var sebelum = await JejakAsync(k);

        await k.SetujuAsync(k.Skpd, Alamat, Npwp);
        await k.TanyaAsync(k.Skpd, Agama, "Benar?");

        Assert.Equal(sebelum + 3, await JejakAsync(k));
    }

    private async Task<Kasusnya> TigaAsync() => await (await Kasusnya.SiapkanAsync(basis)).KirimAsync(
        (DataUtama.Alamat, "JALAN MERDEKA 1"), (DataUtama.Agama, "Katolik"), (DataUtama.Npwp, "09.254.294.3-407.000"));

    private Task<EPupns.Core.Dasar.Hasil<PertanyaanBaris>> JawabAsync(Jawaban jawaban) =>
        basis.PakaiAsync((JawabPertanyaan j) => j.JalankanAsync(jawaban, EPupns.Core.Dasar.Pelaku.Pns("-", "uji"), CancellationToken.None));

    private Task<int> JejakAsync(Kasusnya k) => basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Objek.StartsWith($"registrasi:{k.Nomor}")));
}
