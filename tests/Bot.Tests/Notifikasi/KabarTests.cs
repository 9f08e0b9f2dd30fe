using EPupns.Bot.Notifikasi;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Notifikasi;

/// <summary>Notices go to the channel used last, the others are fallbacks, e-mail comes last; each notice once.</summary>
public abstract class KabarTests
{
    private readonly KanalPalsu _telegram = new("telegram");
    private readonly KanalPalsu _web = new("directline", menjangkau: false);
    private readonly KanalPalsu _surel = new("surel");

    internal abstract BasisData Basis();

    [Fact]
    public async Task DuaTelegram_DikabariTerakhirDipakai_HanyaYangTerakhir()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "baru", 1));

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("baru", "kabar")], _telegram.Sampai);
        Assert.Empty(_surel.Sampai);
    }

    [Fact]
    public async Task MasihMasukDiKanalLama_Dikabari_KanalItuYangTerakhirDipakai()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "baru", 5));
        await rumah.DiDbAsync(db => db.Set<BarisPercakapan>().Where(p => p.Alamat == "lama")
            .ExecuteUpdateAsync(u => u.SetProperty(p => p.RegistrasiId, registrasi.Id).SetProperty(p => p.AktifPada, rumah.Jam.GetUtcNow())));

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("lama", "kabar")], _telegram.Sampai);
    }

    [Fact]
    public async Task SemuaMemblokir_Dikabari_AkhirnyaLewatSurelSekali()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "baru", 1));
        _telegram.Jawab = _ => new HasilKirim.Ditolak("403", Diblokir: true);

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);
        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("pns@contoh.go.id", "kabar"), ("pns@contoh.go.id", "kabar")], _surel.Sampai);
        Assert.True(await rumah.DiDbAsync(db => db.Set<AlamatKanal>().AllAsync(a => a.Diblokir)));
    }

    [Fact]
    public async Task YangTerakhirMenolakSatuPesan_Dikabari_PindahKeKanalBerikutnya()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "baru", 1));
        _telegram.Jawab = alamat => alamat == "baru" ? new HasilKirim.Ditolak("400") : new HasilKirim.Terkirim();

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("lama", "kabar")], _telegram.Sampai);
        Assert.Empty(_surel.Sampai);
    }

    [Fact]
    public async Task WebSudahDitinggalkan_Dikabari_MenungguDiWebDanSampaiLewatSurel()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("directline", "web", 6));

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("web", "kabar")], _web.Sampai);
        Assert.Equal([("pns@contoh.go.id", "kabar")], _surel.Sampai);
    }

    [Fact]
    public async Task WebMasihDibuka_Dikabari_CukupDiWeb()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("directline", "web", 4), ("telegram", "lama", 60));

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("web", "kabar")], _web.Sampai);
        Assert.Empty(_telegram.Sampai);
        Assert.Empty(_surel.Sampai);
    }

    [Fact]
    public async Task SemuaKanal_Dikabari_SetiapAlamatSekali()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "a", 10), ("telegram", "b", 1), ("directline", "web", 60));

        await KabariAsync(rumah, registrasi, Jangkauan.SemuaKanal);

        Assert.Equal(["a", "b"], _telegram.Sampai.Select(s => s.Alamat).Order());
        Assert.Equal([("web", "kabar")], _web.Sampai);
        Assert.Equal([("pns@contoh.go.id", "kabar")], _surel.Sampai);
    }

    [Fact]
    public async Task AlamatSudahPindahKePercakapanLain_Dikabari_TidakDipakai()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "pindah", 1));
        await rumah.DiDbAsync(db => db.Set<AlamatKanal>().Where(a => a.Alamat == "pindah")
            .ExecuteUpdateAsync(u => u.SetProperty(a => a.PercakapanId, Guid.NewGuid())));

        await KabariAsync(rumah, registrasi, Jangkauan.TerakhirDipakai);

        Assert.Equal([("lama", "kabar")], _telegram.Sampai);
    }

    [Fact]
    public async Task BalasanGiliran_Ditolak_TidakPindahKeManapun()
    {
        await using var rumah = await BangunAsync();
        await SiapkanAsync(rumah, ("telegram", "lama", 10), ("telegram", "baru", 1));
        _telegram.Jawab = _ => new HasilKirim.Ditolak("403", Diblokir: true);

        await DalamTransaksiAsync(rumah, async penyedia =>
        {
            var percakapan = await penyedia.GetRequiredService<EPupnsDb>().Set<BarisPercakapan>().FirstAsync(p => p.Alamat == "baru");
            penyedia.GetRequiredService<PenyimpanPercakapan>().Antrekan(percakapan, JenisKiriman.Pesan, PesanJson.Tulis(new Pesan { Isi = [new("balasan")] }));
        });
        await KurasAsync(rumah);

        Assert.Empty(_telegram.Sampai);
        Assert.Empty(_surel.Sampai);
    }

    [Fact]
    public async Task DuaPengirimMencatatPenolakanYangSama_Cadangan_DiantrekanSekali()
    {
        await using var rumah = await BangunAsync();
        var registrasi = await SiapkanAsync(rumah, ("telegram", "baru", 1));
        await DalamTransaksiAsync(rumah, p => p.GetRequiredService<Kabar>().KirimAsync(registrasi, Ujar.Dari("kabar"), Jangkauan.TerakhirDipakai, CancellationToken.None));
        var baris = await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().AsNoTracking().SingleAsync());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var cakupan = rumah.Layanan.CreateAsyncScope();
            await cakupan.ServiceProvider.GetRequiredService<KotakKeluar>().CatatAsync(baris, new HasilKirim.Ditolak("403", Diblokir: true), CancellationToken.None);
        }));
        await KurasAsync(rumah);

        Assert.Equal([("pns@contoh.go.id", "kabar")], _surel.Sampai);
    }

    private Task<RumahUji> BangunAsync() => RumahUji.BangunAsync(
        new() { ["Surel:Server"] = "127.0.0.1" },
        (l, _) => l.AddSingleton<BotAdapter>(_telegram).AddSingleton<BotAdapter>(_web).AddSingleton<BotAdapter>(_surel),
        Basis());

    private static Task<Registrasi> SiapkanAsync(RumahUji rumah, params (string Kanal, string Alamat, int MenitLalu)[] kanal) => rumah.DiDbAsync(async db =>
    {
        var registrasi = DataUji.BuatRegistrasi(r => r.Surel = "pns@contoh.go.id");
        db.Add(registrasi);
        foreach (var (nama, alamat, menit) in kanal)
        {
            var lalu = rumah.Jam.GetUtcNow().AddMinutes(-menit);
            var percakapan = new BarisPercakapan { Kanal = nama, Alamat = alamat, Dibuat = lalu, AktifPada = lalu };
            db.AddRange(
                percakapan, new AlamatKanal { Kanal = nama, Alamat = alamat, PercakapanId = percakapan.Id },
                new KanalPns { RegistrasiId = registrasi.Id, PercakapanId = percakapan.Id, TerakhirDipakai = lalu });
        }

        await db.SaveChangesAsync();
        return registrasi;
    });

    private static async Task KabariAsync(RumahUji rumah, Registrasi registrasi, Jangkauan jangkauan)
    {
        await DalamTransaksiAsync(rumah, p => p.GetRequiredService<Kabar>().KirimAsync(registrasi, Ujar.Dari("kabar"), jangkauan, CancellationToken.None));
        await KurasAsync(rumah);
    }

    private static async Task DalamTransaksiAsync(RumahUji rumah, Func<IServiceProvider, Task> kerja)
    {
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                await kerja(cakupan.ServiceProvider);
                return true;
            },
            CancellationToken.None);
    }

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
}

public sealed class KabarSqliteTests : KabarTests
{
    internal override BasisData Basis() => new BasisSqlite();
}

public sealed class KabarPgTests : KabarTests
{
    internal override BasisData Basis() => new BasisPg();
}
