using System.Globalization;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Cetak.Gambar;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>The picture of the visible code, from its seed.</summary>
internal sealed class LampiranKode(Tantangan tantangan) : IPembuatLampiran
{
    public string Jenis => "kode-terlihat";

    public Task<BerkasJadi?> BuatAsync(string kunci, CancellationToken batal)
    {
        var benih = int.Parse(kunci.AsSpan(0, 7), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Task.FromResult<BerkasJadi?>(new BerkasJadi(KodeTerlihat.Gambar(tantangan.Kode(kunci), benih), "image/png"));
    }
}
