using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of riwayat golongan: the first row, the order, the time between promotions (domain.md §4).</summary>
internal static class AturanGolongan
{
    private const string Pangkat = "PP 99/2000 jo PP 12/2002";
    private static readonly Bagian B = G.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pertama("V07a", "Baris pertama berjenis KP Gol. dari Pengadaan CPNS/PNS", "PP 98/2000", [G.JenisKp], (i, _, _) => i[G.JenisKp] is { } jenis and not "211"
            ? $"Baris pertama ({Gol(i[G.Golongan])}, TMT {Tgl(G.Tmt.Dari(i))}) berjenis KP {Nama(DaftarKarier.JenisKp, jenis)}; dari SK CPNS seharusnya Gol. dari Pengadaan CPNS/PNS." : null),
        Pertama("V07b", "TMT golongan pertama sama dengan TMT CPNS", "PP 98/2000", [G.Tmt, G.JenisKp], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && i[G.JenisKp] is not null && G.Tmt.Dari(i) != cpns
            ? $"TMT golongan pertama {Tgl(G.Tmt.Dari(i))} tidak sama dengan TMT CPNS {Tgl(cpns)}; lihat SK CPNS." : null),
        Pertama("V07c", "Golongan awal sesuai pendidikan pertama", "PP 98/2000 jo PP 11/2002", [G.Golongan], (i, borang, _) => PendidikanPertama(borang) is { } tingkat && Hitung.RentangPendidikan(tingkat) is { } rentang && i[G.Golongan] is { } golongan && golongan != rentang.Awal
            ? $"Golongan awal {Gol(golongan)} tidak biasa untuk pendidikan pertama {Nama(DaftarKarier.Tingkat, tingkat)} (biasanya {Gol(rentang.Awal)}); lihat SK CPNS." : null),
        Antar(B, "V08a", "Golongan naik menurut TMT, tidak ada yang dua kali", "PP 99/2000", Berat.Galat, [G.Tmt, G.Golongan], (c, _) => Tangga(c).Where(p => G.Tmt.Dari(p.Kini.Isi) <= G.Tmt.Dari(p.Lalu.Isi) || SamaGolongan(p.Lalu, p.Kini)).Select(p => (p.Kini, TidakUrut(p.Lalu.Isi, p.Kini.Isi)))),
        Beruntun(B, "V08b", "Tidak ada golongan yang terlewati (kecuali penyesuaian ijazah, tugas belajar, penemuan, prestasi luar biasa)", "PP 99/2000", Berat.Peringatan, G.Tmt, [G.Golongan, G.JenisKp], (lalu, kini, _) =>
            Hitung.Urutan(lalu[G.Golongan]) is { } dari && Hitung.Urutan(kini[G.Golongan]) > dari + 1 && kini[G.JenisKp] is not ("203" or "205" or "207" or "208")
            ? $"Dari {Gol(lalu[G.Golongan])} langsung ke {Gol(kini[G.Golongan])}; lihat SK-nya. Masukkan juga kenaikan pangkat di antaranya, atau periksa jenis KP-nya." : null),
        new("V09", "Jarak kenaikan pangkat: reguler 4 tahun, fungsional 2, penyesuaian ijazah 1, struktural 1 atau 4", Pangkat, Berat.Peringatan, [(B, G.Tmt), (B, G.JenisKp)], JarakKenaikan),
        Pada(B, "V10", "Kenaikan pangkat berlaku 1 April atau 1 Oktober", "periode kenaikan pangkat BKN", Berat.Peringatan, [G.Tmt, G.JenisKp], (i, _) => G.Tmt.Dari(i) is { Month: not (4 or 10) } tmt && i[G.JenisKp] is not (null or "211")
            ? $"Kenaikan pangkat biasanya berlaku 1 April atau 1 Oktober, yang tertulis {Tgl(tmt)}; lihat SK-nya." : null),
        Pada(B, "V11a", "TMT golongan selalu tanggal 1", "PP 99/2000", Berat.Galat, [G.Tmt], (i, _) => G.Tmt.Dari(i) is { Day: not 1 } tmt ? $"TMT golongan selalu tanggal 1, yang tertulis {Tgl(tmt)}; lihat SK-nya." : null),
        Pada(B, "V11b", "Tanggal BKN tidak setelah tanggal SK", "alur penerbitan SK", Berat.Peringatan, [G.TanggalBkn, G.TanggalSk], (i, _) => G.TanggalBkn.Dari(i) > G.TanggalSk.Dari(i)
            ? $"Tanggal BKN {Tgl(G.TanggalBkn.Dari(i))} biasanya tidak setelah tanggal SK {Tgl(G.TanggalSk.Dari(i))}; lihat SK-nya." : null),
        Setiap(B, "V12", "Kenaikan pangkat reguler tidak melampaui batas pendidikan waktu itu", Pangkat, Berat.Peringatan, [G.Golongan, G.JenisKp, G.Tmt], [(P.Bagian, P.Pendidikan)], (i, borang, _) =>
            i[G.JenisKp] == "101" && G.Tmt.Dari(i) is { } tmt && i[G.Golongan] is { } golongan && TertinggiPada(borang, tmt) is { } tingkat && Hitung.RentangPendidikan(tingkat) is { } rentang && string.CompareOrdinal(golongan, rentang.Puncak) > 0
            ? $"Kenaikan pangkat reguler ke {Gol(golongan)} (TMT {Tgl(tmt)}) melampaui batas pendidikan {Nama(DaftarKarier.Tingkat, tingkat)} waktu itu, yaitu {Gol(rentang.Puncak)}; lihat SK dan ijazahnya." : null),
    ];

    private static Aturan Pertama(string id, string uraian, string asal, IReadOnlyList<Isian> isian, Func<Isi, Borang, Konteks, string?> periksa) =>
        new(id, uraian, asal, Berat.Peringatan, [.. isian.Select(i => (B, i)), (U.Bagian, U.TmtCpns)], (borang, konteks) => Hitung.UrutGolongan(borang) is [var awal, ..] && periksa(awal.Isi, borang, konteks) is { } pesan
            ? [new Temuan(id, Berat.Peringatan, B.Kode, awal.Id, isian[0].Kode, pesan)] : []);

    // Neighbours in rank, whatever their dates say: so the sentence names the two papers that contradict each other.
    private static IEnumerable<(CatatanIsi Lalu, CatatanIsi Kini)> Tangga(IReadOnlyList<CatatanIsi> catatan)
    {
        var urut = catatan.Where(c => c.Isi[G.Golongan] is not null && G.Tmt.Dari(c.Isi) is not null)
            .OrderBy(c => c.Isi[G.Golongan], StringComparer.Ordinal).ThenBy(c => G.Tmt.Dari(c.Isi)).ToList();
        return urut.Zip(urut.Skip(1));
    }

    private static bool SamaGolongan(CatatanIsi satu, CatatanIsi lain) => satu.Isi[G.Golongan] == lain.Isi[G.Golongan];

    private static string TidakUrut(Isi lalu, Isi kini) => lalu[G.Golongan] == kini[G.Golongan]
        ? $"Golongan {Gol(kini[G.Golongan])} tercatat dua kali (TMT {Tgl(G.Tmt.Dari(lalu))} dan {Tgl(G.Tmt.Dari(kini))}); lihat SK-nya. SK PNS dengan golongan yang sama tidak dimasukkan; hapus salah satunya."
        : $"TMT golongan {Gol(kini[G.Golongan])} ({Tgl(G.Tmt.Dari(kini))}) {(G.Tmt.Dari(kini) == G.Tmt.Dari(lalu) ? "sama dengan TMT" : "lebih awal daripada")} {Gol(lalu[G.Golongan])} ({Tgl(G.Tmt.Dari(lalu))}); lihat kedua SK-nya.";

    // Structural promotion (201) waits one year below the lowest rank of the post, else four.
    private static IEnumerable<Temuan> JarakKenaikan(Borang borang, Konteks konteks)
    {
        var urut = Hitung.UrutGolongan(borang);
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

    private static string? PendidikanPertama(Borang borang) => borang.Catatan(P.Bagian).FirstOrDefault(c => P.Pertama.Dari(c.Isi) == true)?.Isi[P.Tingkat];

    private static string? TertinggiPada(Borang borang, DateOnly tmt) => borang.Catatan(P.Bagian).Where(c => (P.TanggalLulus.Dari(c.Isi) ?? DateOnly.MinValue) <= tmt).Select(c => c.Isi[P.Tingkat]).Max(StringComparer.Ordinal);
}
