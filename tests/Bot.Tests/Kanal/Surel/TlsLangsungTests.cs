using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Surel;

/// <summary>Letters to a server that wants TLS from the first byte, as on port 465.</summary>
public sealed class TlsLangsungTests : IDisposable
{
    private readonly string _penjamin = Path.GetTempFileName();
    private readonly X509Certificate2 _sertifikat = Sertifikat();

    public TlsLangsungTests() => File.WriteAllText(_penjamin, _sertifikat.ExportCertificatePem());

    public void Dispose()
    {
        File.Delete(_penjamin);
        _sertifikat.Dispose();
    }

    [Fact]
    public async Task ServerDijamin_SuratDikirim_SampaiTepatSekali()
    {
        await using var server = new SmtpNakal(_sertifikat);
        await using var rumah = await BangunAsync(server, _penjamin);
        await AntreAsync(rumah);

        await KurasAsync(rumah);
        await KurasAsync(rumah);

        Assert.Contains("To: pns@contoh.go.id", Assert.Single(server.Surat), StringComparison.Ordinal);
        Assert.Equal(KeadaanKiriman.Terkirim, (await BarisAsync(rumah)).Keadaan);
    }

    [Fact]
    public async Task KotakSuratTidakAda_Ditolak_SepertiTanpaTls()
    {
        await using var server = new SmtpNakal(_sertifikat);
        await using var rumah = await BangunAsync(server, _penjamin);
        server.Ulah.Enqueue(new Ulah("RCPT", "550 tidak ada"));
        await AntreAsync(rumah);

        await KurasAsync(rumah);

        Assert.Equal((KeadaanKiriman.Ditolak, "smtp 550"), ((await BarisAsync(rumah)).Keadaan, (await BarisAsync(rumah)).Galat));
    }

    [Fact]
    public async Task SertifikatTidakDijamin_SuratMenunggu_TidakSebarisPunTerkirim()
    {
        await using var server = new SmtpNakal(_sertifikat);
        await using var rumah = await BangunAsync(server, penjamin: "");
        await AntreAsync(rumah);

        await KurasAsync(rumah);

        var baris = await BarisAsync(rumah);
        Assert.Equal((KeadaanKiriman.Antre, "AuthenticationException"), (baris.Keadaan, baris.Galat));
        Assert.Empty(server.Surat);
    }

    [Theory]
    [InlineData("TITIK", "452 penuh")]
    [InlineData("ISI", "")]
    public async Task TerputusAtauDitunda_DicobaLagi_Sampai(string kapan, string jawaban)
    {
        await using var server = new SmtpNakal(_sertifikat);
        await using var rumah = await BangunAsync(server, _penjamin);
        server.Ulah.Enqueue(new Ulah(kapan, jawaban));
        await AntreAsync(rumah);

        await KurasAsync(rumah);
        rumah.Jam.Maju(TimeSpan.FromMinutes(1));
        await KurasAsync(rumah);

        Assert.Single(server.Surat);
    }

    [Fact]
    public async Task ServerTidakBicaraTls_SuratMenunggu()
    {
        await using var server = new SmtpNakal();
        await using var rumah = await BangunAsync(server, _penjamin);
        await AntreAsync(rumah);

        await KurasAsync(rumah);

        Assert.Equal(KeadaanKiriman.Antre, (await BarisAsync(rumah)).Keadaan);
        Assert.Empty(server.Surat);
    }

    [Theory]
    [InlineData(465, true, null, true)]
    [InlineData(587, true, null, false)]
    [InlineData(465, true, false, false)]
    [InlineData(2465, true, true, true)]
    [InlineData(465, false, null, false)]
    public void Setelan_MenentukanCaraEnkripsi(int port, bool tls, bool? langsung, bool harus) =>
        Assert.Equal(harus, new PilihanSurel { Port = port, Tls = tls, TlsLangsung = langsung }.TerenkripsiLangsung);

    private static X509Certificate2 Sertifikat()
    {
        using var kunci = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var permintaan = new CertificateRequest("CN=pos.contoh", kunci, HashAlgorithmName.SHA256);
        permintaan.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var nama = new SubjectAlternativeNameBuilder();
        nama.AddIpAddress(IPAddress.Loopback);
        permintaan.CertificateExtensions.Add(nama.Build());
        return permintaan.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static Task<RumahUji> BangunAsync(SmtpNakal server, string penjamin) => RumahUji.BangunAsync(
        new()
        {
            ["Surel:Server"] = "127.0.0.1",
            ["Surel:Port"] = $"{server.Port}",
            ["Surel:TlsLangsung"] = "true",
            ["Surel:Penjamin"] = penjamin,
            ["Surel:DetikTunggu"] = "10",
            ["Surel:Pengirim"] = "e-PUPNS <bot@epupns.contoh.go.id>",
        },
        (l, susunan) => l.TambahSurel(susunan));

    private static Task<int> AntreAsync(RumahUji rumah) => rumah.DiDbAsync(db =>
    {
        var kini = rumah.Jam.GetUtcNow();
        var isi = PesanJson.Tulis(new Pesan { Isi = [new("isi surat")], Perihal = "Perihal" });
        db.Add(new BarisKotakKeluar { Kanal = PilihanSurel.Kanal, Alamat = "pns@contoh.go.id", Isi = isi, Mulai = kini, Dibuat = kini });
        return db.SaveChangesAsync();
    });

    private static Task<BarisKotakKeluar> BarisAsync(RumahUji rumah) => rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().AsNoTracking().SingleAsync());

    private static Task<int> KurasAsync(RumahUji rumah) => rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
}
