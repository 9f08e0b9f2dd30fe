using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Verifikasi;
using EPupns.Uji;

namespace EPupns.Core.Tests.Verifikasi.Antrean;

public sealed class DaftarAntreanSqliteTests(BasisSqlite basis) : DaftarAntreanTests<BasisSqlite>(basis);

public sealed class DaftarAntreanPgTests(BasisPg basis) : DaftarAntreanTests<BasisPg>(basis);

/// <summary>The queue: parts, filters, orders, pages, and nobody else's.</summary>
public abstract class DaftarAntreanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private static int _urut;

    // An agency of its own for each test, so that they do not see each other's rows.
    private readonly string _instansi = $"7{Interlocked.Increment(ref _urut):D3}";

    [Fact]
    public async Task SetiapKeadaan_Dihitung_MenurutTingkatPetugas()
    {
        await TambahAsync(Enum.GetValues<KeadaanFormulir>().Select(k => Buat(keadaan: k)));

        var skpd = (await AmbilAsync(Petugas(Peran.VerifikatorSkpd))).Jumlah;
        var bkd = await AmbilAsync(Petugas(Peran.VerifikatorBkd));
        var auditor = (await AmbilAsync(Petugas(Peran.Auditor))).Jumlah;

        Assert.Equal((1, 1, 2, 1, 7), (skpd[KelompokAntrean.Menunggu], skpd[KelompokAntrean.Turun], skpd[KelompokAntrean.Bkd], skpd[KelompokAntrean.Dikembalikan], skpd[KelompokAntrean.Semua]));
        Assert.Equal(KeadaanFormulir.DiBkd, Assert.Single(bkd.Baris).Keadaan);
        Assert.Equal((2, 2, 1, 2), (auditor[KelompokAntrean.Skpd], auditor[KelompokAntrean.Bkd], auditor[KelompokAntrean.Bkn], auditor[KelompokAntrean.Turun]));
        Assert.DoesNotContain(KelompokAntrean.Saya, auditor.Keys);
    }

    [Fact]
    public async Task SetiapKelompok_Dibuka_SebanyakYangDihitung()
    {
        var (skpd, kini) = (Petugas(Peran.VerifikatorSkpd), basis.Jam.GetUtcNow());
        await TambahAsync(
        [
            .. Enum.GetValues<KeadaanFormulir>().Select(k => Buat(f => f.DikirimPada = kini.AddDays(-15), k)),
            Buat(f => (f.PemegangId, f.DipegangSampai) = (skpd.Id, kini.AddMinutes(5))),
            Buat(f => (f.PemegangId, f.DipegangSampai) = (Guid.NewGuid(), kini.AddMinutes(5))),
            Buat(f => (f.PemegangId, f.DipegangSampai) = (Guid.NewGuid(), kini.AddMinutes(-5))),
        ]);

        foreach (var petugas in new[] { skpd, Petugas(Peran.VerifikatorBkd), Petugas(Peran.Auditor) })
        {
            foreach (var (kelompok, banyak) in (await AmbilAsync(petugas)).Jumlah)
            {
                Assert.Equal((kelompok, banyak), (kelompok, (await AmbilAsync(petugas, new() { Kelompok = kelompok, Ukuran = 100 })).Baris.Count));
            }
        }

        var jumlah = (await AmbilAsync(skpd)).Jumlah;
        Assert.Equal((2, 1, 1), (jumlah[KelompokAntrean.Menunggu], jumlah[KelompokAntrean.Saya], jumlah[KelompokAntrean.Lain]));
    }

    [Fact]
    public async Task Saringan_Dipakai_HanyaYangCocok()
    {
        var kini = basis.Jam.GetUtcNow();
        await TambahAsync(
        [
            Buat(f => (f.Nama, f.NamaUnit, f.DikirimPada) = ("DEWI ANGGRAENI", "RSUD Ciamis", kini.AddDays(-9))),
            Buat(f => (f.Nama, f.BanyakPerubahan, f.Berubah, f.DikirimPada) = ("AGUS", 2, BagianBerubah.Tulis(["golongan", "jabatan"]), kini.AddDays(-1))),
            Buat(f => (f.Nama, f.Nip, f.BanyakPeringatan, f.BanyakPerubahan, f.DikirimPada) = ("BUDI", "197503152000031002", 3, 1, kini)),
        ]);

        Assert.Equal(["DEWI ANGGRAENI"], await NamaAsync(new() { Cari = " anggra " }));
        Assert.Equal(["BUDI"], await NamaAsync(new() { Cari = "19750315 2000" }));
        Assert.Equal(["DEWI ANGGRAENI"], await NamaAsync(new() { Unit = "rsud" }));
        Assert.Equal(["DEWI ANGGRAENI"], await NamaAsync(new() { Umur = 7 }));
        Assert.Equal(["AGUS"], await NamaAsync(new() { Bagian = "jabatan" }));
        Assert.Empty(await NamaAsync(new() { Bagian = "jabat" }));
        Assert.Equal(["DEWI ANGGRAENI"], await NamaAsync(new() { Bagian = "" }));
        Assert.Equal(["BUDI"], await NamaAsync(new() { Peringatan = true }));
        Assert.Equal(["DEWI ANGGRAENI", "AGUS"], await NamaAsync(new() { Peringatan = false }));
        Assert.Equal("BUDI", (await NamaAsync(new() { Urut = UrutanAntrean.Peringatan })).First());
    }

    [Theory]
    [InlineData(UrutanAntrean.Terlama)]
    [InlineData(UrutanAntrean.Terbaru)]
    [InlineData(UrutanAntrean.Nama)]
    [InlineData(UrutanAntrean.Unit)]
    [InlineData(UrutanAntrean.Peringatan)]
    public async Task SetiapUrutan_DibalikHalamannya_SemuaSekaliDanKembaliLagi(UrutanAntrean urut)
    {
        var sama = basis.Jam.GetUtcNow().AddTicks(12_345_678);
        await TambahAsync(Enumerable.Range(0, 11).Select(i => Buat(f =>
            (f.DikirimPada, f.Nama, f.NamaUnit, f.BanyakPeringatan) = (sama.AddSeconds(i / 3), $"NAMA {(i * 7) % 4}", i % 2 == 0 ? "" : $"UNIT {i % 3}", i % 3))));
        var saringan = new SaringanAntrean { Urut = urut, Ukuran = 4 };

        var satu = await AmbilAsync(Petugas(Peran.VerifikatorSkpd), saringan);
        var dua = await AmbilAsync(Petugas(Peran.VerifikatorSkpd), saringan with { Setelah = Kirim(satu.Baris[^1], urut) });
        var tiga = await AmbilAsync(Petugas(Peran.VerifikatorSkpd), saringan with { Setelah = Kirim(dua.Baris[^1], urut) });
        var kembali = await AmbilAsync(Petugas(Peran.VerifikatorSkpd), saringan with { Sebelum = Kirim(tiga.Baris[0], urut) });

        Assert.Equal((false, true, true, true, true, false), (satu.AdaSebelum, satu.AdaSetelah, dua.AdaSebelum, dua.AdaSetelah, tiga.AdaSebelum, tiga.AdaSetelah));
        Assert.Equal(11, satu.Baris.Concat(dua.Baris).Concat(tiga.Baris).Select(b => b.Nomor).Distinct().Count());
        Assert.Equal(dua.Baris.Select(b => b.Nomor), kembali.Baris.Select(b => b.Nomor));
    }

    [Fact]
    public async Task OrangLain_TidakAda()
    {
        await TambahAsync([Buat(f => f.UnitL1 = "u-1"), Buat(f => f.InstansiKode = "9999"), Buat(f => f.Kanreg = 12)]);
        var unit = Petugas(Peran.VerifikatorSkpd);
        unit.Unit = "u-1";

        Assert.Single((await AmbilAsync(unit, new() { Kelompok = KelompokAntrean.Semua })).Baris);
        Assert.Equal(2, (await AmbilAsync(Petugas(Peran.VerifikatorBkd), new() { Kelompok = KelompokAntrean.Semua })).Baris.Count);
        Assert.Equal(0, (await AmbilAsync(Petugas(Peran.VerifikatorRegistrasi), new() { Kelompok = KelompokAntrean.Semua })).Jumlah.Values.Sum());
    }

    private static PosisiAntrean Kirim(BarisAntrean baris, UrutanAntrean urut) => PosisiAntrean.Baca(PosisiAntrean.Dari(baris, urut).ToString())!;

    private FormulirPns Buat(Action<FormulirPns>? ubah = null, KeadaanFormulir keadaan = KeadaanFormulir.Terkirim) => FormulirUji.Buat(keadaan, f =>
    {
        (f.InstansiKode, f.DikirimPada) = (_instansi, basis.Jam.GetUtcNow());
        ubah?.Invoke(f);
    });

    private Petugas Petugas(Peran peran) => new() { NamaPengguna = "a", Nama = "A", Peran = peran, InstansiKode = _instansi };

    private Task TambahAsync(IEnumerable<FormulirPns> formulir) => basis.TambahAsync([.. formulir]);

    private Task<HalamanAntrean> AmbilAsync(Petugas petugas, SaringanAntrean? saringan = null) =>
        basis.PakaiAsync((DaftarAntrean d) => d.AmbilAsync(saringan ?? new(), petugas, CancellationToken.None));

    private async Task<IEnumerable<string>> NamaAsync(SaringanAntrean saringan) => (await AmbilAsync(Petugas(Peran.VerifikatorSkpd), saringan)).Baris.Select(b => b.Nama);
}
