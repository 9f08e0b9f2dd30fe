using System.Collections.Concurrent;
using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Kanal.DirectLine;

/// <summary>
/// Files of requests that are being handled. They are at hand for the turn that asks for them, before its transaction begins,
/// and are gone when the request is: a file that nobody asked for is never stored.
/// </summary>
public sealed class TitipanBerkas
{
    /// <summary>Largest file, in bytes.</summary>
    public const int PalingBesar = 10 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, BerkasKiriman> _isi = new();

    /// <summary>Holds the files until disposed.</summary>
    public Simpanan Titipkan(IEnumerable<BerkasKiriman> berkas) => new(this, berkas);

    /// <summary>The bytes of a file at hand; null when there is none by that reference.</summary>
    public async Task<byte[]?> AmbilAsync(string? rujukan) =>
        rujukan is not null && _isi.TryGetValue(rujukan, out var berkas) ? await berkas.BacaAsync() : null;

    /// <summary>Some files at hand.</summary>
    public sealed class Simpanan : IDisposable
    {
        private readonly TitipanBerkas _titipan;

        internal Simpanan(TitipanBerkas titipan, IEnumerable<BerkasKiriman> berkas)
        {
            _titipan = titipan;
            foreach (var satu in berkas)
            {
                var rujukan = Guid.NewGuid().ToString("N");
                titipan._isi[rujukan] = satu;
                Lampiran.Add(new Attachment { ContentType = satu.Jenis, ContentUrl = rujukan, Name = satu.Nama });
            }
        }

        /// <summary>The files as the turn sees them.</summary>
        public List<Attachment> Lampiran { get; } = [];

        /// <inheritdoc />
        public void Dispose() => Lampiran.ForEach(l => _titipan._isi.TryRemove(l.ContentUrl!, out _));
    }
}

/// <summary>A file that a request carries.</summary>
/// <param name="Nama">Name without any path.</param>
/// <param name="Jenis">MIME type as the sender claims.</param>
/// <param name="BacaAsync">Reads its bytes.</param>
public sealed record BerkasKiriman(string? Nama, string? Jenis, Func<Task<byte[]>> BacaAsync)
{
    private const int NamaPalingPanjang = 100;

    /// <summary>Name without any path, of a length that can be shown.</summary>
    public string Nama { get; } = Rapikan(Nama);

    /// <summary>A file of a form.</summary>
    public static BerkasKiriman Dari(IFormFile berkas) => new(berkas.FileName, berkas.ContentType, async () =>
    {
        using var salinan = new MemoryStream((int)berkas.Length);
        await berkas.CopyToAsync(salinan);
        return salinan.ToArray();
    });

    private static string Rapikan(string? nama)
    {
        var bersih = string.Concat((nama ?? "").Split('/', '\\')[^1].Where(h => !char.IsControl(h))).Trim();
        return bersih.Length switch
        {
            0 => "berkas",
            > NamaPalingPanjang => bersih[^NamaPalingPanjang..],
            _ => bersih,
        };
    }
}
