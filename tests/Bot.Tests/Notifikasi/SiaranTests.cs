using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using EPupns.Core.Siaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Notifikasi;

/// <summary>Messages to many: everybody once whatever happens, at a pace that all processes share, to those who belong to the group at that moment.</summary>
public abstract class SiaranTests
{
    private const string Instansi = "6112";
    private static readonly Petugas Pusat = new() { NamaPengguna = "pusat", Nama = "Pusat", Peran = Peran.AdminPusat };
    private readonly KanalPalsu _telegram = new("telegram");
    private readonly KanalPalsu _surel = new("surel");

    internal abstract BasisData Basis();

    [Fact]
    public async Task DuaProses_MenyampaikanPengumuman_SetiapOrangSekaliDenganLajuBersama()
    {
        await using var rumah = await BangunAsync();
        await DaftarkanAsync(rumah, 40);
        _telegram.Jawab = alamat => alamat == "chat-3" ? new HasilKirim.Ditolak("403", Diblokir: true) : new HasilKirim.Terkirim();
        var siaran = await BuatAsync(rumah, new SasaranSiaran());
        await using var lain = rumah.ProsesBaru(new() { ["Surel:Server"] = "127.0.0.1" }, Kanal);
        var setiap = new List<int>();

        for (var detik = 0; detik < 8; detik++)
        {
            var sekali = await Task.WhenAll(JalankanAsync(rumah.Layanan), JalankanAsync(lain));
            setiap.Add(sekali.Sum());
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromSeconds(3));
        }

