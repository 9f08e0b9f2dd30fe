using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pendaftaran.Antrean;

public sealed class DaftarRegistrasiSqliteTests(BasisSqlite basis) : DaftarRegistrasiTests(basis), IClassFixture<BasisSqlite>;

public sealed class DaftarRegistrasiPgTests(BasisPg basis) : DaftarRegistrasiTests(basis), IClassFixture<BasisPg>;

public abstract class DaftarRegistrasiTests(BasisData basis)
{
    private static readonly DateTimeOffset Mulai = new(2015, 9, 1, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(UrutanRegistrasi.Terlama)]
    [InlineData(UrutanRegistrasi.Terbaru)]
    [InlineData(UrutanRegistrasi.Nama)]
    public async Task BanyakYangSewaktuDanSenama_DibacaHalamanDemiHalaman_SemuaSekaliDanBerurutan(UrutanRegistrasi urut)
    {
        var petugas = await IsiAsync(23, (r, i) => (r.Nama, r.TanggalDaftar) = ($"ORANG {i / 4}", Mulai.AddTicks(i / 5 * TimeSpan.TicksPerMillisecond)));

        var maju = await SusuriAsync(new SaringanRegistrasi { Urut = urut, Ukuran = 4 }, petugas);
        var mundur = await SusuriMundurAsync(new SaringanRegistrasi { Urut = urut, Ukuran = 4 }, petugas, maju[^1]);

        Assert.Equal(23, maju.Select(b => b.Nomor).Distinct().Count());
        Assert.Equal(Urutkan(maju, urut), maju);
        Assert.Equal(maju[..^1], mundur);
    }

    [Fact]
    public async Task BarisDiBatasHalamanDitolak_LanjutKeHalamanBerikut_TidakAdaYangTerlewat()
    {
        var petugas = await IsiAsync(6, (r, i) => r.TanggalDaftar = Mulai.AddMinutes(i));
        var pertama = await AmbilAsync(new SaringanRegistrasi { Ukuran = 3 }, petugas);
        await basis.TulisAsync(async layanan => await layanan.GetRequiredService<Tolak>().JalankanAsync([.. pertama.Baris.Select(b => b.Id)], "Bukan pegawai.", petugas, default));

        var kedua = await AmbilAsync(new SaringanRegistrasi { Ukuran = 3, Setelah = PosisiDaftar.Dari(pertama.Baris[^1], UrutanRegistrasi.Terlama) }, petugas);

        Assert.Equal(3, kedua.Baris.Count);
        Assert.False(kedua.AdaSetelah);
    }

    [Theory]
    [InlineData("siti nur", 1)]
    [InlineData("NI'MATUL", 1)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("  ", 3)]
    public async Task Nama_Dicari_SepotongTanpaBedaHurufBesarDanTandaTanpaArti(string cari, int banyak)
    {
        string[] nama = ["SITI NURHALIZA", "NI'MATUL JANNAH", "BUDI SANTOSO"];
        var petugas = await IsiAsync(3, (r, i) => r.Nama = nama[i]);

        var hasil = await AmbilAsync(new SaringanRegistrasi { Cari = cari }, petugas);

        Assert.Equal(banyak, hasil.Baris.Count);
    }

    [Fact]
    public async Task CakupanBerbeda_Membaca_HanyaMilikMasingMasing()
    {
        var instansi = InstansiBaru();
        var verifikator = await IsiAsync(5, (r, i) => r.UnitKerja = i < 2 ? "Unit A" : "Unit B", instansi);
        await IsiAsync(4, (_, _) => { });
        Petugas Sebagai(Peran peran, string? kode, string? unit = null) => new() { NamaPengguna = "x", Nama = "x", Peran = peran, InstansiKode = kode, Unit = unit };

        Task<HalamanRegistrasi> Lihat(Petugas p) => AmbilAsync(new SaringanRegistrasi { Ukuran = 100 }, p);

        Assert.Equal(5, (await Lihat(verifikator)).Baris.Count);
        Assert.Equal(2, (await Lihat(Sebagai(Peran.VerifikatorRegistrasi, instansi, "Unit A"))).Baris.Count);
        Assert.Equal(5, (await Lihat(Sebagai(Peran.AdminInstansi, instansi))).Baris.Count);
        Assert.Equal(5, (await Lihat(Sebagai(Peran.VerifikatorBkd, instansi))).Baris.Count);
        Assert.Equal(5, (await Lihat(Sebagai(Peran.Helpdesk, instansi))).Baris.Count);
        Assert.Equal(5, (await Lihat(Sebagai(Peran.Auditor, instansi))).Baris.Count);
        Assert.True((await Lihat(Sebagai(Peran.Auditor, null))).Baris.Count >= 9);
        Assert.Empty((await Lihat(Sebagai(Peran.VerifikatorSkpd, instansi))).Baris);
        Assert.Empty((await Lihat(Sebagai(Peran.VerifikatorBkn, instansi))).Baris);
        Assert.True((await Lihat(Sebagai(Peran.AdminPusat, null))).Baris.Count >= 9);
        Assert.Empty((await Lihat(Sebagai(Peran.VerifikatorRegistrasi, null))).Baris);
        Assert.Empty((await Lihat(new Petugas { NamaPengguna = "x", Nama = "x", Peran = Peran.AdminPusat, Aktif = false })).Baris);
    }

