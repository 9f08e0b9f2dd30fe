namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What people type for a NIK → a NIK, or what is wrong with it (domain.md §1, features.md C5).</summary>
internal static class PembacaNik
{
    public static Hasil<Nik> Baca(string? teks)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return Salah("kosong", "NIK belum diisi. NIK terdiri dari 16 angka dan tercetak pada KTP.");
        }

        var ketikan = AngkaKetikan.Baca(teks);
        if (ketikan is { Angka.Length: 0 } or { Huruf: not null })
        {
            return Salah("huruf", ketikan.Huruf is { } huruf
                ? $"NIK hanya berisi angka, tetapi ada huruf {huruf} di dalamnya. Mohon ketik ulang NIK Anda."
                : "Tidak ada angka pada jawaban Anda. NIK terdiri dari 16 angka dan tercetak pada KTP.");
        }

        var terbaca = new Nik(ketikan.Angka);
        var salah = SalahPanjang(ketikan.Angka.Length) ?? SalahSusunan(terbaca);
        return salah is null ? terbaca : salah;
    }

    private static Kesalahan? SalahPanjang(int panjang) => panjang switch
    {
        Nik.Panjang => null,
        18 => Salah("lebih", "NIK terdiri dari 16 angka; yang Anda kirim 18. Mungkin itu NIP."),
        < Nik.Panjang => Salah("kurang", $"NIK terdiri dari 16 angka; yang Anda kirim {panjang}. Mohon periksa angka yang terlewat."),
        _ => Salah("lebih", $"NIK terdiri dari 16 angka; yang Anda kirim {panjang}. Mohon periksa angka yang terketik dua kali."),
    };

    private static Kesalahan? SalahSusunan(Nik nik)
    {
        if (nik.Dua(6) is not ((>= 1 and <= 31) or (>= 41 and <= 71)) || nik.Dua(8) is < 1 or > 12)
        {
            return Salah("tanggal", $"Angka ke-7 sampai ke-12 NIK adalah tanggal lahir; {nik.Angka[6..12]} bukan tanggal. Mohon periksa kembali.");
        }

        return nik.Angka.EndsWith("0000", StringComparison.Ordinal)
            ? Salah("urut", "Empat angka terakhir NIK adalah nomor urut mulai 0001; yang terbaca 0000. Mohon periksa kembali.")
            : null;
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"nik.{kode}", pesan, "nik");
}
