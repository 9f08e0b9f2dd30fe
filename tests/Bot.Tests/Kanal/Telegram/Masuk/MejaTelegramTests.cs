using EPupns.BotApiDouble;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Percakapan;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Telegram.Masuk;

/// <summary>What the desk does in Telegram that no story can tell: cards and answers that are updated where they stand.</summary>
public sealed class MejaTelegramTests
{
    [Fact]
    public async Task Jawaban_DisuntingAgen_PesanPelaporBergantiDanBertanda()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var (agen, _) = await SiapkanAsync(rumah);
        var kartu = agen.Tampak.Single(p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal));
        var id = await agen.KetikAsync("Silakan ke BKD Ciamsi.", kartu.Id);
        await rumah.TuntasAsync();
        var jawaban = rumah.Siti.Tampak.Single(p => p.Teks.StartsWith("Jawaban helpdesk", StringComparison.Ordinal));

        await agen.EditAsync(id, "Silakan ke BKD Ciamis.");
        await rumah.TuntasAsync();

        var kini = rumah.Siti.Tampak.Single(p => p.Id == jawaban.Id);
        Assert.Contains(", diperbaiki:\nSilakan ke BKD Ciamis.", kini.Teks, StringComparison.Ordinal);
        Assert.Equal("Perbaikan Anda sudah disampaikan kepada pelapor.", agen.Tampak[^1].Teks);
        Assert.Single(rumah.Siti.Tampak, p => p.Teks.StartsWith("Jawaban helpdesk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kartu_DiambilRekan_DiSemuaObrolanMenyebutNamanya()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var (agen, rekan) = await SiapkanAsync(rumah);

        await agen.TekanAsync("Ambil");
        await rumah.TuntasAsync();

        foreach (var obrolan in new[] { agen, rekan })
        {
            var kartu = obrolan.Tampak.Single(p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal) && p.Teks.Contains("Instansi salah", StringComparison.Ordinal));
            Assert.EndsWith("Sedang ditangani · Rina", kartu.Teks, StringComparison.Ordinal);
            Assert.DoesNotContain("Ambil", kartu.Label);
        }
    }

    [Fact]
    public async Task Grup_DitautkanAgen_MenjadiMeja_LaporanDikerjakanBersamaDiSana()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var (agen, _) = await SiapkanAsync(rumah, melapor: false);
        var grup = rumah.Tiruan.Grup(-77, "Helpdesk Ciamis");
        await grup.TambahkanBotAsync(5003, "Rina");
        var (rina, dodi, orang) = (grup.Sebagai(5003, "Rina"), grup.Sebagai(5004, "Dodi"), grup.Sebagai(5009, "Orang"));
        await orang.KetikAsync("/tautkan");
        await rina.KetikAsync("/tautkan");
        await rumah.TuntasAsync();
        var agenDahulu = agen.Pesan.Count;

        await LaporkanAsync(rumah);
        await orang.TungguJawabanAsync(await orang.TekanAsync("Ambil"));
        await dodi.TungguJawabanAsync(await dodi.TekanAsync("Ambil"));
        await rumah.TuntasAsync();
        var kartu = rina.Tampak.Single(p => p.Teks.Contains("Instansi salah", StringComparison.Ordinal));
        await orang.KetikAsync("kita jawab apa ya?");
        await rina.KetikAsync("// tunggu SK-nya", kartu.Id);
        await rumah.TuntasAsync();
        await dodi.KetikAsync("Silakan ke BKD.", kartu.Id);
        await rumah.TuntasAsync();

        Assert.Contains(rina.Tampak, p => p.Teks.StartsWith("Grup ini menjadi meja helpdesk Pemerintah Kab. Ciamis.", StringComparison.Ordinal));
        Assert.EndsWith("Sudah dijawab · Dodi", rina.Tampak.Single(p => p.Id == kartu.Id).Teks, StringComparison.Ordinal);
        Assert.Equal(2, rina.Tampak.Count(p => p.Teks.StartsWith("Anda belum menautkan", StringComparison.Ordinal)));
        Assert.Equal(agenDahulu, agen.Pesan.Count);
        Assert.Contains("Silakan ke BKD.", Assert.Single(rumah.Siti.Tampak, p => p.Teks.StartsWith("Jawaban helpdesk", StringComparison.Ordinal)).Teks, StringComparison.Ordinal);
        Assert.Equal([DariPesan.Catatan, DariPesan.Petugas], await rumah.Rumah.DiDbAsync(db => db.Set<PesanLaporan>().OrderBy(p => p.Id).Select(p => p.Dari).ToListAsync()));
        Assert.Empty(rumah.Tiruan.ParameterAsing);
    }

    [Fact]
    public async Task GrupBertopik_LaporanBaru_SatuTopikSatuLaporan()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await SiapkanAsync(rumah, melapor: false);
        var grup = rumah.Tiruan.Grup(-78, "Helpdesk Ciamis");
        grup.JadikanForum();
        await grup.TambahkanBotAsync(5003, "Rina");
        var rina = grup.Sebagai(5003, "Rina");
        await rina.KetikAsync("/tautkan");
        await rumah.TuntasAsync();

        await LaporkanAsync(rumah);
        await LaporkanAsync(rumah);

        Assert.Equal(2, grup.Topik.Count);
        Assert.Equal(grup.Topik, rina.Tampak.Where(p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal)).Select(p => p.Topik));
        Assert.All(grup.Topik, t => Assert.EndsWith(" · Instansi salah", t, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Grup_MenjadiSupergrup_LaporanBerikutnyaSampaiDiSana_DikeluarkanKembaliKePribadi()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var (agen, _) = await SiapkanAsync(rumah, melapor: false);
        var grup = rumah.Tiruan.Grup(-79, "Helpdesk Ciamis");
        await grup.TambahkanBotAsync(5003, "Rina");
        await grup.Sebagai(5003, "Rina").KetikAsync("/tautkan");
        await rumah.TuntasAsync();
        await grup.PindahAsync(-1000079, 5003, "Rina");
        await rumah.TuntasAsync();
        var baru = rumah.Tiruan.Grup(-1000079, "Helpdesk Ciamis");

        await LaporkanAsync(rumah);
        var diSupergrup = baru.Sebagai(5003, "Rina").Tampak.Count(p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal));
        await baru.Sebagai(5003, "Rina").KetikAsync("/antrean");
        await rumah.TuntasAsync();
        await baru.KeluarkanBotAsync(5003, "Rina");
        await rumah.TuntasAsync();
        await LaporkanAsync(rumah);

        Assert.Equal(1, diSupergrup);
        Assert.Single(agen.Tampak, p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Grup_MenjadiSupergrup_KartuLamaTampilLagiBegituBerubah()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await SiapkanAsync(rumah, melapor: false);
        var grup = rumah.Tiruan.Grup(-81, "Helpdesk Ciamis");
        await grup.TambahkanBotAsync(5003, "Rina");
        await grup.Sebagai(5003, "Rina").KetikAsync("/tautkan");
        await rumah.TuntasAsync();
        var nomor = await LaporkanAsync(rumah);
        await grup.PindahAsync(-1000081, 5003, "Rina");
        await rumah.TuntasAsync();

        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        var rina = await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Set<Petugas>().SingleAsync(p => p.Nama == "Rina");
        await cakupan.ServiceProvider.GetRequiredService<AmbilLaporan>().JalankanAsync(nomor, new Penangan(rina, "portal"), CancellationToken.None);
        await rumah.TuntasAsync();

        Assert.Contains("Sedang ditangani · Rina", Assert.Single(rumah.Tiruan.Grup(-1000081, "Helpdesk Ciamis").Sebagai(5003, "Rina").Tampak, p => p.Teks.StartsWith("Laporan", StringComparison.Ordinal)).Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GrupLain_PesanDisunting_TidakAdaPercakapan()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        var grup = rumah.Tiruan.Grup(-82, "Arisan");
        await grup.TambahkanBotAsync(5003, "Rina");
        var rina = grup.Sebagai(5003, "Rina");

        await rina.EditAsync(await rina.KetikAsync("halo semua"), "halo semuanya");
        await rumah.TuntasAsync();

        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        Assert.False(await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Set<BarisPercakapan>().AnyAsync(p => p.Alamat == "-82"));
    }

    [Fact]
    public async Task DimintaFoto_DibalasDenganBerkas_Diterima()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/lapor jenis.5:apa saja");
        await rumah.KetikAsync("197503152000031002");
        await rumah.KetikAsync("Data BKN menyatakan saya pensiun, padahal masih mengajar.");
        var soal = rumah.Siti.Tampak[^1];

        await rumah.Siti.KirimBerkasAsync("sk.pdf", GambarUji.Pdf(), "application/pdf", membalasKe: soal.Id);
        await rumah.TuntasAsync();

        Assert.StartsWith("Ada foto atau berkas", soal.Teks, StringComparison.Ordinal);
        Assert.Contains(rumah.Siti.Tampak, p => p.Teks.Contains("Berkas diterima.", StringComparison.Ordinal));
    }

    // Two agents of Ciamis, and a report of Siti's.
    private static async Task<(Obrolan Agen, Obrolan Rekan)> SiapkanAsync(RumahTelegram rumah, bool melapor = true)
    {
        var (agen, rekan) = (rumah.Tiruan.Obrolan(5003, "Rina", sudahMulai: true), rumah.Tiruan.Obrolan(5004, "Dodi", sudahMulai: true));
        await rumah.KetikAsync("/menu");
        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        var db = cakupan.ServiceProvider.GetRequiredService<EPupnsDb>();
        foreach (var (nama, alamat) in new[] { ("Rina", "5003"), ("Dodi", "5004") })
        {
            var petugas = db.Add(new Petugas { NamaPengguna = nama.ToLowerInvariant(), Nama = nama, Peran = Peran.Helpdesk, InstansiKode = "6112" }).Entity;
            db.Add(new ObrolanPetugas { PetugasId = petugas.Id, Kanal = "telegram", Alamat = alamat });
        }

        await db.SaveChangesAsync();
        if (melapor)
        {
            await LaporkanAsync(rumah);
        }

        return (agen, rekan);
    }

    private static async Task<string> LaporkanAsync(RumahTelegram rumah)
    {
        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        var (db, layanan) = (cakupan.ServiceProvider.GetRequiredService<EPupnsDb>(), cakupan.ServiceProvider);
        var percakapan = await db.Set<BarisPercakapan>().Where(p => p.Alamat == "5001").Select(p => p.Id).SingleAsync();
        var laporan = await layanan.GetRequiredService<BuatLaporan>().JalankanAsync(
            new LaporanBaru(JenisLaporan.InstansiSalah, "197503152000031002", "6112", new { }, percakapan) { Pokok = "Saya pindah" }, Pelaku.Sistem("uji"), CancellationToken.None);
        await rumah.TuntasAsync();
        return laporan.Nomor;
    }
}