    [Fact]
    public async Task KeadaanBercampur_Dihitung_PerKeadaanDalamSaringanYangSama()
    {
        var petugas = await IsiAsync(7, (r, i) => (r.Keadaan, r.NikBelumDiperiksa) = (i < 3 ? KeadaanRegistrasi.Disetujui : KeadaanRegistrasi.Terdaftar, i % 2 == 0));

        var hasil = await AmbilAsync(new SaringanRegistrasi { Keadaan = KeadaanRegistrasi.Terdaftar, HanyaNikBelumDiperiksa = true }, petugas);

        Assert.Equal(2, hasil.Baris.Count);
        Assert.Equal((2, 2), (hasil.Jumlah[KeadaanRegistrasi.Terdaftar], hasil.Jumlah[KeadaanRegistrasi.Disetujui]));
    }

    private static string InstansiBaru() => Random.Shared.Next(100_000_000, 999_999_999).ToString("D9", System.Globalization.CultureInfo.InvariantCulture);

    private static List<BarisRegistrasi> Urutkan(IEnumerable<BarisRegistrasi> baris, UrutanRegistrasi urut) => urut switch
    {
        UrutanRegistrasi.Terlama => [.. baris.OrderBy(b => b.TanggalDaftar).ThenBy(b => b.Nomor, StringComparer.Ordinal)],
        UrutanRegistrasi.Terbaru => [.. baris.OrderByDescending(b => b.TanggalDaftar).ThenByDescending(b => b.Nomor, StringComparer.Ordinal)],
        _ => [.. baris.OrderBy(b => b.Nama, StringComparer.Ordinal).ThenBy(b => b.Nomor, StringComparer.Ordinal)],
    };

    private async Task<Petugas> IsiAsync(int banyak, Action<Registrasi, int> ubah, string? instansi = null)
    {
        var kode = instansi ?? InstansiBaru();
        await basis.TambahAsync([.. Enumerable.Range(0, banyak).Select(i => DataUji.BuatRegistrasi(r =>
        {
            r.InstansiKode = kode;
            ubah(r, i);
        }))]);
        return new Petugas { NamaPengguna = "uji", Nama = "Petugas Uji", Peran = Peran.VerifikatorRegistrasi, InstansiKode = kode };
    }

    private async Task<HalamanRegistrasi> AmbilAsync(SaringanRegistrasi saringan, Petugas petugas)
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();
        return await lingkup.ServiceProvider.GetRequiredService<DaftarRegistrasi>().AmbilAsync(saringan, petugas, default);
    }

    private async Task<List<BarisRegistrasi>> SusuriAsync(SaringanRegistrasi saringan, Petugas petugas)
    {
        var semua = new List<BarisRegistrasi>();
        HalamanRegistrasi halaman;
        do
        {
            var batas = semua.Count == 0 ? null : PosisiDaftar.Baca(PosisiDaftar.Dari(semua[^1], saringan.Urut).ToString());
            halaman = await AmbilAsync(saringan with { Setelah = batas }, petugas);
            Assert.Equal(semua.Count > 0, halaman.AdaSebelum);
            semua.AddRange(halaman.Baris);
        }
        while (halaman.AdaSetelah);
        return semua;
    }

    private async Task<List<BarisRegistrasi>> SusuriMundurAsync(SaringanRegistrasi saringan, Petugas petugas, BarisRegistrasi dari)
    {
        var semua = new List<BarisRegistrasi>();
        HalamanRegistrasi halaman;
        do
        {
            halaman = await AmbilAsync(saringan with { Sebelum = PosisiDaftar.Dari(semua.Count == 0 ? dari : semua[0], saringan.Urut) }, petugas);
            Assert.True(halaman.AdaSetelah);
            semua.InsertRange(0, halaman.Baris);
        }
        while (halaman.AdaSebelum);
        return semua;
    }
}
