using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of education and titles (domain.md §4).</summary>
internal static class AturanPendidikan
{
    private static readonly Bagian B = P.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pada(B, "V21a", "petunjuk PUPNS", Berat.Galat, [P.TahunLulus, P.TanggalLulus], (i, _) => P.TahunLulus.Dari(i) is { } tahun && P.TanggalLulus.Dari(i) is { } tanggal && tanggal.Year != tahun
            ? $"Tahun lulus {tahun} tidak sama dengan tahun pada tanggal lulus {Tgl(tanggal)}; lihat ijazahnya." : null),
        Beruntun(B, "V21b", "jenjang pendidikan", Berat.Peringatan, P.TanggalLulus, [P.TanggalLulus, P.Tingkat], (lalu, kini, _) =>
            lalu[P.Tingkat] is { } rendah && kini[P.Tingkat] is { } tinggi && string.CompareOrdinal(tinggi, rendah) < 0
            ? $"{Nama(DaftarKarier.Tingkat, tinggi)} (lulus {Tgl(P.TanggalLulus.Dari(kini))}) lebih akhir daripada {Nama(DaftarKarier.Tingkat, rendah)} (lulus {Tgl(P.TanggalLulus.Dari(lalu))}); lihat kedua ijazahnya." : null),
        Setiap(B, "V21c", "umur menurut jenjang", Berat.Peringatan, [P.TanggalLulus, P.Tingkat], [(U.Bagian, U.TanggalLahir)], (i, borang, _) =>
            U.TanggalLahir.Dari(borang.Isi(U.Bagian)) is { } lahir && P.TanggalLulus.Dari(i) is { } lulus && UmurLulus(i[P.Tingkat]) is { } batas && Hitung.Umur(lahir, lulus) < batas
            ? $"Umur Anda saat lulus {Nama(DaftarKarier.Tingkat, i[P.Tingkat])} ({Tgl(lulus)}) {Hitung.Umur(lahir, lulus)} tahun; biasanya paling muda {batas} tahun. Lihat ijazahnya." : null),
        Antar(B, "V21d", "jenjang pendidikan", Berat.Peringatan, [P.Pendidikan, P.Tingkat], (c, _) => c.Where(x => x.Isi[P.Tingkat] is "45" or "50")
            .Where(x => !c.Any(y => y.Isi[P.Tingkat] == (x.Isi[P.Tingkat] == "45" ? "40" : "45") || (x.Isi[P.Tingkat] == "45" && y.Isi[P.Tingkat] == "35")))
            .Select(x => (x, $"{Nama(DaftarKarier.Tingkat, x.Isi[P.Tingkat])} tercatat tanpa {(x.Isi[P.Tingkat] == "45" ? "S-1 atau D-IV" : "S-2")} sebelumnya. Tambahkan ijazahnya bila ada."))),
        Antar(B, "V22a", "petunjuk PUPNS", Berat.Galat, [P.Pertama], (c, _) => c.Where(x => P.Pertama.Dari(x.Isi) == true).Skip(1)
            .Select(x => (x, $"Hanya satu ijazah yang menjadi pendidikan pertama saat CPNS; yang lulus tahun {x.Isi[P.TahunLulus] ?? "(kosong)"} juga ditandai. Lihat SK CPNS."))),
        Setiap(B, "V22b", "petunjuk PUPNS", Berat.Peringatan, [P.Pertama, P.TanggalLulus], [(U.Bagian, U.TmtCpns)], (i, borang, _) =>
            U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && P.Pertama.Dari(i) == true && P.TanggalLulus.Dari(i) > cpns
            ? $"Pendidikan pertama lulus {Tgl(P.TanggalLulus.Dari(i))}, setelah TMT CPNS {Tgl(cpns)}; lihat SK CPNS dan ijazahnya." : null),
        Antar(B, "V22c", "petunjuk PUPNS", Berat.Galat, [P.Pertama], (c, _) => c.Count > 0 && c.All(x => P.Pertama.Dari(x.Isi) != true)
            ? [(c[0], "Belum ada ijazah yang ditandai sebagai pendidikan pertama saat CPNS. Tandai satu, sesuai SK CPNS.")] : []) with { SaatKirim = true },
        Setiap(U.Bagian, "V23a", "BKN, masalah PUPNS", Berat.Peringatan, [U.GelarDepan], [(B, P.GelarDepan)], (i, borang, _) => Gelar(i[U.GelarDepan], borang, P.GelarDepan)),
        Setiap(U.Bagian, "V23b", "BKN, masalah PUPNS", Berat.Peringatan, [U.GelarBelakang], [(B, P.GelarBelakang)], (i, borang, _) => Gelar(i[U.GelarBelakang], borang, P.GelarBelakang)),
    ];

    private static int? UmurLulus(string? tingkat) => tingkat switch { "05" => 11, "10" or "12" => 14, "15" or "17" or "18" => 17, "40" or "35" => 20, _ => null };

    // Said only when the riwayat names titles at all: many rows of SAPK have none.
    private static string? Gelar(string? gelar, Borang borang, Isian isian)
    {
        var dikenal = borang.Catatan(B).SelectMany(c => Pecah(c.Isi[isian])).ToHashSet();
        var asing = Pecah(gelar).Where(g => !dikenal.Contains(g)).ToList();
        return dikenal.Count > 0 && asing.Count > 0 ? $"Gelar {gelar} tidak terdapat pada riwayat pendidikan Anda; isi gelarnya di sana, atau perbaiki di sini." : null;
    }

    private static IEnumerable<string> Pecah(string? gelar) =>
        (gelar ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(g => g.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant()).Where(g => g.Length > 0);
}