        Assert.Equal(40, setiap.Sum());
        Assert.All(setiap, s => Assert.InRange(s, 0, JalankanSiaran.PerDetik));
        Assert.Equal(39, _telegram.Sampai.Count);
        Assert.Equal(39, _telegram.Sampai.Select(s => s.Alamat).Distinct().Count());
        Assert.Equal("orang3@contoh.go.id", Assert.Single(_surel.Sampai).Alamat);
        Assert.Contains("Pengumuman: Jadwal baru", _telegram.Sampai[0].Teks, StringComparison.Ordinal);
        var kemajuan = await KemajuanAsync(rumah, siaran);
        Assert.Equal((KeadaanSiaran.Selesai, 40), (kemajuan.Siaran.Keadaan, kemajuan.Banyak(KeadaanPenerima.Terkirim)));
    }

    [Fact]
    public async Task Dijeda_LaluDilanjutkan_YangKeluarDariKelompokDilewati()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await DaftarkanAsync(rumah, 20);
        var siaran = await BuatAsync(rumah, new SasaranSiaran { Kelompok = KelompokSasaran.BelumMulai });
        await JalankanAsync(rumah.Layanan);
        Assert.True((await AturAsync(rumah, siaran, KeadaanSiaran.Dijeda))!.Value.Berhasil);
        rumah.Jam.Maju(TimeSpan.FromSeconds(5));

        var saatJeda = await JalankanAsync(rumah.Layanan);
        await rumah.DiDbAsync(async db =>
        {
            db.AddRange(registrasi.Select(r => FormulirUji.Buat(ubah: f => (f.RegistrasiId, f.Nip, f.Nomor, f.InstansiKode) = (r.Id, r.Nip, r.Nomor, r.InstansiKode))));
            return await db.SaveChangesAsync();
        });
        await AturAsync(rumah, siaran, KeadaanSiaran.Berjalan);
        await PutarAsync(rumah, 4);

        Assert.Equal(0, saatJeda);
        Assert.Equal(15, _telegram.Sampai.Count);
        var kemajuan = await KemajuanAsync(rumah, siaran);
        Assert.Equal((15, 5, KeadaanSiaran.Selesai), (kemajuan.Banyak(KeadaanPenerima.Terkirim), kemajuan.Banyak(KeadaanPenerima.Dilewati), kemajuan.Siaran.Keadaan));
    }

    [Fact]
    public async Task TanpaAlamatDanMalamHari_TidakMenghambatDanTidakMembangunkan()
    {
        await using var rumah = await BangunAsync();
        await DaftarkanAsync(rumah, 1);
        await rumah.DiDbAsync(db => db.Set<KanalPns>().ExecuteDeleteAsync());
        await rumah.DiDbAsync(db => db.Set<Registrasi>().ExecuteUpdateAsync(r => r.SetProperty(x => x.Surel, (string?)null)));
        rumah.Jam.Maju(TimeSpan.FromHours(12));
        var siaran = await BuatAsync(rumah, new SasaranSiaran());
        await PutarAsync(rumah, 2);
        Assert.Equal(0, (await KemajuanAsync(rumah, siaran)).Tuntas);
        rumah.Jam.Maju(TimeSpan.FromHours(12));

        await PutarAsync(rumah, 3);

        Assert.Equal(1, (await KemajuanAsync(rumah, siaran)).Banyak(KeadaanPenerima.TanpaAlamat));
    }

    [Fact]
    public async Task KelompokBesar_TanpaJumlahDiketik_TidakDikirim()
    {
        await using var rumah = await BangunAsync();
        await DaftarkanAsync(rumah, BuatSiaran.PerluDiketik + 1);

        var tanpa = await CobaBuatAsync(rumah, new SasaranSiaran(), null);
        var dengan = await CobaBuatAsync(rumah, new SasaranSiaran(), "101");

        Assert.Equal("siaran.ketik", tanpa.Kesalahan!.Kode);
        Assert.True(dengan.Berhasil);
    }

    [Fact]
    public async Task AdminInstansi_Membuat_HanyaInstansinya()
    {
        var admin = new Petugas { NamaPengguna = "a", Nama = "A", Peran = Peran.AdminInstansi, InstansiKode = Instansi };

        var sasaran = BuatSiaran.Batasi(new SasaranSiaran { Instansi = ["3011"], Kanreg = 5, Gelombang = 2 }, admin);

        Assert.Equal([Instansi], sasaran.Instansi!);
        Assert.Null(sasaran.Kanreg);
    }

    [Fact]
    public async Task TujuhHariSebelumBatas_DuaProses_SatuPengingatBagiYangBelumKirim()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await DaftarkanAsync(rumah, 5);
        await rumah.DiDbAsync(async db =>
        {
            db.Add(FormulirUji.Buat(KeadaanFormulir.Selesai, f => (f.RegistrasiId, f.Nip, f.Nomor, f.InstansiKode) = (registrasi[0].Id, registrasi[0].Nip, registrasi[0].Nomor, Instansi)));
            db.Add(new TanpaPengingat { Nip = registrasi[1].Nip, Sejak = rumah.Jam.GetUtcNow() });
            return await db.SaveChangesAsync();
        });
        await PakaiAsync(rumah.Layanan, (AturInstansi a) => a.JalankanAsync(
            new Dictionary<string, UbahanInstansi> { [Instansi] = new() { KirimSampai = new(new DateOnly(2015, 9, 8)) } }, Pelaku.Sistem("uji"), default));
        foreach (var hari in new[] { 7, 3 })
        {
            await PakaiAsync(rumah.Layanan, (KelolaKampanye k) => k.JalankanAsync(hari, true, $"{hari} hari lagi", "Batas {tenggat}, {sisa} lagi.", Pelaku.Sistem("uji"), default));
        }

        await using var lain = rumah.ProsesBaru(new() { ["Surel:Server"] = "127.0.0.1" }, Kanal);
        var dibuat = await Task.WhenAll(PakaiAsync(rumah.Layanan, (JalankanKampanye j) => j.JalankanAsync(default)), PakaiAsync(lain, (JalankanKampanye j) => j.JalankanAsync(default)));
        await PutarAsync(rumah, 4);
        rumah.Jam.Maju(TimeSpan.FromDays(4));
        await PakaiAsync(rumah.Layanan, (JalankanKampanye j) => j.JalankanAsync(default));
        await PutarAsync(rumah, 4);

        Assert.Equal(1, dibuat.Sum());
        Assert.Equal(3, _telegram.Sampai.Count);
        Assert.All(_telegram.Sampai, s => Assert.Contains("Batas Selasa, 8 September 2015, 7 hari lagi.", s.Teks, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LajuBersama_DuaProsesMengambil_TidakPernahLebihDariJatah()
    {
        await using var rumah = await BangunAsync();
        await using var lain = rumah.ProsesBaru(new() { ["Surel:Server"] = "127.0.0.1" }, Kanal);

        var hasil = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => PakaiAsync(i % 2 == 0 ? rumah.Layanan : lain, (UnitKerja unit) => unit.JalankanAsync(
            l => LajuBersama.AmbilAsync(l.GetRequiredService<EPupnsDb>(), "uji", 7, 1, 5, default), default))));

        Assert.Equal(5, hasil.Count(h => h));
        Assert.True(await PakaiAsync(lain, (EPupnsDb db) => LajuBersama.AmbilAsync(db, "uji", 8, 1, 5, default)));
        Assert.False(await PakaiAsync(lain, (EPupnsDb db) => LajuBersama.AmbilAsync(db, "uji", 7, 1, 5, default)));
    }

    private static async Task<T> PakaiAsync<TLayanan, T>(ServiceProvider proses, Func<TLayanan, Task<T>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = proses.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }

    private static Task<int> JalankanAsync(ServiceProvider proses) => PakaiAsync(proses, (JalankanSiaran j) => j.JalankanAsync(default));

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(default);

    private static async Task PutarAsync(RumahUji rumah, int banyak)
    {
        for (var i = 0; i < banyak; i++)
        {
            await JalankanAsync(rumah.Layanan);
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromSeconds(3));
        }
    }

    private static Task<Hasil<Siaran>> CobaBuatAsync(RumahUji rumah, SasaranSiaran sasaran, string? ketikan) => PakaiAsync(
        rumah.Layanan, (BuatSiaran b) => b.JalankanAsync(new SiaranBaru("Jadwal baru", "Mohon diperhatikan.", sasaran, Segera: false), ketikan, Pusat, Pelaku.Sistem("uji"), default));

    private static async Task<Guid> BuatAsync(RumahUji rumah, SasaranSiaran sasaran) => (await CobaBuatAsync(rumah, sasaran, null)).Nilai.Id;

    private static Task<Hasil<KeadaanSiaran>?> AturAsync(RumahUji rumah, Guid id, KeadaanSiaran menjadi) =>
        PakaiAsync(rumah.Layanan, (AturSiaran a) => a.JalankanAsync(id, menjadi, Pusat, Pelaku.Sistem("uji"), default));

    private static Task<KemajuanSiaran> KemajuanAsync(RumahUji rumah, Guid id) => PakaiAsync(rumah.Layanan, async (DaftarSiaran d) => (await d.SatuAsync(id, Pusat, default))!);

    // People of the instansi that is open, approved, each with a chat and a mailbox.
    private static Task<List<Registrasi>> DaftarkanAsync(RumahUji rumah, int banyak) => rumah.DiDbAsync(async db =>
    {
        var semua = new List<Registrasi>();
        for (var i = 0; i < banyak; i++)
        {
            var pns = DataUji.BuatPns(p => p.InstansiKode = Instansi);
            var registrasi = DataUji.BuatRegistrasi(r => (r.Nip, r.InstansiKode, r.Keadaan, r.Surel) = (pns.Nip, Instansi, KeadaanRegistrasi.Disetujui, $"orang{i}@contoh.go.id"));
            var percakapan = new BarisPercakapan { Kanal = "telegram", Alamat = $"chat-{i}", Dibuat = rumah.Jam.GetUtcNow(), AktifPada = rumah.Jam.GetUtcNow() };
            db.AddRange(
                pns, registrasi, percakapan, new AlamatKanal { Kanal = "telegram", Alamat = $"chat-{i}", PercakapanId = percakapan.Id },
                new KanalPns { RegistrasiId = registrasi.Id, PercakapanId = percakapan.Id, TerakhirDipakai = rumah.Jam.GetUtcNow() });
            semua.Add(registrasi);
        }

        await db.SaveChangesAsync();
        return semua;
    });

    private Task<RumahUji> BangunAsync() => RumahUji.BangunAsync(new() { ["Surel:Server"] = "127.0.0.1" }, Kanal, Basis());

    private void Kanal(IServiceCollection layanan, Microsoft.Extensions.Configuration.IConfiguration susunan) =>
        layanan.AddSingleton<BotAdapter>(_telegram).AddSingleton<BotAdapter>(_surel);
}

public sealed class SiaranSqliteTests : SiaranTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class SiaranPgTests : SiaranTests
{
    internal override BasisData Basis() => new BasisPg();
}
