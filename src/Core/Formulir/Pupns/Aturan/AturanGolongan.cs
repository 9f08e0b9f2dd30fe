using System.Text.RegularExpressions;
using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of riwayat golongan (domain.md §4).</summary>
internal static partial class AturanGolongan
{
    private static readonly Bagian B = G.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pertama("V07a", "PP 98/2000", [G.JenisKp], (i, _, _) => i[G.JenisKp] is { } jenis and not "211"
            ? $"Baris pertama ({Gol(i[G.Golongan])}, TMT {Tgl(G.Tmt.Dari(i))}) berjenis KP {Nama(DaftarKarier.JenisKp, jenis)}; dari SK CPNS seharusnya Gol. dari Pengadaan CPNS/PNS." : null),
        Pertama("V07b", "PP 98/2000", [G.Tmt, G.JenisKp], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && i[G.JenisKp] is not null && G.Tmt.Dari(i) != cpns
            ? $"TMT golongan pertama {Tgl(G.Tmt.Dari(i))} tidak sama dengan TMT CPNS {Tgl(cpns)}; lihat SK CPNS." : null),
        Pertama("V07c", "PP 98/2000 jo PP 11/2002", [G.Golongan], (i, borang, _) => PendidikanPertama(borang) is { } tingkat && Hitung.RentangPendidikan(tingkat) is { } rentang && i[G.Golongan] is { } golongan && golongan != rentang.Awal
            ? $"Golongan awal {Gol(golongan)} tidak biasa untuk pendidikan pertama {Nama(DaftarKarier.Tingkat, tingkat)} (biasanya {Gol(rentang.Awal)}); lihat SK CPNS." : null),
        Beruntun(B, "V08a", "PP 99/2000", Berat.Galat, G.Tmt, [G.Tmt, G.Golongan], (lalu, kini, _) =>
            Ada(lalu, kini) && (Urutan(kini) <= Urutan(lalu) || G.Tmt.Dari(kini) == G.Tmt.Dari(lalu))
            ? $"Golongan {Gol(kini[G.Golongan])} (TMT {Tgl(G.Tmt.Dari(kini))}) harus lebih tinggi dan lebih akhir daripada {Gol(lalu[G.Golongan])} (TMT {Tgl(G.Tmt.Dari(lalu))}); lihat kedua SK-nya." : null),
        Beruntun(B, "V08b", "PP 99/2000", Berat.Peringatan, G.Tmt, [G.Golongan, G.JenisKp], (lalu, kini, _) =>
            Ada(lalu, kini) && Urutan(kini) > Urutan(lalu) + 1 && kini[G.JenisKp] is not ("203" or "205" or "207" or "208")
            ? $"Dari {Gol(lalu[G.Golongan])} langsung ke {Gol(kini[G.Golongan])}; masukkan juga kenaikan pangkat di antaranya, atau periksa jenis KP-nya." : null),
        new("V09", "PP 99/2000 jo PP 12/2002", [(B, G.Tmt), (B, G.JenisKp)], JarakKenaikan),
        Pada(B, "V10", "periode kenaikan pangkat", Berat.Peringatan, [G.Tmt, G.JenisKp], (i, _) => G.Tmt.Dari(i) is { Month: not (4 or 10) } tmt && i[G.JenisKp] is not (null or "211")
            ? $"Kenaikan pangkat biasanya berlaku 1 April atau 1 Oktober, yang tertulis {Tgl(tmt)}; lihat SK-nya." : null),
        Pada(B, "V11a", "PP 99/2000", Berat.Galat, [G.Tmt], (i, _) => G.Tmt.Dari(i) is { Day: not 1 } tmt ? $"TMT golongan selalu tanggal 1, yang tertulis {Tgl(tmt)}; lihat SK-nya." : null),
        Pada(B, "V11b", "alur penerbitan SK", Berat.Peringatan, [G.TanggalBkn, G.TanggalSk], (i, _) => G.TanggalBkn.Dari(i) > G.TanggalSk.Dari(i)
            ? $"Tanggal BKN {Tgl(G.TanggalBkn.Dari(i))} biasanya tidak setelah tanggal SK {Tgl(G.TanggalSk.Dari(i))}; lihat SK-nya." : null),
        Setiap(B, "V12", "PP 99/2000 jo PP 12/2002", Berat.Peringatan, [G.Golongan, G.JenisKp, G.Tmt], [(P.Bagian, P.Pendidikan)], (i, borang, _) =>
            i[G.JenisKp] == "101" && G.Tmt.Dari(i) is { } tmt && i[G.Golongan] is { } golongan && TertinggiPada(borang, tmt) is { } tingkat && Hitung.RentangPendidikan(tingkat) is { } rentang && string.CompareOrdinal(golongan, rentang.Puncak) > 0
            ? $"Kenaikan pangkat reguler ke {Gol(golongan)} (TMT {Tgl(tmt)}) melampaui batas pendidikan {Nama(DaftarKarier.Tingkat, tingkat)} waktu itu, yaitu {Gol(rentang.Puncak)}; lihat SK dan ijazahnya." : null),
        Beruntun(B, "V13a", "PP 7/1977", Berat.Peringatan, G.Tmt, [G.MasaKerjaTahun, G.MasaKerjaBulan, G.Golongan], (lalu, kini, _) =>
            MasaKerja(kini) is { } mk && MasaKerja(lalu) is { } mkLalu && kini[G.Golongan]?[0] == lalu[G.Golongan]?[0] && mk < mkLalu
            ? $"Masa kerja golongan {Kerja(mk)} lebih pendek daripada baris sebelumnya ({Kerja(mkLalu)}); lihat kedua SK-nya." : null),
        Pertama("V13b", "PP 7/1977", [G.MasaKerjaTahun, G.JenisKp], (i, _, _) => i[G.JenisKp] == "211" && MasaKerja(i) is { } mk and > 0
            ? $"Masa kerja pada SK CPNS {Kerja(mk)}; biasanya 0 tahun 0 bulan, kecuali ada peninjauan masa kerja." : null),
        Beruntun(B, "V13c", "PP 7/1977", Berat.Peringatan, G.Tmt, [G.MasaKerjaTahun, G.Golongan], (lalu, kini, _) =>
            MasaKerja(kini) is { } mk && MasaKerja(lalu) is { } mkLalu && Potongan(lalu, kini) is { } potong && (int)mkLalu + Hitung.Bulan(G.Tmt.Dari(lalu)!.Value, G.Tmt.Dari(kini)!.Value) - potong is var patut && Math.Abs(mk - Math.Max(0, patut)) > 1
            ? $"Dari {Gol(lalu[G.Golongan])} ke {Gol(kini[G.Golongan])} masa kerja dikurangi {potong / 12} tahun, sehingga biasanya {Kerja(Math.Max(0, patut))}; yang tertulis {Kerja(mk)}." : null),
        Pada(B, "V19a", "BKN, masalah PUPNS", Berat.Peringatan, [G.NomorSk], (i, _) => i[G.NomorSk] is { } sk && Pak().IsMatch(sk)
            ? $"\"{sk}\" tampak seperti nomor PAK. Yang diisikan adalah nomor SK kenaikan pangkat." : null),
        Pada(B, "V19b", "BKN, masalah PUPNS", Berat.Peringatan, [G.NomorBkn], (i, _) => i[G.NomorBkn] is { } bkn && !NomorBkn().IsMatch(bkn)
            ? $"Nomor BKN \"{bkn}\" tidak seperti biasanya: diawali dua huruf, misalnya KG atau CG; lihat SK-nya." : null),
        Pada(B, "V20", "kode klasifikasi surat daerah", Berat.Peringatan, [G.NomorSk, G.Golongan], (i, _) =>
            i[G.NomorSk] is { } sk && Klasifikasi().Match(sk) is { Success: true } cocok && i[G.Golongan] is { } golongan && golongan[0] != cocok.Groups[1].Value[0]
            ? $"Nomor SK 823.{cocok.Groups[1].Value} biasanya untuk golongan {Romawi(cocok.Groups[1].Value[0])}, sedangkan golongannya {Gol(golongan)}; lihat SK-nya." : null),
    ];

    private static Aturan Pertama(string id, string asal, IReadOnlyList<Isian> isian, Func<Isi, Borang, Konteks, string?> periksa) =>
        new(id, asal, [.. isian.Select(i => (B, i)), (U.Bagian, U.TmtCpns)], (borang, konteks) => Urut(borang) is [var awal, ..] && periksa(awal.Isi, borang, konteks) is { } pesan
            ? [new Temuan(id, Berat.Peringatan, B.Kode, awal.Id, isian[0].Kode, pesan)] : []);

    // Structural promotion (201) waits one year below the lowest rank of the post, else four.
    private static IEnumerable<Temuan> JarakKenaikan(Borang borang, Konteks konteks)
    {
        var urut = Urut(borang);
        foreach (var (lalu, kini) in urut.Zip(urut.Skip(1)))
        {
            var (dari, sampai) = (G.Tmt.Dari(lalu.Isi)!.Value, G.Tmt.Dari(kini.Isi)!.Value);
            if (Jarak(kini.Isi, borang, sampai) is { } tahun && sampai < dari.AddYears(tahun))
            {
                yield return new Temuan("V09", Berat.Peringatan, B.Kode, kini.Id, G.Tmt.Kode,
                    $"Dari {Gol(lalu.Isi[G.Golongan])} (TMT {Tgl(dari)}) ke {Gol(kini.Isi[G.Golongan])} (TMT {Tgl(sampai)}) kurang dari {tahun} tahun untuk {Nama(DaftarKarier.JenisKp, kini.Isi[G.JenisKp])}; lihat kedua SK-nya.");
            }
        }
    }

    private static int? Jarak(Isi isi, Borang borang, DateOnly tmt) => isi[G.JenisKp] switch
    {
        "101" => 4,
        "202" => 2,
        "203" => 1,
        "201" => EselonPada(borang, tmt) is { } bawah && string.CompareOrdinal(isi[G.Golongan], bawah) > 0 ? 4 : 1,
        _ => null,
    };

    private static string? EselonPada(Borang borang, DateOnly tmt) => borang.Catatan(RiwayatJabatan.Bagian).Select(c => c.Isi).Where(i => RiwayatJabatan.Tmt.Dari(i) <= tmt)
        .OrderBy(i => RiwayatJabatan.Tmt.Dari(i)).LastOrDefault() is { } jabatan ? Hitung.RentangEselon(jabatan[RiwayatJabatan.Eselon])?.Bawah : null;

    private static List<CatatanIsi> Urut(Borang borang) => [.. borang.Catatan(B).Where(c => G.Tmt.Dari(c.Isi) is not null).OrderBy(c => G.Tmt.Dari(c.Isi))];

    private static string? PendidikanPertama(Borang borang) => borang.Catatan(P.Bagian).FirstOrDefault(c => P.Pertama.Dari(c.Isi) == true)?.Isi[P.Tingkat];

    private static string? TertinggiPada(Borang borang, DateOnly tmt) => borang.Catatan(P.Bagian).Where(c => (P.TanggalLulus.Dari(c.Isi) ?? DateOnly.MinValue) <= tmt).Select(c => c.Isi[P.Tingkat]).Max(StringComparer.Ordinal);

    private static bool Ada(Isi lalu, Isi kini) => lalu[G.Golongan] is not null && kini[G.Golongan] is not null;

    private static int Urutan(Isi isi) => Hitung.Tangga.ToList().IndexOf(isi[G.Golongan]!);

    private static int? MasaKerja(Isi isi) => (int?)((G.MasaKerjaTahun.Dari(isi) * 12) + G.MasaKerjaBulan.Dari(isi));

    private static int? Potongan(Isi lalu, Isi kini) => (lalu[G.Golongan]?[0], kini[G.Golongan]?[0]) switch { ('1', '2') => 72, ('2', '3') => 60, _ => null };

    private static string Kerja(int bulan) => $"{bulan / 12} tahun {bulan % 12} bulan";

    private static string Romawi(char angka) => angka switch { '1' => "I", '2' => "II", '3' => "III", _ => "IV" };

    [GeneratedRegex(@"\bPAK\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pak();

    [GeneratedRegex(@"^(?:[A-Z]{2}[\s\-.]?\d|[IVX]+-\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NomorBkn();

    [GeneratedRegex(@"^823\.([1-4])\b")]
    private static partial Regex Klasifikasi();
}
