using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>Puts a chat message into the thread of a report: <c>//</c> begins a note among staff, <c>??</c> a question, <c>#kata</c> a ready answer.</summary>
internal sealed class PenulisThread(EPupnsDb db, BalasLaporan balas, TanyaBalikLaporan tanya, CatatLaporan catat, TulisiLaporan tulisi, KelolaJawabanSiap siap)
{
    private const string TandaCatatan = "//";
    private const string TandaTanya = "??";

    /// <summary>The channel's message, as a thread remembers it.</summary>
    public static string Rujukan(ITurnContext giliran) => $"{giliran.Percakapan.Kanal}:{giliran.Percakapan.Alamat}:{giliran.Activity.RujukanPesan}";

    /// <summary>Of staff; says what became of it.</summary>
    public async Task<Ujar> DariMejaAsync(ITurnContext giliran, string nomor, BerkasTiba? berkas, Penangan penangan, CancellationToken batal, bool bertanya = false)
    {
        if (PenerimaBerkas.Tolak(giliran, berkas, TeksLaporan.GagalBerkas) is { } gagal)
        {
            return gagal;
        }

        var teks = giliran.Masukan.Teks;
        if (teks.StartsWith(TandaCatatan, StringComparison.Ordinal))
        {
            return Ucap(await catat.JalankanAsync(nomor, Tulisan(giliran, teks[TandaCatatan.Length..], berkas), penangan, batal), TeksLaporan.Tercatat);
        }

        if (teks.StartsWith(TandaTanya, StringComparison.Ordinal))
        {
            (teks, bertanya) = (teks[TandaTanya.Length..].Trim(), true);
        }

        if (teks.StartsWith('#'))
        {
            var (kata, sisa) = teks.Split([' ', '\n'], 2) is [var k, var s] ? (k, s) : (teks, "");
            var daftar = await siap.DaftarAsync(penangan.Petugas, batal);
            if (daftar.FirstOrDefault(j => j.Kata == KelolaJawabanSiap.Rapikan(kata)) is not { } jawaban)
            {
                return TeksLaporan.KataTidakAda.Dengan(kata.TrimStart('#'), daftar.Count == 0 ? "" : " Yang ada: " + string.Join(", ", daftar.Select(j => "#" + j.Kata)) + ".");
            }

            teks = string.Join("\n\n", new[] { jawaban.Teks, sisa }.Where(t => t.Length > 0));
        }

        var tulisan = Tulisan(giliran, teks, berkas);
        return bertanya
            ? Ucap(await tanya.JalankanAsync(nomor, tulisan, penangan, batal), TeksLaporan.Tertanya)
            : Ucap(await balas.JalankanAsync(nomor, tulisan, penangan, batal), TeksLaporan.Terbalas);
    }

    /// <summary>Of the person; says what became of it.</summary>
    public async Task<Ujar> DariPelaporAsync(ITurnContext giliran, string nomor, BerkasTiba? berkas, CancellationToken batal) => PenerimaBerkas.Tolak(giliran, berkas, TeksLaporan.GagalBerkas) ?? Ucap(
        await tulisi.JalankanAsync(nomor, Tulisan(giliran, giliran.Masukan.Teks, berkas), giliran.Pelapor(), await giliran.PelakuLaporanAsync(db, nomor, batal), batal),
        TeksLaporan.Tersampaikan);

    private static TulisanLaporan Tulisan(ITurnContext giliran, string teks, BerkasTiba? berkas) => new(teks.Trim(), berkas?.Hasil.Nilai.Sidik, berkas?.Nama, Rujukan(giliran));

    private static Ujar Ucap(EPupns.Core.Dasar.Hasil<Laporan> hasil, Ujaran berhasil) =>
        hasil.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan) : berhasil.Dengan(hasil.Nilai.Nomor);
}
