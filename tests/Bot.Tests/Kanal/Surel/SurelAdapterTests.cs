using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Tests.Notifikasi;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Surel;

/// <summary>Letters against a mail server that misbehaves: delivered afterwards, once, and no chat waits for them.</summary>
public sealed class SurelAdapterTests : IAsyncDisposable
{
    private readonly SmtpNakal _server = new();
    private readonly KanalPalsu _obrolan = new("uji");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ServerBaik_SuratDikirim_BertajukLengkapDanTanpaMarkup()
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, "pns@contoh.go.id", new Pesan { Isi = [new("Nomor: "), new("035666981230", Gaya.Kode), new("\n.titik — é")], Perihal = "Pendaftaran diterima — é" });

        await KurasAsync(rumah);

        var surat = Assert.Single(_server.Surat);
        Assert.Matches("(?m)^From: \"?e-PUPNS\"? <bot@epupns.contoh.go.id>\\r?$", surat);
        Assert.Matches("(?m)^To: pns@contoh.go.id\\r?$", surat);
        Assert.Matches("(?m)^Message-ID: <epupns\\.\\d+\\.\\d+@epupns.contoh.go.id>\\r?$", surat);
        Assert.Matches("(?m)^Auto-Submitted: auto-generated\\r?$", surat);
        Assert.Matches("(?m)^Subject: =\\?utf-8\\?", surat);
        Assert.Contains("Content-Type: text/plain; charset=utf-8", surat, StringComparison.Ordinal);
        Assert.StartsWith("Nomor: 035666981230\r\n.titik — é\r\n\r\n--\r\n", Isi(surat), StringComparison.Ordinal);
        Assert.Contains("/obrolan", Isi(surat), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SAPA", "421 sibuk", 0)]
    [InlineData("SAPA", "", 0)]
    [InlineData("MAIL", "451 nanti", 0)]
    [InlineData("MAIL", "550 pengirim tidak dikenal", 60)]
    [InlineData("RCPT", "450 kotak penuh sebentar", 0)]
    [InlineData("DATA", "451 nanti", 0)]
    [InlineData("DATA", "", 0)]
    [InlineData("ISI", "", 0)]
    [InlineData("TITIK", "452 penuh", 0)]
    [InlineData("TITIK", "554 dikira iklan", 60)]
    public async Task ServerMenolakSementara_DicobaLagi_SampaiTepatSekali(string kapan, string jawaban, int menit)
    {
        await using var rumah = await BangunAsync();
        _server.Ulah.Enqueue(new Ulah(kapan, jawaban));
        await AntreAsync(rumah, "pns@contoh.go.id");

        await KurasAsync(rumah);
        var sebelum = _server.Surat.Count;
        rumah.Jam.Maju(TimeSpan.FromMinutes(menit) + TimeSpan.FromSeconds(45));
        await KurasAsync(rumah);
        rumah.Jam.Maju(TimeSpan.FromDays(1));
        await KurasAsync(rumah);

        Assert.Equal(0, sebelum);
        Assert.Single(_server.Surat);
        Assert.Equal(KeadaanKiriman.Terkirim, (await BarisAsync(rumah)).Keadaan);
    }

    [Fact]
    public async Task KotakSuratTidakAda_Ditolak_TidakDicobaLagiDanAlamatTidakTercatat()
    {
        await using var rumah = await BangunAsync();
        _server.Ulah.Enqueue(new Ulah("RCPT", "550 <pns@contoh.go.id> tidak ada"));
        await AntreAsync(rumah, "pns@contoh.go.id");

        await KurasAsync(rumah);
        rumah.Jam.Maju(TimeSpan.FromDays(1));
        await KurasAsync(rumah);

        var baris = await BarisAsync(rumah);
        Assert.Equal((KeadaanKiriman.Ditolak, "smtp 550"), (baris.Keadaan, baris.Galat));
        Assert.Empty(_server.Surat);
        Assert.Equal(1, _server.Sambungan);
    }

    // The server had taken it when the line was cut; nobody can know. What SMTP leaves us is the name of the letter.
    [Fact]
    public async Task TerputusSesudahTitik_DikirimLagi_DenganNamaSuratYangSama()
    {
        await using var rumah = await BangunAsync();
        _server.Ulah.Enqueue(new Ulah("TITIK", ""));
        await AntreAsync(rumah, "pns@contoh.go.id");

        await KurasAsync(rumah);
        rumah.Jam.Maju(TimeSpan.FromMinutes(1));
        await KurasAsync(rumah);

        Assert.Equal(2, _server.Surat.Count);
        Assert.Single(_server.Surat.Select(s => Regex.Match(s, "Message-ID: <[^>]+>").Value).Distinct());
    }

    [Fact]
    public async Task ServerDiam_BanyakSuratMenunggu_ObrolanTidakTertahan()
    {
        await using var rumah = await BangunAsync();
        for (var i = 0; i < 60; i++)
        {
            _server.Ulah.Enqueue(new Ulah(i % 2 == 0 ? "SAPA" : "RCPT", "diam"));
            await AntreAsync(rumah, $"pns{i}@contoh.go.id");
        }

        var pengirim = rumah.Layanan.GetRequiredService<PengirimKotakKeluar>();
        await pengirim.StartAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        var lama = Stopwatch.StartNew();
        await AntreAsync(rumah, "orang", new Pesan { Isi = [new("halo")] }, "uji");
        while (_obrolan.Sampai.Count == 0 && lama.Elapsed < TimeSpan.FromSeconds(10))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var sampai = lama.Elapsed;
        await pengirim.StopAsync(CancellationToken.None);

        Assert.Equal([("orang", "halo")], _obrolan.Sampai);
        Assert.True(sampai < TimeSpan.FromSeconds(3), $"obrolan menunggu {sampai.TotalSeconds:N1} detik");
        Assert.InRange(_server.Sambungan, 1, 12);
        Assert.Equal(0, await rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().CountAsync(b => b.Keadaan == KeadaanKiriman.Ditolak)));
    }

    [Fact]
    public async Task ServerPulih_SesudahDiamBerjamJam_SemuaSuratSampaiSekali()
    {
        await using var rumah = await BangunAsync();
        for (var i = 0; i < 5; i++)
        {
            _server.Ulah.Enqueue(new Ulah("SAPA", ""));
            await AntreAsync(rumah, $"pns{i}@contoh.go.id");
        }

        for (var jam = 0; jam < 5; jam++)
        {
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromHours(1));
        }

        Assert.Equal(5, _server.Surat.Select(s => Regex.Match(s, "(?m)^To: (.*)$").Value).Distinct().Count());
        Assert.Equal(5, _server.Surat.Count);
    }

    [Fact]
    public async Task ServerTidakPernahPulih_TigaHari_SuratTidakMenghalangiSelamanya()
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, "pns@contoh.go.id");
        for (var hari = 0; hari < 4; hari++)
        {
            _server.Ulah.Enqueue(new Ulah("SAPA", "421 tutup"));
            await KurasAsync(rumah);
            rumah.Jam.Maju(TimeSpan.FromDays(1.1));
        }

        Assert.Equal(KeadaanKiriman.Ditolak, (await BarisAsync(rumah)).Keadaan);
    }

    [Theory]
    [InlineData("Perihal\r\nBcc: orang@lain.id\r\n\r\nisi")]
    [InlineData("Perihal\nBcc: orang@lain.id")]
    [InlineData("\0\u0085\u2028Bcc: orang@lain.id")]
    [InlineData("Sangat panjang Bcc: orang@lain.id Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang Sangat panjang 🙂")]
    public async Task PerihalBerisiBarisTajuk_Dikirim_TidakMenjadiTajuk(string perihal)
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, "pns@contoh.go.id", new Pesan { Isi = [new("Bcc: orang@lain.id\r\n\r\n.\r\nRCPT TO:<orang@lain.id>")], Perihal = perihal });

        await KurasAsync(rumah);

        var tajuk = Assert.Single(_server.Surat).ReplaceLineEndings("\n").Split("\n\n")[0];
        Assert.DoesNotMatch("(?mi)^bcc:", tajuk);
        Assert.Single(Regex.Matches(tajuk, "(?mi)^subject:"));
    }

    [Theory]
    [InlineData("bukan alamat")]
    [InlineData("pns@contoh.go.id\r\nRCPT TO:<orang@lain.id>")]
    [InlineData("a@b.id, c@d.id")]
    [InlineData("")]
    public async Task AlamatBukanAlamat_Ditolak_TanpaMenghubungiServer(string alamat)
    {
        await using var rumah = await BangunAsync();
        await AntreAsync(rumah, alamat);

        await KurasAsync(rumah);

        Assert.Equal(KeadaanKiriman.Ditolak, (await BarisAsync(rumah)).Keadaan);
        Assert.Equal(0, _server.Sambungan);
    }

    private static string Isi(string surat) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(surat.ReplaceLineEndings("\n").Split("\n\n", 2)[1].ReplaceLineEndings("")));

    private Task<RumahUji> BangunAsync() => RumahUji.BangunAsync(
        new()
        {
            ["Surel:Server"] = "127.0.0.1",
            ["Surel:Port"] = $"{_server.Port}",
            ["Surel:Tls"] = "false",
            ["Surel:DetikTunggu"] = "5",
            ["Surel:Pengirim"] = "e-PUPNS <bot@epupns.contoh.go.id>",
        },
        (l, susunan) => l.TambahSurel(susunan).AddSingleton<BotAdapter>(_obrolan));

    private static Task<int> AntreAsync(RumahUji rumah, string alamat, Pesan? pesan = null, string kanal = PilihanSurel.Kanal) => rumah.DiDbAsync(db =>
    {
        var kini = rumah.Jam.GetUtcNow();
        var isi = PesanJson.Tulis(pesan ?? new Pesan { Isi = [new("isi surat")], Perihal = "Perihal" });
        db.Add(new BarisKotakKeluar { Kanal = kanal, Alamat = alamat, Isi = isi, Mulai = kini, Dibuat = kini });
        return db.SaveChangesAsync();
    });

    private static Task<BarisKotakKeluar> BarisAsync(RumahUji rumah) => rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().SingleAsync());

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
}
