using EPupns.Core.Dasar.Ketikan;
using System.Security.Cryptography;
using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran;

/// <summary>
/// Registration numbers (R14): 11 random digits and a Luhn digit, so that a slip of typing is noticed without asking the database
/// and nobody can count or guess other people's numbers (docs/keputusan/003).
/// </summary>
public static class NomorRegistrasi
{
    /// <summary>Digits of a number.</summary>
    public const int Panjang = 12;

    private const string Letak = "Nomor registrasi terdiri dari 12 angka dan tercetak pada tanda bukti pendaftaran.";

    /// <summary>A new one. Whether it is free is for the database to say.</summary>
    public static string Baru()
    {
        var angka = RandomNumberGenerator.GetString("0123456789", Panjang - 1);
        return angka + Luhn.Periksa(angka);
    }

    /// <summary>Reads a number as people type it; what is wrong is told precisely.</summary>
    /// <returns>The 12 digits, or one of <c>nomor.kosong nomor.huruf nomor.kurang nomor.lebih nomor.keliru</c>.</returns>
    public static Hasil<string> Baca(string? teks)
    {
        var ketikan = AngkaKetikan.Baca(teks ?? "");
        return ketikan switch
        {
            { Angka.Length: 0 } => Salah("kosong", $"Nomor registrasi belum diisi. {Letak}"),
            { Huruf: { } huruf } => Salah("huruf", $"Nomor registrasi hanya berisi angka, tetapi ada huruf {huruf} di dalamnya. Mohon ketik ulang."),
            { Angka.Length: Nip.Panjang } => Salah("lebih", $"Yang Anda kirim 18 angka, mungkin itu NIP. {Letak}"),
            { Angka.Length: < Panjang } => Salah("kurang", $"Nomor registrasi terdiri dari 12 angka; yang Anda kirim {ketikan.Angka.Length}."),
            { Angka.Length: > Panjang } => Salah("lebih", $"Nomor registrasi terdiri dari 12 angka; yang Anda kirim {ketikan.Angka.Length}."),
            _ when !Luhn.Sah(ketikan.Angka) => Salah("keliru", $"Ada angka yang salah ketik pada nomor registrasi itu. {Letak}"),
            _ => ketikan.Angka,
        };
    }

    /// <summary>In groups of four, as on the proof: <c>0356 6698 1230</c>.</summary>
    public static string Tampil(string nomor) => nomor.Length == Panjang ? $"{nomor[..4]} {nomor[4..8]} {nomor[8..]}" : nomor;

    private static Kesalahan Salah(string kode, string pesan) => new($"nomor.{kode}", pesan, "nomor");
}
