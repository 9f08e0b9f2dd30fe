using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>What became of an approval of several forms.</summary>
/// <param name="Lolos">Numbers of those that went on.</param>
/// <param name="Dilewati">Those that did not, each with the reason for the officer.</param>
public sealed record HasilBanyak(IReadOnlyList<string> Lolos, IReadOnlyList<(string Nomor, string Sebab)> Dilewati);

/// <summary>
/// Approves several forms at once, only where that is safe (features.md §2 row 10): nothing was changed, or every change that waits for this level is of
/// its own final word, and there is no warning at all. Each form is a transaction of its own.
/// </summary>
public sealed class SetujuiBanyak(BacaKasus baca, KlaimFormulir klaim, PutuskanBaris putuskan, SelesaikanTingkat selesaikan, LepasFormulir lepas)
{
    /// <summary>Most forms at once.</summary>
    public const int PalingBanyak = 200;

    /// <summary>Approves what is safe; the rest stays as it was.</summary>
    public async Task<HasilBanyak> JalankanAsync(IReadOnlyCollection<string> nomor, Petugas petugas, CancellationToken batal)
    {
        var (lolos, dilewati) = (new List<string>(), new List<(string, string)>());
        foreach (var satu in nomor.Distinct().Order(StringComparer.Ordinal).Take(PalingBanyak))
        {
            if (await SatuAsync(satu, petugas, batal) is { } sebab)
            {
                dilewati.Add((satu, sebab));
            }
            else
            {
                lolos.Add(satu);
            }
        }

        return new HasilBanyak(lolos, dilewati);
    }

    /// <summary>Why a case cannot be approved together with others by this level; null when it can.</summary>
    public static string? Tolak(Kasus kasus, Putusan tingkat) =>
        kasus.Tingkat != tingkat || kasus.Formulir.Keadaan.TurunDiminta() ? "bukan giliran Anda"
        : kasus.AdaPeringatan ? "ada peringatan yang perlu dibaca"
        : kasus.Baris.Any(b => b.Tanya.Any(t => t.Menunggu)) ? "ada pertanyaan yang belum dijawab PNS"
        : kasus.BelumDilihat(tingkat).FirstOrDefault(b => b.Akhir != tingkat) is { } lain ? $"{lain.Sebutan} perlu dilihat satu per satu"
        : null;

    private async Task<string?> SatuAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus || CakupanFormulir.Tingkat(petugas.Peran) is not { } tingkat)
        {
            return PegangKasus.TidakAda.Pesan;
        }

        if (Tolak(kasus, tingkat) is { } sebab)
        {
            return sebab;
        }

        var diambil = await klaim.JalankanAsync(nomor, petugas, batal);
        if (!diambil.Berhasil)
        {
            return diambil.Kesalahan.Pesan;
        }

        return await PutuskanAsync(kasus, tingkat, petugas, batal) is { } salah ? await KembalikanAsync(nomor, salah, petugas, batal) : null;
    }

    private async Task<Kesalahan?> PutuskanAsync(Kasus kasus, Putusan tingkat, Petugas petugas, CancellationToken batal)
    {
        if (kasus.HarusDiputus(tingkat).Select(b => b.Alamat).ToList() is { Count: > 0 } baris
            && await putuskan.JalankanAsync(new PermintaanPutusan(kasus.Registrasi.Nomor, baris, Setuju: true, Ke: kasus.Kiriman.Ke), petugas, batal) is { Berhasil: false } salah)
        {
            return salah.Kesalahan;
        }

        return (await selesaikan.JalankanAsync(kasus.Registrasi.Nomor, petugas, batal)).Kesalahan;
    }

    private async Task<string> KembalikanAsync(string nomor, Kesalahan salah, Petugas petugas, CancellationToken batal)
    {
        await lepas.JalankanAsync(nomor, petugas, batal);
        return salah.Pesan;
    }
}
