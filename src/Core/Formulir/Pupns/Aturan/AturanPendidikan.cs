using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of education (domain.md §4).</summary>
internal static class AturanPendidikan
{
    private const string Petunjuk = "petunjuk PUPNS";
    private static readonly Bagian B = P.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pada(B, "V21a", "Tahun lulus sama dengan tahun pada tanggal lulus", Petunjuk, Berat.Galat, [P.TahunLulus, P.TanggalLulus], (i, _) => P.TahunLulus.Dari(i) is { } tahun && P.TanggalLulus.Dari(i) is { } tanggal && tanggal.Year != tahun
            ? $"Tahun lulus {tahun} tidak sama dengan tahun pada tanggal lulus {Tgl(tanggal)}; lihat ijazahnya." : null),
        Beruntun(B, "V21b", "Jenjang yang lebih tinggi lulus lebih akhir", "jenjang pendidikan", Berat.Peringatan, P.TanggalLulus, [P.TanggalLulus, P.Tingkat], (lalu, kini, _) =>
            lalu[P.Tingkat] is { } rendah && kini[P.Tingkat] is { } tinggi && string.CompareOrdinal(tinggi, rendah) < 0
            ? $"{Nama(DaftarKarier.Tingkat, tinggi)} (lulus {Tgl(P.TanggalLulus.Dari(kini))}) lebih akhir daripada {Nama(DaftarKarier.Tingkat, rendah)} (lulus {Tgl(P.TanggalLulus.Dari(lalu))}); lihat kedua ijazahnya." : null),
        Setiap(B, "V21c", "Umur saat lulus: SD 11, SLTP 14, SLTA 17, S-1 20 tahun atau lebih", "umur menurut jenjang", Berat.Peringatan, [P.TanggalLulus, P.Tingkat], [(U.Bagian, U.TanggalLahir)], (i, borang, _) =>
            U.TanggalLahir.Dari(borang.Isi(U.Bagian)) is { } lahir && P.TanggalLulus.Dari(i) is { } lulus && UmurLulus(i[P.Tingkat]) is { } batas && Hitung.Umur(lahir, lulus) < batas
            ? $"Umur Anda saat lulus {Nama(DaftarKarier.Tingkat, i[P.Tingkat])} ({Tgl(lulus)}) {Hitung.Umur(lahir, lulus)} tahun; biasanya paling muda {batas} tahun. Lihat ijazahnya." : null),
        Antar(B, "V21d", "S-2 setelah S-1 atau D-IV, S-3 setelah S-2", "jenjang pendidikan", Berat.Peringatan, [P.Pendidikan, P.Tingkat], (c, _) => c.Where(x => x.Isi[P.Tingkat] is "45" or "50")
            .Where(x => !c.Any(y => y.Isi[P.Tingkat] == (x.Isi[P.Tingkat] == "45" ? "40" : "45") || (x.Isi[P.Tingkat] == "45" && y.Isi[P.Tingkat] == "35")))
            .Select(x => (x, $"{Nama(DaftarKarier.Tingkat, x.Isi[P.Tingkat])} tercatat tanpa {(x.Isi[P.Tingkat] == "45" ? "S-1 atau D-IV" : "S-2")} sebelumnya; tambahkan dari ijazahnya bila ada."))),
        Antar(B, "V22a", "Hanya satu pendidikan pertama saat CPNS", Petunjuk, Berat.Galat, [P.Pertama], (c, _) => c.Where(x => P.Pertama.Dari(x.Isi) == true).Skip(1)
            .Select(x => (x, $"Hanya satu ijazah yang menjadi pendidikan pertama saat CPNS; yang lulus tahun {x.Isi[P.TahunLulus] ?? "(kosong)"} juga ditandai. Lihat SK CPNS."))),
        Setiap(B, "V22b", "Pendidikan pertama lulus tidak setelah TMT CPNS", Petunjuk, Berat.Peringatan, [P.Pertama, P.TanggalLulus], [(U.Bagian, U.TmtCpns)], (i, borang, _) =>
            U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && P.Pertama.Dari(i) == true && P.TanggalLulus.Dari(i) > cpns
            ? $"Pendidikan pertama lulus {Tgl(P.TanggalLulus.Dari(i))}, setelah TMT CPNS {Tgl(cpns)}; lihat SK CPNS dan ijazahnya." : null),
        Antar(B, "V22c", "Ada pendidikan pertama saat CPNS", Petunjuk, Berat.Galat, [P.Pertama], (c, _) => c.Count > 0 && c.All(x => P.Pertama.Dari(x.Isi) != true)
            ? [(c[0], "Belum ada ijazah yang ditandai sebagai pendidikan pertama saat CPNS. Tandai satu, sesuai SK CPNS.")] : []) with { SaatKirim = true },
    ];

    private static int? UmurLulus(string? tingkat) => tingkat switch { "05" => 11, "10" or "12" => 14, "15" or "17" or "18" => 17, "40" or "35" => 20, _ => null };
}
