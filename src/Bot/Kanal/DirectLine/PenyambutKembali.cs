using System.Globalization;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Kanal.DirectLine;

/// <summary>
/// Somebody comes back after so long that nothing of the log is left: the present question is put there again, so that the
/// conversation goes on where it stood. No turn is taken.
/// </summary>
internal sealed class PenyambutKembali(LogObrolan log, PenyimpanPercakapan penyimpan, PenyusunActivity penyusun, Katalog katalog, TimeProvider waktu)
{
    private static readonly Ujaran SelamatKembali = new("umum.selamat_kembali");

    public async Task SambutAsync(ObrolanLangsung langsung, CancellationToken batal)
    {
        // At position 0 nothing is gone: the greeting is still on its way.
        var obrolan = langsung.Id;
        if (langsung.Urut == 0 || (await log.BacaAsync(obrolan, 0, batal)).Count > 0)
        {
            return;
        }

        var percakapan = await penyimpan.IntipAsync(PenyusunActivity.Kanal, obrolan, batal);
        if (percakapan is not null && PesanJson.BacaPertanyaan(percakapan.Baris) is { } pertanyaan)
        {
            var pesan = pertanyaan with { Isi = [.. katalog.Ucapkan(SelamatKembali), new Potongan("\n\n"), .. pertanyaan.Isi] };
            var kini = waktu.GetUtcNow();
            var id = string.Create(CultureInfo.InvariantCulture, $"{obrolan}|k{kini.ToUnixTimeMilliseconds()}");
            var activity = ActivityJson.Tulis(penyusun.Susun(obrolan, id, pesan, kini));
            await log.TambahAsync(obrolan, PenautLampiran.Sebutkan(activity, pesan.Lampiran), null, batal);
        }
    }
}
