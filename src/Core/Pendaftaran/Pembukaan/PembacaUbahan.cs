using System.Globalization;
using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Reads a change as people write it, from a page or a row of a file: empty leaves a thing as it is, a dash takes it away.</summary>
/// <param name="isi">By the codes of <see cref="JadwalCsv.Kolom"/>, and <c>dibuka</c>.</param>
/// <param name="hariIni">Today, for years of two digits.</param>
public sealed class PembacaUbahan(IReadOnlyDictionary<string, string> isi, DateOnly hariIni)
{
    private const string Hapus = "-";
    private Kesalahan? _salah;

    /// <summary>The change, or the first thing that is wrong with it.</summary>
    public Hasil<UbahanInstansi> Baca()
    {
        var ubahan = new UbahanInstansi
        {
            Dibuka = Sakelar("dibuka", "ya", "tidak"),
            WajibVerifikasi = Sakelar("verifikasi", "wajib", "tanpa"),
            Skpd = Sakelar("skpd", "ya", "tidak"),
            Bkd = Sakelar("bkd", "ya", "tidak"),
            Gelombang = Gelombang(),
            BukaPada = Hari("buka"),
            TutupPada = Hari("tutup"),
            KirimSampai = Hari("kirim_sampai"),
        };
        return _salah is { } salah ? salah : ubahan;
    }

    private string? Teks(string kolom) => isi.GetValueOrDefault(kolom)?.Trim() is { Length: > 0 } ada ? ada : null;

    private bool? Sakelar(string kolom, string ya, string tidak)
    {
        var teks = Teks(kolom)?.ToLowerInvariant();
        if (teks is not null && teks != ya && teks != tidak)
        {
            _salah ??= new Kesalahan("ubahan.sakelar", $"Isi kolom {kolom} dengan \"{ya}\" atau \"{tidak}\"; tertulis \"{teks}\".", kolom);
        }

        return teks is null ? null : teks == ya;
    }

    private Setel<int>? Gelombang()
    {
        switch (Teks("gelombang"))
        {
            case null:
                return null;
            case Hapus:
                return new Setel<int>(null);
            case { } teks when int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) && nomor is >= 1 and <= UbahanInstansi.GelombangTerakhir:
                return new Setel<int>(nomor);
            default:
                _salah ??= new Kesalahan("gelombang.batas", $"Gelombang adalah angka 1 sampai {UbahanInstansi.GelombangTerakhir}.", "gelombang");
                return null;
        }
    }

    private Setel<DateOnly>? Hari(string kolom)
    {
        if (Teks(kolom) is not { } teks)
        {
            return null;
        }

        if (teks == Hapus)
        {
            return new Setel<DateOnly>(null);
        }

        // Days of a schedule lie ahead: two digits of a year are this century's.
        var hasil = Tanggal.Baca(teks, hariIni.AddYears(10));
        if (hasil.Berhasil)
        {
            return new Setel<DateOnly>(hasil.Nilai);
        }

        _salah ??= hasil.Kesalahan with { Isian = kolom };
        return null;
    }
}
