using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>
/// A message that answers a marked one: of staff to a card, of a person to an answer. It goes into the thread whatever is being asked meanwhile; so does a
/// correction of what staff wrote.
/// </summary>
internal sealed class BalasanLaporan(EPupnsDb db, PetugasObrolan petugas, PenulisThread penulis, SuntingBalasan sunting)
{
    private const int PanjangRujukan = 40;

    /// <summary>True for what may be meant for a report: a correction, or words and files that answer another message.</summary>
    public static bool Mungkin(ITurnContext giliran) => giliran.Activity.TeksSunting is not null
        || (giliran.Activity.ReplyToId is { Length: > 0 and <= PanjangRujukan } && giliran.Masukan is { Perintah: null, IsiLain: null });

    /// <summary>Takes it; false when it answers nothing of a report.</summary>
    public async Task<bool> TerimaAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Activity.TeksSunting is { } teks)
        {
            return await SuntingAsync(giliran, teks, batal);
        }

        if (!Mungkin(giliran))
        {
            return false;
        }

        var (kanal, alamat, rujukan) = (giliran.Percakapan.Kanal, giliran.Percakapan.Alamat, giliran.Activity.ReplyToId);
        var kunci = await db.Set<PesanBertanda>().Where(p => p.Kanal == kanal && p.Alamat == alamat && p.Rujukan == rujukan).Select(p => p.Kunci).FirstOrDefaultAsync(batal);
        // In a topic every message answers its first one: that alone is no answer.
        if (kunci is null || kunci.EndsWith(KartuLaporan.AkhiranTopik, StringComparison.Ordinal))
        {
            return false;
        }

        if (KartuLaporan.Nomor(kunci) is { } nomor && await petugas.CariAsync(giliran, batal) is { } penangan)
        {
            Sahut(giliran, await penulis.DariMejaAsync(giliran, nomor, PenerimaBerkas.Pertama(giliran), penangan, batal));
            return true;
        }

        if (KunciJawaban.Nomor(kunci) is { } milik)
        {
            Sahut(giliran, await penulis.DariPelaporAsync(giliran, milik, PenerimaBerkas.Pertama(giliran), batal));
            return true;
        }

        return false;
    }

    private async Task<bool> SuntingAsync(ITurnContext giliran, string teks, CancellationToken batal)
    {
        if (await petugas.CariAsync(giliran, batal) is not { } penangan)
        {
            return false;
        }

        var hasil = await sunting.JalankanAsync(PenulisThread.Rujukan(giliran), teks, penangan, batal);
        if (hasil.Kesalahan?.Kode == "pesan.tidak_ada")
        {
            return false;
        }

        Sahut(giliran, hasil.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan) : TeksLaporan.Diperbaiki);
        return true;
    }

    private static void Sahut(ITurnContext giliran, Ujar ujar)
    {
        giliran.Cukup = true;
        giliran.Kabarkan(ujar);
    }
}

/// <summary>The mark of an answer that a person got.</summary>
internal static class KunciJawaban
{
    private const string Awalan = "jwb.";

    /// <summary>The mark.</summary>
    public static string Untuk(string nomor, Guid pesan) => $"{Awalan}{nomor}.{pesan.ToString("N")[^12..]}";

    /// <summary>The report it belongs to; null for other marks.</summary>
    public static string? Nomor(string kunci) => kunci.StartsWith(Awalan, StringComparison.Ordinal) ? kunci.Split('.')[1] : null;
}
