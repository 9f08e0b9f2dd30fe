using System.Text.RegularExpressions;
using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of what a decision (SK) says: years of service and numbers (domain.md §4).</summary>
internal static partial class AturanSk
{
    private const string MasaKerja = "PP 7/1977";
    private const string Masalah = "BKN, masalah PUPNS";
    private static readonly Bagian B = G.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Beruntun(B, "V13a", "Masa kerja golongan bertambah sebanyak selisih TMT", MasaKerja, Berat.Peringatan, G.Tmt, [G.MasaKerjaTahun, G.MasaKerjaBulan, G.Golongan], (lalu, kini, _) =>
            kini[G.Golongan]?[0] == lalu[G.Golongan]?[0] && Patut(lalu, kini, 0) is { } patut && Kerja(kini) is { } mk && Math.Abs(mk - patut) > 1
            ? $"Dari TMT {Tgl(G.Tmt.Dari(lalu))} ({Lama(Kerja(lalu)!.Value)}) sampai TMT {Tgl(G.Tmt.Dari(kini))} masa kerja golongan biasanya menjadi {Lama(patut)}, yang tertulis {Lama(mk)}; lihat kedua SK-nya." : null),
        new("V13b", "Masa kerja pada SK CPNS 0 tahun 0 bulan, kecuali ada peninjauan masa kerja", MasaKerja, Berat.Peringatan, [(B, G.MasaKerjaTahun), (B, G.JenisKp), (U.Bagian, U.TmtCpns)], (b, _) => Hitung.UrutGolongan(b) is [var awal, ..] && awal.Isi[G.JenisKp] == "211" && Kerja(awal.Isi) is { } mk and > 0
            ? [new Temuan("V13b", Berat.Peringatan, B.Kode, awal.Id, G.MasaKerjaTahun.Kode, $"Masa kerja pada SK CPNS {Lama(mk)}; biasanya 0 tahun 0 bulan, kecuali ada peninjauan masa kerja. Lihat SK CPNS.")] : []),
        Beruntun(B, "V13c", "Masa kerja berkurang 6 tahun dari golongan I ke II, 5 tahun dari II ke III", MasaKerja, Berat.Peringatan, G.Tmt, [G.MasaKerjaTahun, G.Golongan], (lalu, kini, _) =>
            Potongan(lalu, kini) is { } potong && Patut(lalu, kini, potong) is { } patut && Kerja(kini) is { } mk && Math.Abs(mk - patut) > 1
            ? $"Dari {Gol(lalu[G.Golongan])} ke {Gol(kini[G.Golongan])} masa kerja dikurangi {potong / 12} tahun, sehingga biasanya {Lama(patut)}; yang tertulis {Lama(mk)}. Lihat SK-nya." : null),
        Pada(B, "V19a", "Nomor SK kenaikan pangkat bukan nomor PAK", Masalah, Berat.Peringatan, [G.NomorSk], (i, _) => BukanPak(i[G.NomorSk], "SK kenaikan pangkat")),
        Pada(J.Bagian, "V19c", "Nomor SK jabatan bukan nomor PAK", Masalah, Berat.Peringatan, [J.NomorSk], (i, _) => BukanPak(i[J.NomorSk], "SK jabatan")),
        Pada(B, "V19b", "Nomor BKN diawali dua huruf (KG, CG) atau angka Romawi", Masalah, Berat.Peringatan, [G.NomorBkn], (i, _) => i[G.NomorBkn] is { } bkn && !NomorBkn().IsMatch(bkn)
            ? $"Nomor BKN \"{bkn}\" tidak seperti biasanya: diawali dua huruf, misalnya KG atau CG; lihat SK-nya." : null),
        Pada(B, "V20", "Angka setelah 823 pada nomor SK sama dengan golongan yang dicapai", "kode klasifikasi surat daerah", Berat.Peringatan, [G.NomorSk, G.Golongan], (i, _) =>
            i[G.NomorSk] is { } sk && Klasifikasi().Match(sk) is { Success: true } cocok && i[G.Golongan] is { } golongan && golongan[0] != cocok.Groups[1].Value[0]
            ? $"Nomor SK 823.{cocok.Groups[1].Value} biasanya untuk golongan {Romawi(cocok.Groups[1].Value[0])}, sedangkan golongannya {Gol(golongan)}; lihat SK-nya." : null),
    ];

    // What the years of service should be by the calendar; null when the rows do not say enough.
    private static int? Patut(Isi lalu, Isi kini, int potong) => Kerja(lalu) is { } mulai && G.Tmt.Dari(lalu) is { } dari && G.Tmt.Dari(kini) is { } sampai ? Math.Max(0, mulai + Hitung.Bulan(dari, sampai) - potong) : null;

    private static int? Kerja(Isi isi) => (int?)((G.MasaKerjaTahun.Dari(isi) * 12) + G.MasaKerjaBulan.Dari(isi));

    private static int? Potongan(Isi lalu, Isi kini) => (lalu[G.Golongan]?[0], kini[G.Golongan]?[0]) switch { ('1', '2') => 72, ('2', '3') => 60, _ => null };

    private static string Lama(int bulan) => $"{bulan / 12} tahun {bulan % 12} bulan";

    private static string? BukanPak(string? nomor, string surat) => nomor is not null && Pak().IsMatch(nomor) ? $"\"{nomor}\" tampak seperti nomor PAK; yang diisikan adalah nomor pada {surat}. Lihat SK-nya." : null;

    private static string Romawi(char angka) => angka switch { '1' => "I", '2' => "II", '3' => "III", _ => "IV" };

    [GeneratedRegex(@"\bPAK\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pak();

    [GeneratedRegex(@"^(?:[A-Z]{2}[\s\-.]?\d|[IVX]+-\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NomorBkn();

    [GeneratedRegex(@"^823\.([1-4])\b")]
    private static partial Regex Klasifikasi();
}
