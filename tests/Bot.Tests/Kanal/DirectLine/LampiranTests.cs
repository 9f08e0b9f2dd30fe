using System.Net;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class LampiranTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task GambarKode_Ditampilkan_DapatDiambilTanpaTajuk()
    {
        using var klien = await SampaiKodeAsync();
        var lampiran = Assert.Single((await klien.SemuaAsync())[^1].Lampiran());

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, lampiran.GetProperty("contentUrl").GetString()!, token: "");
        var isi = await jawaban.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/png", lampiran.GetProperty("contentType").GetString());
        Assert.Equal("image/png", jawaban.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], isi[..4]);
        Assert.Null(jawaban.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task AlamatLama_DibukaSetelahSetengahJam_DitolakTetapiDibacaLagiAlamatnyaSegar()
    {
        using var klien = await SampaiKodeAsync();
        var lama = Assert.Single((await klien.SemuaAsync())[^1].Lampiran()).GetProperty("contentUrl").GetString()!;
        situs.Jam.Maju(TimeSpan.FromMinutes(31));
        klien.TokenSegar();
        var baru = Assert.Single((await klien.SemuaAsync())[^1].Lampiran()).GetProperty("contentUrl").GetString()!;

        using var ditolak = await klien.KirimAsync(HttpMethod.Get, lama, token: "");
        using var dibuka = await klien.KirimAsync(HttpMethod.Get, baru, token: "");

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await KlienDirectLine.GalatAsync(ditolak));
        Assert.Equal(HttpStatusCode.OK, dibuka.StatusCode);
    }

    [Fact]
    public async Task AlamatDipindahKeObrolanLain_Dibuka_Ditolak()
    {
        using var klien = await SampaiKodeAsync();
        using var orangLain = await situs.TamuAsync();
        var alamat = Assert.Single((await klien.SemuaAsync())[^1].Lampiran()).GetProperty("contentUrl").GetString()!;

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, alamat.Replace(klien.Obrolan, orangLain.Obrolan, StringComparison.Ordinal), token: "");

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Fact]
    public async Task KlienMenyelipkanPenunjukLampiran_Dibaca_TidakMenjadiAlamat()
    {
        using var klien = await situs.TamuAsync();
        await klien.PostingAsync(new Dictionary<string, object>
        {
            ["$lampiran"] = new { jenis = "bukti-pendaftaran", kunci = $"{Guid.Empty}:1", namaBerkas = "x.pdf" },
            ["type"] = "message",
            ["text"] = "{\"$lampiran\":",
        });

        var gema = (await klien.SemuaAsync()).Single(a => !a.DariBot());

        Assert.Empty(gema.Lampiran());
    }

    [Fact]
    public async Task LogTersimpan_TidakMemuatAlamatYangMembuka()
    {
        using var klien = await SampaiKodeAsync();
        await klien.SemuaAsync();

        var tersimpan = await situs.DiDbAsync(db => db.Set<AktivitasLangsung>().Where(a => a.Obrolan == klien.Obrolan).Select(a => a.Json).ToListAsync());

        Assert.Contains(tersimpan, j => j.StartsWith("{\"$lampiran\":", StringComparison.Ordinal));
        Assert.DoesNotContain(tersimpan, j => j.Contains("contentUrl", StringComparison.Ordinal));
    }

    private async Task<KlienDirectLine> SampaiKodeAsync()
    {
        var klien = await situs.TamuAsync();
        string[] jawaban =
        [
            "/daftar", "198612262009122001", "Data saya benar", "0003", "Lewati", "RahasiaSaya#2015", "RahasiaSaya#2015", "Sumiati", "Dimanakah tempat lahir saya?", "Jakarta",
        ];
        foreach (var teks in jawaban)
        {
            await klien.KetikAsync(teks);
        }

        Assert.Contains("kode yang terlihat", (await klien.SemuaAsync())[^1].Polos(), StringComparison.Ordinal);
        return klien;
    }
}
