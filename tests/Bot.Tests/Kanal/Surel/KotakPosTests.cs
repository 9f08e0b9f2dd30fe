using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Peserta;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Surel;

/// <summary>Letters as they lie in a real mailbox.</summary>
public sealed class KotakPosTests
{
    [Fact]
    public async Task Mendaftar_LaluDisetujui_KeduaSuratTerbacaUtuh()
    {
        await using var pos = await KotakPos.BukaAsync();
        await using var rumah = await BangunAsync(pos.Port);

        var nomor = await DaftarAsync(rumah);
        await PetugasUji.LakukanAsync(rumah.Layanan, $"setujui {nomor}");
        await KurasAsync(rumah);
        var surat = await pos.BacaAsync();

        Assert.Equal(["Pendaftaran e-PUPNS Anda telah disetujui", "Pendaftaran e-PUPNS Anda telah diterima"], surat.Select(s => s.Perihal).Order());
        Assert.All(surat, s => Assert.Equal("budi@contoh.go.id", s.Kepada));
        Assert.All(surat, s => Assert.Contains(nomor, s.Isi, StringComparison.Ordinal));
        Assert.All(surat, s => Assert.DoesNotContain("hash-", s.Isi, StringComparison.Ordinal));
        Assert.Equal(2, surat.Select(s => s.Tanda).Distinct().Count());
    }

    [Fact]
    public async Task ServerMatiBerjamJam_LaluHidup_SuratSampaiSekali()
    {
        var port = KotakPos.PortKosong();
        await using var rumah = await BangunAsync(port);
        await DaftarAsync(rumah);
        for (var i = 0; i < 20; i++)
        {
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromMinutes(10));
        }

        await using var pos = await KotakPos.BukaAsync(port);
        await KurasAsync(rumah);
        await KurasAsync(rumah);

        Assert.Single(await pos.BacaAsync());
    }

    private static Task<RumahUji> BangunAsync(int port) => RumahUji.BangunAsync(
        new()
        {
            ["Surel:Server"] = "127.0.0.1",
            ["Surel:Port"] = $"{port}",
            ["Surel:Tls"] = "false",
            ["Surel:Pengirim"] = "e-PUPNS <bot@epupns.contoh.go.id>",
        },
        (l, susunan) => l.TambahSurel(susunan));

    private static async Task<string> DaftarAsync(RumahUji rumah)
    {
        await using var cakupan = rumah.Layanan.CreateAsyncScope();
        var permohonan = new Permohonan(
            "197503152000031002", "budi@contoh.go.id", "hash-sandi", "hash-ibu", "Siapakah artis favorit saya?", "hash-jawaban", NikBelumDiperiksa: false, PercakapanId: null);
        var hasil = await cakupan.ServiceProvider.GetRequiredService<Daftarkan>().JalankanAsync(permohonan, Pelaku.Pns("197503152000031002", "uji"), CancellationToken.None);
        return hasil.Nilai.Nomor;
    }

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
}
