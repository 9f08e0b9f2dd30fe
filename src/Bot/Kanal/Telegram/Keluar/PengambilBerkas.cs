using EPupns.Bot.Percakapan.Skema;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Fetches the bytes of a file that the person sent.</summary>
internal sealed class PengambilBerkas(KlienTelegram klien, ILogger<PengambilBerkas> log)
{
    private const int PalingBesar = 10 * 1024 * 1024;
    private const int PalingBanyakCoba = 3;

    /// <summary>The bytes; null when Telegram no longer has it or it is too big.</summary>
    /// <exception cref="RequestException">Telegram could not be reached, also not the third time.</exception>
    public async Task<byte[]?> AmbilAsync(Attachment berkas, CancellationToken batal)
    {
        if (berkas.Ukuran > PalingBesar)
        {
            return null;
        }

        for (var coba = 1; ; coba++)
        {
            try
            {
                return await UnduhAsync(berkas.ContentUrl!, batal);
            }
            catch (ApiRequestException galat) when (galat.ErrorCode is 400 or 404)
            {
                log.LogInformation("Berkas tidak dapat diambil: {Galat}", GalatTelegram.Ringkas(galat));
                return null;
            }
            catch (RequestException galat) when (coba < PalingBanyakCoba)
            {
                log.LogInformation("Berkas belum dapat diambil ({Coba}): {Galat}", coba, GalatTelegram.Ringkas(galat));
                await Task.Delay(TimeSpan.FromSeconds(coba), batal);
            }
        }
    }

    private async Task<byte[]?> UnduhAsync(string id, CancellationToken batal)
    {
        var keterangan = await klien.Api.GetFile(id, batal);
        if (keterangan.FileSize > PalingBesar || keterangan.FilePath is null)
        {
            return null;
        }

        using var isi = new AliranTerbatas(PalingBesar);
        await klien.Api.DownloadFile(keterangan, isi, batal);
        return isi.Terlampaui ? null : isi.ToArray();
    }

    // What Telegram says of the size is not relied on: beyond the limit nothing is kept.
    private sealed class AliranTerbatas(int batas) : MemoryStream
    {
        public bool Terlampaui { get; private set; }

        // All other ways to write lead here.
        public override void Write(byte[] buffer, int offset, int count)
        {
            Terlampaui |= Length + count > batas;
            if (!Terlampaui)
            {
                base.Write(buffer, offset, count);
            }
        }
    }
}
