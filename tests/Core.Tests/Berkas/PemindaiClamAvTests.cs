using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EPupns.Core.Berkas;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Tests.Berkas;

/// <summary>The scanner's protocol, against a double that speaks it; with <c>TEST_CLAMD</c> in the environment against a real clamd too (docs/keputusan/023).</summary>
public sealed class PemindaiClamAvTests
{
    private static readonly byte[] Tanda = [.. "EPUPNS-UJI-TANDA-VIRUS"u8];

    [Fact]
    public async Task TidakDisetel_Diperiksa_TidakBertanyaKepadaSiapaPun() => Assert.Null(await PeriksaAsync("", Tanda));

    [Fact]
    public async Task BerkasBersihBesar_Diperiksa_DikirimUtuhDanDiterima()
    {
        var isi = new byte[200_000];
        Random.Shared.NextBytes(isi);
        await using var clamd = new ClamdTiruan();

        Assert.Null(await PeriksaAsync(clamd.Alamat, isi));
        Assert.Equal(isi, clamd.Diterima);
    }

    [Fact]
    public async Task BerkasBertanda_Diperiksa_DitolakDenganSaran()
    {
        await using var clamd = new ClamdTiruan();

        Assert.Equal("berkas.virus", await PeriksaAsync(clamd.Alamat, [.. new byte[100], .. Tanda]));
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR")]
    [InlineData("")]
    [InlineData("apa ini")]
    public async Task JawabanLain_Diperiksa_TidakDiterimaTanpaDipindai(string jawaban)
    {
        await using var clamd = new ClamdTiruan(jawaban);

        Assert.Equal("berkas.belum_dipindai", await PeriksaAsync(clamd.Alamat, [1, 2, 3]));
    }

    [Fact]
    public async Task ClamdDiamAtauMati_Diperiksa_TidakDiterimaTanpaDipindai()
    {
        await using var diam = new ClamdTiruan(diam: true);

        Assert.Equal("berkas.belum_dipindai", await PeriksaAsync(diam.Alamat, [1], detik: 1));
        Assert.Equal("berkas.belum_dipindai", await PeriksaAsync("127.0.0.1:9", [1]));
    }

    [Fact]
    public async Task ClamdSungguhan_BilaAda_MenjawabSama()
    {
        await using var tiruan = new ClamdTiruan();
        var alamat = Environment.GetEnvironmentVariable("TEST_CLAMD") ?? tiruan.Alamat;

        Assert.Null(await PeriksaAsync(alamat, BerkasContoh.Pdf));
        Assert.Equal("berkas.virus", await PeriksaAsync(alamat, Tanda));
    }

    private static async Task<string?> PeriksaAsync(string alamat, byte[] isi, int detik = 10) =>
        (await new PemindaiClamAv(Options.Create(new PilihanBerkas { ClamAv = alamat, ClamAvDetik = detik }), NullLogger<PemindaiClamAv>.Instance).PeriksaAsync(isi, CancellationToken.None))?.Kode;

    /// <summary>Speaks clamd's INSTREAM: chunks with their length, an empty one at the end, one line back.</summary>
    private sealed class ClamdTiruan : IAsyncDisposable
    {
        private readonly TcpListener _pintu = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _tutup = new();
        private readonly string? _jawaban;
        private readonly bool _diam;
        private readonly Task _jalan;

        public ClamdTiruan(string? jawaban = null, bool diam = false)
        {
            (_jawaban, _diam) = (jawaban, diam);
            _pintu.Start();
            _jalan = LayaniAsync();
        }

        public string Alamat => $"127.0.0.1:{((IPEndPoint)_pintu.LocalEndpoint).Port}";

        public byte[] Diterima { get; private set; } = [];

        public async ValueTask DisposeAsync()
        {
            await _tutup.CancelAsync();
            _pintu.Stop();
            await _jalan.ContinueWith(_ => { }, TaskScheduler.Default);
            _tutup.Dispose();
        }

        private async Task LayaniAsync()
        {
            while (!_tutup.IsCancellationRequested)
            {
                using var klien = await _pintu.AcceptTcpClientAsync(_tutup.Token);
                await using var aliran = klien.GetStream();
                var perintah = new byte[10];
                await aliran.ReadExactlyAsync(perintah, _tutup.Token);
                Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(perintah));
                Diterima = await BacaAsync(aliran);
                if (_diam)
                {
                    await Task.Delay(Timeout.Infinite, _tutup.Token);
                }

                var jawaban = _jawaban ?? (Diterima.AsSpan().IndexOf(Tanda) >= 0 ? "stream: Uji.Tanda.UNOFFICIAL FOUND" : "stream: OK");
                await aliran.WriteAsync(Encoding.ASCII.GetBytes(jawaban.Length == 0 ? "" : jawaban + "\0"), _tutup.Token);
            }
        }

        private async Task<byte[]> BacaAsync(NetworkStream aliran)
        {
            using var isi = new MemoryStream();
            var panjang = new byte[4];
            while (true)
            {
                await aliran.ReadExactlyAsync(panjang, _tutup.Token);
                var potong = new byte[BinaryPrimitives.ReadInt32BigEndian(panjang)];
                if (potong.Length == 0)
                {
                    return isi.ToArray();
                }

                await aliran.ReadExactlyAsync(potong, _tutup.Token);
                isi.Write(potong);
            }
        }
    }
}
