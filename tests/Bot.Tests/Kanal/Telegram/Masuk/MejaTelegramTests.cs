using EPupns.BotApiDouble;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Percakapan;
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

    // Two agents of Ciamis, and a report of Siti's.
    private static async Task<(Obrolan Agen, Obrolan Rekan)> SiapkanAsync(RumahTelegram rumah)
    {
        var (agen, rekan) = (rumah.Tiruan.Obrolan(5003, "Rina", sudahMulai: true), rumah.Tiruan.Obrolan(5004, "Dodi", sudahMulai: true));
        await rumah.KetikAsync("/menu");
        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        var (db, layanan) = (cakupan.ServiceProvider.GetRequiredService<EPupnsDb>(), cakupan.ServiceProvider);
        foreach (var (nama, alamat) in new[] { ("Rina", "5003"), ("Dodi", "5004") })
        {
            var petugas = db.Add(new Petugas { NamaPengguna = nama.ToLowerInvariant(), Nama = nama, Peran = Peran.Helpdesk, InstansiKode = "6112" }).Entity;
            db.Add(new ObrolanPetugas { PetugasId = petugas.Id, Kanal = "telegram", Alamat = alamat });
        }

        await db.SaveChangesAsync();
        var percakapan = await db.Set<BarisPercakapan>().Where(p => p.Alamat == "5001").Select(p => p.Id).SingleAsync();
        await layanan.GetRequiredService<BuatLaporan>().JalankanAsync(
            new LaporanBaru(JenisLaporan.InstansiSalah, "197503152000031002", "6112", new { }, percakapan) { Pokok = "Saya pindah" }, Pelaku.Sistem("uji"), CancellationToken.None);
        await rumah.TuntasAsync();
        return (agen, rekan);
    }
}
