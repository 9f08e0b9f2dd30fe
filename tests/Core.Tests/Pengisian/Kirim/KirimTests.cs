using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using EPupns.Core.Tests.Berkas;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pengisian.Kirim;

public sealed class KirimSqliteTests(BasisSqlite basis) : KirimTests<BasisSqlite>(basis);

public sealed class KirimPgTests(BasisPg basis) : KirimTests<BasisPg>(basis);

/// <summary>Sending freezes a complete form once; it opens again only by turun status.</summary>
public abstract class KirimTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static int _urut;

    [Fact]
    public async Task BelumLengkap_Dikirim_DitolakDenganNamaBagian()
    {
        var r = await DaftarkanAsync();

        var hasil = await KirimAsync(r);

        Assert.Equal("kirim.belum_lengkap", hasil.Kesalahan?.Kode);
        Assert.Contains("Data Utama", hasil.Kesalahan!.Pesan, StringComparison.Ordinal);
        Assert.Empty(await basis.BacaAsync(db => db.Set<KirimanFormulir>().Where(k => k.RegistrasiId == r.Id).ToListAsync()));
    }

    [Fact]
    public async Task Lengkap_DikirimTanpaPernyataanAtauRingkasanLama_Ditolak()
    {
        var r = await LengkapAsync();

        Assert.Equal("kirim.tanpa_pernyataan", (await KirimAsync(r, setuju: false)).Kesalahan?.Kode);
        Assert.Equal("kirim.berubah", (await KirimAsync(r, sidik: new string('0', 64))).Kesalahan?.Kode);
        Assert.True((await KirimAsync(r)).Berhasil);
    }

    [Fact]
    public async Task Terkirim_Dibaca_IsinyaBekuDanDapatDibacaKembali()
    {
        var r = await LengkapAsync();
        var sebelum = await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(r.Id, saatKirim: true, CancellationToken.None));

        var kiriman = (await KirimAsync(r)).Nilai;
        var terbaca = PotretFormulir.Baca(Pupns2015.Definisi, kiriman.Isi, sebelum.Konteks.HariIni);

        Assert.Equal(kiriman.Sidik, PotretFormulir.Sidik(kiriman.Isi));
        Assert.Equal(kiriman.Isi, PotretFormulir.Susun(Pupns2015.Definisi, r, sebelum));
        Assert.Equal(sebelum.Kelengkapan.Select(k => (k.Bagian.Kode, k.Terisi)), terbaca.Kelengkapan.Select(k => (k.Bagian.Kode, k.Terisi)));
        Assert.All(Pupns2015.Definisi.Untuk(sebelum.Borang.Kini), b => Assert.Equal(Nilai(sebelum, b), Nilai(terbaca, b)));
        var formulir = await FormulirAsync(r);
        Assert.Equal((KeadaanFormulir.Terkirim, Putusan.Skpd, 1), (formulir.Keadaan, formulir.Tingkat, formulir.Kiriman));
        Assert.Equal(terbaca.Borang.Kini.Isi(DataPosisi.Bagian)[DataPosisi.Verifikator], formulir.UnitL1);
        var berubah = RingkasanPerubahan.Hitung(Pupns2015.Definisi, terbaca.Borang).Where(b => b.Perubahan.Count > 0 && !b.Bagian.TanpaVerifikasi).ToList();
        Assert.NotEmpty(berubah);
        Assert.Equal((r.Nomor, r.Nama, berubah.Sum(b => b.Perubahan.Count)), (formulir.Nomor, formulir.Nama, formulir.BanyakPerubahan));
        Assert.Equal(berubah.Select(b => b.Bagian.Kode), BagianBerubah.Baca(formulir.Berubah));
        Assert.NotEqual("", formulir.NamaUnit);
        Assert.Single(await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == r.Nip && j.Tindakan == "formulir.dikirim").ToListAsync()));
    }

    [Fact]
    public async Task Berkas_Dilampirkan_TermasukYangTerkirimDanSidiknya()
    {
        var r = await LengkapAsync();
        var tanpa = await PotretAsync(r);
        var ktp = await LampirkanAsync(r);

        Assert.NotEqual(tanpa, await PotretAsync(r));
        Assert.Equal("kirim.berubah", (await KirimAsync(r, sidik: PotretFormulir.Sidik(tanpa))).Kesalahan?.Kode);
        var terkirim = PotretFormulir.Baca(Pupns2015.Definisi, (await KirimAsync(r)).Nilai.Isi, new DateOnly(2015, 9, 1)).Berkas;
        var daftar = await basis.PakaiAsync((DaftarBerkas d) => d.JalankanAsync(r.Id, CancellationToken.None));
        Assert.Equal(daftar.Diperlukan.Select(Satu), terkirim.Diperlukan.Select(Satu));
        Assert.Equal((ktp.Id, ktp.Sidik, "ktp.jpg"), terkirim.Terlampir.Select(l => (l.Id, l.Sidik, l.Nama)).Single());

        static string Satu(BerkasDiperlukan b) => $"{b.Kunci}|{b.Judul}|{string.Join(',', b.Untuk)}|{string.Join(',', b.Lampiran.Select(l => l with { Mutu = [] }))}|{string.Join(',', b.Lampiran.SelectMany(l => l.Mutu))}";
    }

    [Fact]
    public async Task BerkasTerkirim_DicabutSetelahTurunStatus_TetapDapatDilihatPetugas()
    {
        var r = await LengkapAsync();
        var ktp = await LampirkanAsync(r);
        await KirimAsync(r);
        await MintaAsync(r, "KTP keliru.");
        await TurunAsync(r, Latar.Verifikator(r.InstansiKode));
        var belumTerkirim = await LampirkanAsync(r);
        foreach (var id in (Guid[])[ktp.Id, belumTerkirim.Id])
        {
            Assert.True((await basis.PakaiAsync((CabutLampiran c) => c.JalankanAsync(r.Id, id, Pelaku.Pns(r.Nip, "uji"), CancellationToken.None))).Berhasil);
        }

        Assert.NotNull(await BukaAsync(r, ktp.Id));
        Assert.Null(await BukaAsync(r, belumTerkirim.Id));
        Assert.Null(await basis.PakaiAsync((LihatBerkas l) => l.UntukPnsAsync(r.Id, ktp.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task DuaPerangkat_MengirimBersama_HanyaSatuKiriman()
    {
        var r = await LengkapAsync();

        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => KirimAsync(r))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.All(hasil.Where(h => !h.Berhasil), h => Assert.Equal("kirim.sudah", h.Kesalahan!.Kode));
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<KirimanFormulir>().CountAsync(k => k.RegistrasiId == r.Id)));
    }

    [Fact]
    public async Task Terkirim_SetiapCaraMengubah_DitolakDenganPenjelasan()
    {
        var r = await LengkapAsync();
        await KirimAsync(r);
        var f = new Formulirnya(basis, r);
        var sebelum = await f.BacaAsync();

        Assert.Equal("formulir.terkirim", (await f.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Npwp, "09.254.294.3-407.000")).Kesalahan?.Kode);
        Assert.Equal("formulir.terkirim", (await f.KosongkanAsync(DataUtama.Bagian, "data_utama", DataUtama.KartuPegawai)).Kesalahan?.Kode);
        Assert.Equal("formulir.terkirim", (await f.SesuaiAsync(DataUtama.Bagian, "data_utama", DataUtama.Nik)).Kesalahan?.Kode);
        Assert.Equal("formulir.terkirim", (await f.UrungkanTerakhirAsync()).Kesalahan?.Kode);
        Assert.Equal("formulir.terkirim", (await f.HapusAsync(RiwayatGolongan.Bagian, "sapk-0")).Kesalahan?.Kode);
        Assert.Equal("formulir.terkirim", (await basis.PakaiAsync((JelaskanTemuan j) => j.JalankanAsync(
            new AlamatTemuan(r.Id, "V03", "data_utama", "data_utama", "nik"), "Sudah benar.", f.Pelaku, CancellationToken.None))).Kesalahan?.Kode);
        Assert.Contains("turun status", PenjagaBorang.Terkirim.Pesan, StringComparison.Ordinal);
        Assert.Equal(sebelum.Versi, (await f.BacaAsync()).Versi);
    }

    [Fact]
    public async Task Diminta_DitarikLaluDimintaDanDiturunkan_DapatDiubahDanDikirimLagi()
    {
        var r = await LengkapAsync();
        Assert.Equal("turun.belum_terkirim", (await MintaAsync(r, "Keliru.")).Kesalahan?.Kode);
        await KirimAsync(r);

        Assert.Equal("alasan.kosong", (await MintaAsync(r, "  ")).Kesalahan?.Kode);
        Assert.Equal(KeadaanFormulir.TurunDimintaDiSkpd, (await MintaAsync(r, " NIK  keliru. ")).Nilai.Keadaan);
        Assert.Equal("NIK keliru.", (await FormulirAsync(r)).AlasanMinta);
        Assert.Equal("turun.sudah_diminta", (await MintaAsync(r, "Lagi.")).Kesalahan?.Kode);
        Assert.Equal(KeadaanFormulir.Terkirim, (await TarikAsync(r)).Nilai.Keadaan);
        Assert.Equal("turun.tidak_diminta", (await TarikAsync(r)).Kesalahan?.Kode);
        await MintaAsync(r, "NIK keliru.");

        Assert.Equal("turun.bukan_wewenang", (await TurunAsync(r, Latar.Verifikator("0000"))).Kesalahan?.Kode);
        Assert.Equal("turun.bukan_wewenang", (await TurunAsync(r, Latar.Verifikator(r.InstansiKode, p => p.Peran = Peran.AdminInstansi))).Kesalahan?.Kode);
        Assert.Equal("alasan.kosong", (await TurunAsync(r, Latar.Verifikator(r.InstansiKode), "")).Kesalahan?.Kode);
        Assert.Equal(KeadaanFormulir.Isi, (await TurunAsync(r, Latar.Verifikator(r.InstansiKode))).Nilai.Keadaan);
        Assert.Equal("turun.terbuka", (await TurunAsync(r, Latar.Verifikator(r.InstansiKode))).Kesalahan?.Kode);

        Assert.True((await new Formulirnya(basis, r).TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Npwp, "09.254.294.3-407.000")).Berhasil);
        var kedua = (await KirimAsync(r)).Nilai;
        var pertama = await basis.BacaAsync(db => db.Set<KirimanFormulir>().SingleAsync(k => k.RegistrasiId == r.Id && k.Ke == 1));
        Assert.Equal(2, kedua.Ke);
        Assert.NotEqual(pertama.Sidik, kedua.Sidik);
        Assert.Null((await FormulirAsync(r)).AlasanPetugas);
    }

    [Fact]
    public async Task SudahLewatBkd_DimintaTurun_DitolakDenganPemberitahuan()
    {
        var r = await LengkapAsync();
        await KirimAsync(r);
        await basis.PakaiAsync((EPupnsDb db) => db.Set<FormulirPns>().Where(f => f.RegistrasiId == r.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(f => f.Keadaan, KeadaanFormulir.DiBkn).SetProperty(f => f.Tingkat, Putusan.Bkn)));

        Assert.Equal("turun.sudah_lewat", (await MintaAsync(r, "Keliru.")).Kesalahan?.Kode);
        Assert.Equal("turun.sudah_lewat", (await TurunAsync(r, Latar.Verifikator(r.InstansiKode))).Kesalahan?.Kode);
    }

    private static List<string> Nilai(BorangDiperiksa diperiksa, Bagian bagian) =>
    [
        .. diperiksa.Borang.Kini.Catatan(bagian).SelectMany(c => bagian.Isian.Where(i => c.Isi[i] is not null).Select(i => $"{c.Id}.{i.Kode}={diperiksa.Tampil(i, c.Isi[i]!)}")),
        .. diperiksa.Borang.Sapk.Catatan(bagian).SelectMany(c => bagian.Isian.Where(i => c.Isi[i] is not null).Select(i => $"sapk {c.Id}.{i.Kode}={diperiksa.Tampil(i, c.Isi[i]!)}")),
    ];

    // A teacher with the career of the demo, in an instansi of his own.
    private async Task<Registrasi> DaftarkanAsync()
    {
        await TanamAsync();
        var contoh = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var pns = await basis.SiapkanPnsAsync(ubah: p => (p.Nip, p.TanggalLahir, p.TempatLahir, p.Data, p.UnitKerja) =
            ($"197503152000031{Interlocked.Increment(ref _urut):D3}", contoh.TanggalLahir, contoh.TempatLahir, contoh.Data, contoh.UnitKerja));
        return await basis.SiapkanRegistrasiAsync(r => (r.Nip, r.InstansiKode, r.Nama, r.UnitKerja, r.Keadaan) = (pns.Nip, pns.InstansiKode, pns.Nama, pns.UnitKerja, KeadaanRegistrasi.Disetujui));
    }

    private async Task TanamAsync()
    {
        if (!await basis.BacaAsync(db => db.Set<Rujukan>().AnyAsync()))
        {
            await using var lingkup = basis.Layanan.CreateAsyncScope();
            await lingkup.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
                async () =>
                {
                    await lingkup.ServiceProvider.GetRequiredService<PenanamRujukan>().TanamAsync(CancellationToken.None);
                    return true;
                },
                CancellationToken.None);
        }
    }

    private async Task<Registrasi> LengkapAsync()
    {
        var r = await DaftarkanAsync();
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        await new PengisiFormulir(lingkup.ServiceProvider, r).LengkapiAsync();
        return r;
    }

    private async Task<string> PotretAsync(Registrasi r) =>
        PotretFormulir.Susun(Pupns2015.Definisi, r, await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(r.Id, saatKirim: true, CancellationToken.None)));

    private async Task<LampiranBerkas> LampirkanAsync(Registrasi r)
    {
        basis.Jam.Maju(TimeSpan.FromMinutes(1));
        var berkas = await basis.PakaiAsync((SimpanBerkas s) => s.JalankanAsync(BerkasContoh.JpegBaru(), CancellationToken.None));
        return (await basis.PakaiAsync((LampirkanBerkas l) => l.JalankanAsync(
            new LampiranBaru(r.Id, new KunciBukti("KTP"), berkas.Nilai.Sidik, "ktp.jpg"), Pelaku.Pns(r.Nip, "uji"), CancellationToken.None))).Nilai;
    }

    private Task<LampiranTerbuka?> BukaAsync(Registrasi r, Guid id) =>
        basis.PakaiAsync((LihatBerkas l) => l.UntukPetugasAsync(Latar.Verifikator(r.InstansiKode), id, CancellationToken.None));

    private Task<Hasil<KirimanFormulir>> KirimAsync(Registrasi r, bool setuju = true, string? sidik = null) => basis.PakaiAsync(
        (EPupns.Core.Pengisian.Kirim k) => k.JalankanAsync(new PermintaanKirim(r.Id, setuju, sidik), Pelaku.Pns(r.Nip, "uji"), CancellationToken.None));

    private Task<Hasil<FormulirPns>> MintaAsync(Registrasi r, string alasan) =>
        basis.PakaiAsync((MintaTurunStatus m) => m.JalankanAsync(r.Id, alasan, null, Pelaku.Pns(r.Nip, "uji"), CancellationToken.None));

    private Task<Hasil<FormulirPns>> TarikAsync(Registrasi r) => basis.PakaiAsync((MintaTurunStatus m) => m.TarikAsync(r.Id, Pelaku.Pns(r.Nip, "uji"), CancellationToken.None));

    private Task<Hasil<FormulirPns>> TurunAsync(Registrasi r, Petugas petugas, string alasan = "NIK tidak cocok dengan KTP.") =>
        basis.PakaiAsync((TurunStatus t) => t.JalankanAsync(r.Nomor, alasan, petugas, CancellationToken.None));

    private async Task<FormulirPns> FormulirAsync(Registrasi r) => (await basis.PakaiAsync((CariFormulir c) => c.JalankanAsync(r.Id, CancellationToken.None)))!;
}
