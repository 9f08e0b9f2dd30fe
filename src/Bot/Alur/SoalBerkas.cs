using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Alur;

/// <summary>How a flow asks for a file, and what it says of what came.</summary>
internal sealed record KalimatBerkas(Ujaran Tanya, Ujaran Ditunggu, Ujaran Gagal, Ujaran Diterima);

/// <summary>A question that is answered with a photo or a file; it is fetched and stored before the turn's transaction.</summary>
internal sealed class SoalBerkas(SimpanBerkas berkas)
{
    /// <summary>The question; the answer is the file's fingerprint.</summary>
    public Soal<TIsi> Buat<TIsi>(
        ITurnContext giliran, string kode, string judul, Func<TIsi, bool> berlaku, Func<TIsi, string?> baca, Action<string?> tulis, KalimatBerkas kalimat) => new()
        {
            Kode = kode,
            Judul = judul,
            Berlaku = berlaku,
            Terjawab = i => baca(i) is not null,
            Hapus = _ => tulis(null),
            Tanya = () => giliran.Tanya(kalimat.Tanya, new SifatPesan(MintaBerkas: true), Label.Navigasi()),
            Siapkan = async () => giliran.Masukan.Berkas is [var satu, ..] ? await AmbilAsync(giliran, satu) : null,
            Terima = () => Task.FromResult(Terima(giliran, tulis, kalimat)),
        };

    private async Task<object?> AmbilAsync(ITurnContext giliran, Attachment satu)
    {
        var isi = await giliran.Adapter.AmbilBerkasAsync(satu, CancellationToken.None);
        return isi is null ? null : new BerkasSiap(await berkas.JalankanAsync(isi, CancellationToken.None));
    }

    private static Ujar? Terima(ITurnContext giliran, Action<string?> tulis, KalimatBerkas kalimat)
    {
        if (giliran.Masukan.Berkas.Count == 0)
        {
            return kalimat.Ditunggu;
        }

        if (giliran.Siapan is not BerkasSiap siap)
        {
            return kalimat.Gagal;
        }

        if (!siap.Hasil.Berhasil)
        {
            return Ujar.Dari(siap.Hasil.Kesalahan.Pesan);
        }

        tulis(siap.Hasil.Nilai.Sidik);
        giliran.Awali(kalimat.Diterima);
        return null;
    }

    private sealed record BerkasSiap(Hasil<BerkasTersimpan> Hasil);
}
