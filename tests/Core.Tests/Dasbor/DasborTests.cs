using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasbor;
using EPupns.Core.Ekspor;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Dasbor;

public sealed class DasborSqliteTests(BasisSqlite basis) : DasborTests<BasisSqlite>(basis);

public sealed class DasborPgTests(BasisPg basis) : DasborTests<BasisPg>(basis);

/// <summary>Counts, who may see which, and the missing. Every test has an instansi of its own.</summary>
public abstract class DasborTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static int _urut;

    private readonly string _kode = $"d{Interlocked.Increment(ref _urut):D5}";
    private readonly int _kanreg = 1000 + _urut;

    [Fact]
    public async Task Orang_PadaSemuaTahap_DihitungPerUnitDenganUmurAntrean()
    {
        await SiapkanAsync();
        foreach (var (keadaan, hari) in new (KeadaanFormulir, int)[]
            { (KeadaanFormulir.Isi, 0), (KeadaanFormulir.Terkirim, 1), (KeadaanFormulir.DiBkd, 8), (KeadaanFormulir.TurunDimintaDiBkd, 15), (KeadaanFormulir.DiBkn, 30), (KeadaanFormulir.Dikembalikan, 30), (KeadaanFormulir.Selesai, 30) })
        {
            await OrangAsync("RSUD", keadaan, hari);
        }

        await basis.TambahAsync(Pns("RSUD"), Pns(null));
        await TerdaftarAsync("RSUD", KeadaanRegistrasi.Terdaftar);
        await TerdaftarAsync("RSUD", KeadaanRegistrasi.Disetujui);

        await HitungAsync();

        var isi = (await BacaAsync(Petugas(Peran.AdminInstansi)))!;
        var rsud = isi.Rinci.Single(b => b.Kode == "RSUD").Hitungan;
        Assert.Equal(["", "RSUD"], isi.Rinci.Select(b => b.Kode));
        Assert.Equal("1 1 1 1 1 2 1 1 1", string.Join(' ', Enum.GetValues<TahapPeserta>().Select(rsud.Banyak)));
        Assert.Equal((1, 1, 1, 1), (rsud.Umur7, rsud.Umur14, rsud.Umur21, rsud.UmurLebih));
        Assert.Equal((11, 9, 5), (isi.Jumlah.Hitungan.Populasi, isi.Jumlah.Hitungan.Terdaftar, isi.Jumlah.Hitungan.Terkirim));
        Assert.Equal(basis.Jam.GetUtcNow(), isi.Jumlah.Hitungan.DihitungPada);
        Assert.Equal(KeadaanPrakiraan.KurangHari, isi.Jumlah.Prakiraan.Keadaan);
    }

    [Fact]
    public async Task DihitungTiapHari_LajunyaTerbaca_DanHariYangSamaTidakDobel()
    {
        await SiapkanAsync();
        await basis.TambahAsync([.. Enumerable.Range(0, 20).Select(_ => Pns("RSUD"))]);
        for (var hari = 0; hari < 7; hari++)
        {
            await OrangAsync("RSUD", KeadaanFormulir.Selesai, 0);
            await HitungAsync();
            await HitungAsync();
            basis.Jam.Maju(TimeSpan.FromDays(1));
        }

        var isi = (await BacaAsync(Petugas(Peran.AdminInstansi)))!;
        var unit = (await UnitAsync("RSUD", Petugas(Peran.AdminInstansi)))!;

        Assert.Equal(Enumerable.Range(1, 7).Select(i => (long)i), isi.Deret.Select(t => t.Selesai));
        Assert.Equal(isi.Deret, unit.Deret);
        Assert.Equal((KeadaanPrakiraan.Ada, 1.0), (isi.Jumlah.Prakiraan.Keadaan, isi.Jumlah.Prakiraan.PerHari));
        Assert.Equal(isi.Deret[^1].Hari.AddDays(20), isi.Jumlah.Prakiraan.Kira);
    }

    [Fact]
    public async Task Peran_MelihatDasbor_HanyaJangkauannya()
    {
        await SiapkanAsync();
        await basis.TambahAsync(Pns("RSUD"), Pns("DINAS"));
        await HitungAsync();

        Assert.Null(await BacaAsync(Petugas(Peran.AdminInstansi, instansi: "6112")));
        Assert.Null(await BacaAsync(Petugas(Peran.VerifikatorRegistrasi, unit: "RSUD")));
        Assert.Null(await BacaAsync(Petugas(Peran.VerifikatorSkpd)));
        Assert.Null(await BacaAsync(Petugas(Peran.AdminInstansi, instansi: "")));
        Assert.Equal(1, (await UnitAsync("RSUD", Petugas(Peran.VerifikatorRegistrasi, unit: "RSUD")))!.Jumlah.Hitungan.Populasi);
        Assert.Null(await UnitAsync("DINAS", Petugas(Peran.VerifikatorRegistrasi, unit: "RSUD")));
        Assert.Null(await UnitAsync("TIDAK ADA", Petugas(Peran.AdminInstansi)));
        var wilayah = await basis.PakaiAsync((BacaDasbor b) => b.SemuaAsync(new Petugas { NamaPengguna = "k", Nama = "K", Peran = Peran.VerifikatorBkn, Kanreg = _kanreg }, CancellationToken.None));
        Assert.Equal([_kode], wilayah!.Rinci.Select(b => b.Kode));
        Assert.Equal(2, wilayah.Jumlah.Hitungan.Populasi);
        Assert.Null(await basis.PakaiAsync((BacaDasbor b) => b.SemuaAsync(Petugas(Peran.AdminInstansi), CancellationToken.None)));
    }

    [Fact]
    public async Task FormulirTidakDisentuh_Dihitung_MenurutBagianTerakhir()
    {
        await SiapkanAsync();
        var lama = await OrangAsync("RSUD", KeadaanFormulir.Isi, 0);
        var baru = await OrangAsync("RSUD", KeadaanFormulir.Isi, 0);
        var kini = basis.Jam.GetUtcNow();
        await basis.TambahAsync(
            Catatan(lama, "data_utama", kini.AddDays(-9)), Catatan(lama, "golongan", kini.AddDays(-8)), Catatan(baru, "data_utama", kini.AddDays(-9)), Catatan(baru, "jabatan", kini.AddHours(-1)));

        await HitungAsync();

        Assert.Equal([("golongan", 1)], (await BacaAsync(Petugas(Peran.AdminInstansi)))!.Berhenti.Select(b => (b.Key, b.Value)));
    }

    [Fact]
    public async Task Alasan_DinyatakanDicabut_IkutHitunganDaftarDanJejak()
    {
        await SiapkanAsync();
        var (pns, lain) = (Pns("RSUD"), Pns("DINAS"));
        await basis.TambahAsync(pns, lain);
        var unit = Petugas(Peran.VerifikatorRegistrasi, unit: "RSUD");

        Assert.Equal("belum_ikut.tidak_ada", await NyatakanAsync(lain, unit));
        Assert.Equal("belum_ikut.tidak_ada", await NyatakanAsync(pns, Petugas(Peran.Auditor)));
        Assert.Equal("belum_ikut.sebab", await NyatakanAsync(pns, unit, sebab: null));
        Assert.Equal("belum_ikut.sejak", await NyatakanAsync(pns, unit, sejak: "31-12-2099"));
        Assert.Equal("belum_ikut.catatan", await NyatakanAsync(pns, unit, catatan: new string('x', 251)));
        Assert.Null(await NyatakanAsync(pns, unit));
        Assert.Equal("belum_ikut.sudah", await NyatakanAsync(pns, unit));
        await HitungAsync();
        var terhitung = (await BacaAsync(Petugas(Peran.AdminInstansi)))!.Jumlah.Hitungan;
        var beralasan = await DaftarAsync(new SaringanBelumIkut { Beralasan = true });
        var sisa = await DaftarAsync(new SaringanBelumIkut { Beralasan = false });
        Assert.Equal((2, 1, 1), (terhitung.BelumDaftar, terhitung.Beralasan, terhitung.Sasaran));
        Assert.Equal(([pns.Nip], [lain.Nip]), (beralasan.Select(o => o.Nip).ToArray(), sisa.Select(o => o.Nip).ToArray()), SamaIsi);
        Assert.Equal((SebabBelumIkut.Pensiun, new DateOnly(2015, 3, 1)), (beralasan[0].Alasan!.Sebab, beralasan[0].Alasan!.Sejak));

        Assert.Equal("belum_ikut.tidak_ada", await CabutAsync(pns, Petugas(Peran.VerifikatorRegistrasi, unit: "DINAS")));
        Assert.Null(await CabutAsync(pns, unit));
        Assert.Equal("belum_ikut.belum", await CabutAsync(pns, unit));
        Assert.Null(await NyatakanAsync(pns, unit));
        Assert.Equal(
            "belum_ikut.dinyatakan belum_ikut.dicabut belum_ikut.dinyatakan",
            string.Join(' ', await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == pns.Nip).OrderBy(j => j.Id).Select(j => j.Tindakan).ToListAsync())));
    }

    [Fact]
    public async Task SudahMendaftar_DinyatakanAlasannya_DitolakDanTidakAdaDalamDaftar()
    {
        await SiapkanAsync();
        var pns = await TerdaftarAsync("RSUD", KeadaanRegistrasi.Terdaftar);

        Assert.Equal("belum_ikut.terdaftar", await NyatakanAsync(pns, Petugas(Peran.AdminInstansi)));
        Assert.Empty(await DaftarAsync(new SaringanBelumIkut()));
    }

    [Fact]
    public async Task Tabel_PartisipasiDanBelumIkut_SamaDenganDasbor()
    {
        await SiapkanAsync();
        var pns = Pns("RSUD");
        await basis.TambahAsync(pns, Pns(null));
        await OrangAsync("RSUD", KeadaanFormulir.Selesai, 0);
        await HitungAsync();

        var partisipasi = await TabelAsync("partisipasi", Petugas(Peran.AdminInstansi));
        var hilang = await TabelAsync("belum_ikut", Petugas(Peran.VerifikatorRegistrasi, unit: "RSUD"));

        Assert.Equal(["(tanpa unit kerja) 1 0", "RSUD 2 1"], partisipasi.Select(b => $"{b[2]} {b[3]} {b[14]}"));
        Assert.Equal([pns.Nip], hilang.Select(b => b[0]));
        Assert.Empty(await TabelAsync("partisipasi", Petugas(Peran.Helpdesk)));
    }

    [Fact]
    public async Task DuaProses_MenghitungSekaligus_SatuSaja()
    {
        await SiapkanAsync();
        await basis.BacaAsync(db => db.Set<GiliranHitung>().ExecuteDeleteAsync());

        var hasil = await Task.WhenAll(SemuaAsync(), SemuaAsync());
        var segera = await SemuaAsync();
        basis.Jam.Maju(TimeSpan.FromHours(1));

        Assert.Single(hasil, h => h is > 0);
        Assert.Null(segera);
        Assert.NotNull(await SemuaAsync());
    }

    private static bool SamaIsi((string[] A, string[] B) x, (string[] A, string[] B) y) => x.A.SequenceEqual(y.A) && x.B.SequenceEqual(y.B);

    private static CatatanPengisian Catatan(Pns pns, string bagian, DateTimeOffset pada) => new() { RegistrasiId = Guid.Parse(pns.Data!), Bagian = bagian, Kunci = bagian, DiubahPada = pada };

    private Task SiapkanAsync() => basis.TambahAsync(new Instansi { Kode = _kode, Nama = $"Pemerintah {_kode}", Jenis = "D", Kanreg = _kanreg });

    private Pns Pns(string? unit) => DataUji.BuatPns(p => (p.InstansiKode, p.UnitKerja) = (_kode, unit));

    private async Task<Pns> TerdaftarAsync(string unit, KeadaanRegistrasi keadaan)
    {
        var pns = Pns(unit);
        await basis.TambahAsync(pns, DataUji.BuatRegistrasi(r => (r.Nip, r.InstansiKode, r.UnitKerja, r.Keadaan) = (pns.Nip, _kode, unit, keadaan)));
        return pns;
    }

    // The key of the registration goes along in the record's data.
    private async Task<Pns> OrangAsync(string unit, KeadaanFormulir keadaan, int hariLalu)
    {
        var pns = Pns(unit);
        var registrasi = DataUji.BuatRegistrasi(r => (r.Nip, r.InstansiKode, r.UnitKerja, r.Keadaan) = (pns.Nip, _kode, unit, KeadaanRegistrasi.Disetujui));
        var formulir = FormulirUji.Buat(keadaan, f => (f.RegistrasiId, f.Nip, f.InstansiKode, f.DikirimPada) = (registrasi.Id, pns.Nip, _kode, basis.Jam.GetUtcNow().AddDays(-hariLalu)));
        await basis.TambahAsync(pns, registrasi, formulir);
        pns.Data = $"{registrasi.Id}";
        return pns;
    }

    private Petugas Petugas(Peran peran, string? unit = null, string? instansi = null) =>
        new() { NamaPengguna = "p", Nama = "P", Peran = peran, InstansiKode = instansi is "" ? null : instansi ?? _kode, Unit = unit };

    private Task HitungAsync() => basis.PakaiAsync(async (HitungPeserta h) =>
    {
        await h.SatuAsync(_kode, CancellationToken.None);
        return true;
    });

    private Task<int?> SemuaAsync() => basis.PakaiAsync((HitungPeserta h) => h.JalankanAsync(CancellationToken.None));

    private Task<IsiDasbor?> BacaAsync(Petugas petugas) => basis.PakaiAsync((BacaDasbor b) => b.InstansiAsync(_kode, petugas, CancellationToken.None));

    private Task<IsiDasbor?> UnitAsync(string unit, Petugas petugas) => basis.PakaiAsync((BacaDasbor b) => b.UnitAsync(_kode, unit, petugas, CancellationToken.None));

    private Task<IReadOnlyList<OrangBelumIkut>> DaftarAsync(SaringanBelumIkut saringan) =>
        basis.PakaiAsync((DaftarBelumIkut d) => d.AmbilAsync(saringan, Petugas(Peran.AdminInstansi), 100, CancellationToken.None));

    private async Task<string?> NyatakanAsync(Pns pns, Petugas petugas, SebabBelumIkut? sebab = SebabBelumIkut.Pensiun, string? sejak = "1 maret 2015", string? catatan = null) =>
        (await basis.PakaiAsync((NyatakanAlasan n) => n.JalankanAsync(pns.Nip, sebab, sejak, catatan, petugas, CancellationToken.None))).Kesalahan?.Kode;

    private async Task<string?> CabutAsync(Pns pns, Petugas petugas) => (await basis.PakaiAsync((NyatakanAlasan n) => n.CabutAsync(pns.Nip, petugas, CancellationToken.None))).Kesalahan?.Kode;

    private async Task<List<string[]>> TabelAsync(string kode, Petugas petugas)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        var (tabel, permintaan, semua) = (lingkup.ServiceProvider.GetServices<TabelEkspor>().Single(t => t.Kode == kode), new PermintaanTabel(petugas, new SaringanTabel()), new List<string[]>());
        await foreach (var sel in tabel.BacaAsync(permintaan, CancellationToken.None))
        {
            semua.Add([.. sel.Select(s => $"{s}")]);
        }

        Assert.Equal(semua.Count, await tabel.HitungAsync(permintaan, CancellationToken.None));
        return semua;
    }
}
