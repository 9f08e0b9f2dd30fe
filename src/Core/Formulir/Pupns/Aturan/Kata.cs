using EPupns.Core.Dasar;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Values as the sentences of rules name them.</summary>
internal static class Kata
{
    /// <summary>A date, e.g. <c>01-10-2012</c>.</summary>
    public static string Tgl(DateOnly? tanggal) => tanggal is { } hari ? Tanggal.Tampil(hari) : "(kosong)";

    /// <summary>A golongan, e.g. <c>III/b</c>.</summary>
    public static string Gol(string? kode) => kode is null ? "(kosong)" : DaftarKarier.Golongan.Cari(kode)?.Label ?? kode;

    /// <summary>A choice of a short list by its label.</summary>
    public static string Nama(Daftar daftar, string? kode) => kode is null ? "(kosong)" : daftar.Cari(kode)?.Label ?? kode;
}
