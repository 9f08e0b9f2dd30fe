using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using EPupns.Core.Dasar;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Berkas;

/// <summary>Asks a clamd whether a file is known to be harmful (its INSTREAM command, over TCP). Where one is configured, no file is taken without its answer.</summary>
public sealed class PemindaiClamAv(IOptions<PilihanBerkas> pilihan, ILogger<PemindaiClamAv> log)
{
    private const int Potong = 64 * 1024;
    private const int JawabanTerpanjang = 1024;

    /// <summary>Null when it is clean or nobody is to be asked; otherwise <c>berkas.virus</c> or <c>berkas.belum_dipindai</c>.</summary>
    public async Task<Kesalahan?> PeriksaAsync(byte[] isi, CancellationToken batal)
    {
        if (pilihan.Value.ClamAv.Length == 0)
        {
            return null;
        }

        try
        {
            using var tenggat = CancellationTokenSource.CreateLinkedTokenSource(batal);
            tenggat.CancelAfter(TimeSpan.FromSeconds(pilihan.Value.ClamAvDetik));
            return Putuskan(await TanyaAsync(isi, tenggat.Token));
        }
        catch (Exception galat) when (galat is SocketException or IOException || (galat is OperationCanceledException && !batal.IsCancellationRequested))
        {
            log.LogWarning("clamd tidak menjawab: {Galat}", galat.GetType().Name);
            return BelumDipindai();
        }
    }

    private static Kesalahan BelumDipindai() =>
        PemeriksaBerkas.Kesalahan("belum_dipindai", "Pemeriksaan virus sedang terganggu, sehingga berkas Anda belum dapat diterima. Mohon kirim lagi beberapa menit lagi.");

    private Kesalahan? Putuskan(string jawaban)
    {
        if (jawaban.EndsWith(" OK", StringComparison.Ordinal))
        {
            return null;
        }

        log.LogWarning("clamd: {Jawaban}", jawaban);
        return jawaban.EndsWith(" FOUND", StringComparison.Ordinal)
            ? PemeriksaBerkas.Kesalahan("virus", "Berkas itu dikenali sebagai berbahaya (virus), sehingga tidak diterima. Mohon foto dokumennya lagi, atau periksa perangkat Anda.")
            : BelumDipindai();
    }

    private async Task<string> TanyaAsync(byte[] isi, CancellationToken batal)
    {
        var alamat = pilihan.Value.ClamAv;
        var titik = alamat.LastIndexOf(':');
        using var klien = new TcpClient();
        await klien.ConnectAsync(alamat[..titik], int.Parse(alamat.AsSpan(titik + 1), System.Globalization.CultureInfo.InvariantCulture), batal);
        await using var aliran = klien.GetStream();
        await aliran.WriteAsync("zINSTREAM\0"u8.ToArray(), batal);
        var panjang = new byte[4];
        for (var letak = 0; letak < isi.Length; letak += Potong)
        {
            var banyak = Math.Min(Potong, isi.Length - letak);
            BinaryPrimitives.WriteInt32BigEndian(panjang, banyak);
            await aliran.WriteAsync(panjang, batal);
            await aliran.WriteAsync(isi.AsMemory(letak, banyak), batal);
        }

        await aliran.WriteAsync(new byte[4], batal);
        return await JawabanAsync(aliran, batal);
    }

    private static async Task<string> JawabanAsync(NetworkStream aliran, CancellationToken batal)
    {
        var jawaban = new byte[JawabanTerpanjang];
        var terbaca = 0;
        while (terbaca < jawaban.Length && !jawaban.AsSpan(0, terbaca).Contains((byte)0))
        {
            var baca = await aliran.ReadAsync(jawaban.AsMemory(terbaca), batal);
            if (baca == 0)
            {
                break;
            }

            terbaca += baca;
        }

        return Encoding.ASCII.GetString(jawaban, 0, terbaca).Trim('\0', '\n', ' ');
    }
}
