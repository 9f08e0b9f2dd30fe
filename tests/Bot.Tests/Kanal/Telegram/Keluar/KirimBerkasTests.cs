using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Kanal.Telegram.Masuk;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Tombol = EPupns.Core.Notifikasi.Tombol;

namespace EPupns.Bot.Tests.Kanal.Telegram.Keluar;

/// <summary>Files in both directions.</summary>
public sealed class KirimBerkasTests
{
    [Fact]
    public async Task Pdf_Dikirim_SebagaiDokumenTerlindungDenganKeterangan()
    {
        await using var rumah = await BangunAsync();

        await rumah.KirimAsync(Pesan("bukti.pdf", "Tanda bukti <Anda>"));

        var pesan = Assert.Single(rumah.Siti.Pesan);
        Assert.Equal(("bukti.pdf", "application/pdf"), (pesan.Dokumen!.Nama, pesan.Dokumen.Mime));
        Assert.Equal(BerkasUji.Buat("bukti.pdf"), pesan.Dokumen.Isi);
        Assert.Equal(("Tanda bukti <Anda>", true), (pesan.Teks, pesan.Terlindung));
    }

    [Fact]
    public async Task LamaDibuat_Dikirim_TampakSedangMengunggahSebelumSampai()
    {
        var dilihat = new TaskCompletionSource();
        await using var rumah = await RumahTelegram.BangunAsync(tambah: l => l.AddSingleton(dilihat).AddScoped<IPembuatLampiran, PembuatLambat>());

        var kirim = rumah.KirimAsync(Pesan("bukti.pdf", "Tanda bukti"));
        while (rumah.Siti.Aksi.Count == 0 && !kirim.IsCompleted)
        {
            await Task.Delay(10);
        }

        Assert.Empty(rumah.Siti.Pesan);
        dilihat.SetResult();
        await kirim;

        Assert.Equal(["upload_document"], rumah.Siti.Aksi);
        Assert.Single(rumah.Siti.Pesan);
    }

    [Fact]
    public async Task Gambar_Dikirim_SebagaiFotoDenganTombol()
    {
        await using var rumah = await BangunAsync();

        await rumah.KirimAsync(Pesan("kode.png", "Ketik angka pada gambar") with { Tombol = [[new Tombol("Ganti gambar", "ganti")]] });

        var pesan = Assert.Single(rumah.Siti.Pesan);
        Assert.NotNull(pesan.Foto);
        Assert.Equal(("Ketik angka pada gambar", "Ganti gambar"), (pesan.Teks, pesan.Label.Single()));
    }

    [Fact]
    public async Task KeteranganTerlaluPanjang_Dikirim_BerkasLaluTulisanDenganTombol()
    {
        await using var rumah = await BangunAsync();

        await rumah.KirimAsync(Pesan("bukti.pdf", new string('k', 1025)) with { Tombol = [[new Tombol("Menu", "menu")]] });

        Assert.Equal(2, rumah.Siti.Pesan.Count);
        Assert.Equal(("", false), (rumah.Siti.Pesan[0].Teks, rumah.Siti.Pesan[0].Tombol.Any()));
        Assert.NotNull(rumah.Siti.Pesan[0].Dokumen);
        Assert.Equal((1025, "Menu"), (rumah.Siti.Pesan[1].Teks.Length, rumah.Siti.Pesan[1].Label.Single()));
    }

    [Fact]
    public async Task SumberBerkasSudahTidakAda_Dikirim_TulisannyaTetapSampai()
    {
        await using var rumah = await BangunAsync();

        await rumah.KirimAsync(Pesan("tidak-ada", "Tanda bukti"));

        Assert.Equal("Tanda bukti", Assert.Single(rumah.Siti.Pesan).Teks);
    }

    [Fact]
    public async Task FotoSk_Diambil_UkuranTerbesarUtuh()
    {
        await using var rumah = await BangunAsync();
        var isi = BerkasUji.Buat("sk.png");
        await rumah.Siti.KirimFotoAsync(isi);

        var diambil = await AmbilAsync(rumah);

        Assert.Equal(isi, diambil);
    }

    [Theory]
    [InlineData(11 * 1024 * 1024, null)]
    [InlineData(100, 11L * 1024 * 1024)]
    [InlineData(11 * 1024 * 1024, 100L)]
    [InlineData(10, 21L * 1024 * 1024)]
    public async Task BerkasTerlaluBesar_Diambil_Ditolak(int ukuran, long? mengaku)
    {
        await using var rumah = await BangunAsync();
        await rumah.Siti.KirimBerkasAsync("besar.pdf", new byte[ukuran], "application/pdf", ukuran: mengaku);

        var diambil = await AmbilAsync(rumah);

        Assert.Null(diambil);
    }

    [Fact]
    public async Task TelegramTersendat_BerkasDiambil_DicobaLagi()
    {
        await using var rumah = await BangunAsync();
        await rumah.Siti.KirimBerkasAsync("sk.pdf", [1, 2, 3], "application/pdf");
        rumah.Tiruan.Ganggu("getFile", Gangguan.GalatServer());

        var diambil = await AmbilAsync(rumah);

        Assert.Equal([1, 2, 3], diambil!);
    }

    [Fact]
    public async Task TelegramTidakMenjawab_BerkasDiambil_GalatTanpaToken()
    {
        await using var rumah = await BangunAsync();
        await rumah.Siti.KirimBerkasAsync("sk.pdf", [1, 2, 3], "application/pdf");
        rumah.Tiruan.Ganggu("getFile", Gangguan.Putus(), 3);

        var galat = await Assert.ThrowsAsync<RequestException>(() => AmbilAsync(rumah));

        Assert.DoesNotContain("bukan-rahasia", galat.ToString(), StringComparison.Ordinal);
    }

    private static Task<RumahTelegram> BangunAsync() => RumahTelegram.BangunAsync(tambah: l => l.AddScoped<IPembuatLampiran, PembuatUji>());

    private static Pesan Pesan(string nama, string teks) => new() { Isi = [new(teks)], Lampiran = new Lampiran("uji", nama, nama), Lindungi = true };

    // As the person's update names it: the largest size of the newest file.
    private static async Task<byte[]?> AmbilAsync(RumahTelegram rumah)
    {
        var updates = await rumah.Rumah.Layanan.GetRequiredService<KlienTelegram>().Api.GetUpdates();
        var lampiran = PenerjemahUpdate.Terjemahkan(updates[^1])!.Attachments![0];
        return await rumah.Adapter.AmbilBerkasAsync(lampiran, CancellationToken.None);
    }

    private sealed class PembuatLambat(TaskCompletionSource dilihat) : IPembuatLampiran
    {
        public string Jenis => "uji";

        public async Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
        {
            await dilihat.Task;
            return new BerkasJadi(BerkasUji.Buat(kunci), "application/pdf");
        }
    }

    private sealed class PembuatUji : IPembuatLampiran
    {
        public string Jenis => "uji";

        public Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal) => Task.FromResult(Path.GetExtension(kunci) switch
        {
            ".pdf" => new BerkasJadi(BerkasUji.Buat(kunci), "application/pdf"),
            ".png" => new BerkasJadi(BerkasUji.Buat(kunci), "image/png"),
            _ => null,
        });
    }
}
