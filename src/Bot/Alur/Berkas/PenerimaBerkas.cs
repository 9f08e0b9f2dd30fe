using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>A file of the person's message, fetched and judged.</summary>
/// <param name="Nama">File name as it was sent.</param>
/// <param name="Hasil">The stored file, or why it was not taken.</param>
/// <param name="Foto">It came as a photo, which the messenger makes smaller.</param>
internal sealed record BerkasTiba(string? Nama, Hasil<BerkasTersimpan> Hasil, bool Foto);

/// <summary>Fetches what a message carries, before the turn's transaction.</summary>
internal sealed class PenerimaBerkas(SimpanBerkas simpan)
{
    /// <summary>The mistake of a file that the channel did not give us.</summary>
    public const string TidakTerambil = "berkas.tidak_terambil";

    /// <summary>Most files of one message.</summary>
    private const int PalingBanyak = 10;

    /// <summary>The first file that was fetched for this turn; null when there is none.</summary>
    public static BerkasTiba? Pertama(ITurnContext giliran) => giliran.Siapan is IReadOnlyList<BerkasTiba> and [var satu, ..] ? satu : null;

    /// <summary>Why the file of this turn cannot be used; null when it can, or there is none.</summary>
    /// <param name="giliran">The turn.</param>
    /// <param name="tiba">Its file.</param>
    /// <param name="gagal">What is said when it could not be fetched.</param>
    public static Ujar? Tolak(ITurnContext giliran, BerkasTiba? tiba, Ujaran gagal) =>
        tiba?.Hasil.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan) : giliran.Masukan.Berkas.Count > 0 && tiba is null ? gagal.Dengan() : null;

    /// <summary>Each file with what became of it, in the order in which they were sent.</summary>
    public async Task<IReadOnlyList<BerkasTiba>> AmbilAsync(ITurnContext giliran, CancellationToken batal, int paling = PalingBanyak)
    {
        var hasil = new List<BerkasTiba>();
        foreach (var satu in giliran.Masukan.Berkas.Take(paling))
        {
            hasil.Add(new BerkasTiba(satu.Name, await SatuAsync(giliran.Adapter, satu, batal), satu.SebagaiFoto));
        }

        return hasil;
    }

    private async Task<Hasil<BerkasTersimpan>> SatuAsync(BotAdapter kanal, Attachment satu, CancellationToken batal) =>
        satu.Ukuran > PemeriksaBerkas.PalingBesar ? PemeriksaBerkas.TerlaluBesar(satu.Ukuran.Value)
        : await kanal.AmbilBerkasAsync(satu, batal) is { } isi ? await simpan.JalankanAsync(isi, batal)
        : new Kesalahan(TidakTerambil, "Berkasnya tidak dapat saya ambil. Mohon kirim lagi; bila tetap gagal, tekan Kirim lewat web.");
}
