using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur;

/// <summary>How a flow asks for a file, and what it says of what came.</summary>
internal sealed record KalimatBerkas(Ujaran Tanya, Ujaran Ditunggu, Ujaran Gagal, Ujaran Diterima);

/// <summary>A question that is answered with a photo or a file; it is fetched and stored before the turn's transaction.</summary>
internal sealed class SoalBerkas(PenerimaBerkas penerima)
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
            Siapkan = async () => giliran.Masukan.Berkas.Count > 0 ? await penerima.AmbilAsync(giliran, CancellationToken.None, paling: 1) : null,
            Terima = () => Task.FromResult(Terima(giliran, tulis, kalimat)),
        };

    private static Ujar? Terima(ITurnContext giliran, Action<string?> tulis, KalimatBerkas kalimat)
    {
        if (giliran.Masukan.Berkas.Count == 0)
        {
            return kalimat.Ditunggu;
        }

        if (PenerimaBerkas.Pertama(giliran) is not { } tiba || tiba.Hasil.Kesalahan?.Kode == PenerimaBerkas.TidakTerambil)
        {
            return kalimat.Gagal;
        }

        if (!tiba.Hasil.Berhasil)
        {
            return Ujar.Dari(tiba.Hasil.Kesalahan.Pesan);
        }

        tulis(tiba.Hasil.Nilai.Sidik);
        giliran.Awali(kalimat.Diterima);
        return null;
    }
}
