using System.Text.RegularExpressions;
using static EPupns.Core.Formulir.Aturan;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of riwayat golongan (domain.md §4).</summary>
internal static partial class AturanGolongan
{
    private static readonly Bagian B = G.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        new("V07", "PP 98/2000", [(B, G.JenisKp), (B, G.Tmt), (DataUtama.Bagian, DataUtama.TmtCpns)], BarisPertama),
        Antar(B, "V08", "PP 99/2000", Berat.Galat, [G.Tmt, G.Golongan], (c, _) => Berpasangan(c)
            .Where(p => string.CompareOrdinal(p.Kini.Isi[G.Golongan], p.Lalu.Isi[G.Golongan]) <= 0)
            .Select(p => (p.Kini, "Golongan harus naik menurut TMT, dan setiap golongan hanya satu kali. Periksa golongan dan TMT baris ini."))),
        Antar(B, "V09", "PP 99/2000 jo PP 12/2002", Berat.Peringatan, [G.Tmt, G.JenisKp], (c, _) => Berpasangan(c)
            .Where(p => Jarak(p.Kini.Isi[G.JenisKp]) is { } tahun && G.Tmt.Dari(p.Kini.Isi) < G.Tmt.Dari(p.Lalu.Isi)!.Value.AddYears(tahun))
            .Select(p => (p.Kini, $"Jarak dari kenaikan pangkat sebelumnya kurang dari {Jarak(p.Kini.Isi[G.JenisKp])} tahun."))),
        Pada(B, "V10", "Perka BKN, periode April dan Oktober", Berat.Peringatan, [G.Tmt, G.JenisKp], (i, _) => G.Tmt.Dari(i) is { Month: not (4 or 10) } && i[G.JenisKp] is not (null or "211")
            ? "Kenaikan pangkat biasanya berlaku 1 April atau 1 Oktober." : null),
        Pada(B, "V11a", "PP 99/2000", Berat.Galat, [G.Tmt], (i, _) => G.Tmt.Dari(i) is { Day: not 1 } ? "TMT golongan selalu tanggal 1." : null),
        Pada(B, "V11b", "alur penerbitan SK", Berat.Peringatan, [G.TanggalBkn, G.TanggalSk], (i, _) => G.TanggalBkn.Dari(i) > G.TanggalSk.Dari(i) ? "Tanggal BKN biasanya tidak setelah tanggal SK." : null),
        Antar(B, "V13", "PP 7/1977", Berat.Peringatan, [G.MasaKerjaTahun, G.MasaKerjaBulan, G.Golongan], (c, _) => Berpasangan(c)
            .Where(p => p.Kini.Isi[G.Golongan]?[0] == p.Lalu.Isi[G.Golongan]?[0] && MasaKerja(p.Kini) < MasaKerja(p.Lalu))
            .Select(p => (p.Kini, "Masa kerja golongan lebih pendek daripada baris sebelumnya."))),
        Pada(B, "V19a", "BKN, masalah PUPNS", Berat.Peringatan, [G.NomorSk], (i, _) => i[G.NomorSk] is { } sk && Pak().IsMatch(sk) ? "Ini tampak seperti nomor PAK. Yang diisikan adalah nomor SK kenaikan pangkat." : null),
        Pada(B, "V19b", "BKN, masalah PUPNS", Berat.Peringatan, [G.NomorBkn], (i, _) => i[G.NomorBkn] is { } bkn && !NomorBkn().IsMatch(bkn) ? "Nomor BKN biasanya diawali dua huruf, misalnya KG atau CG." : null),
        Pada(B, "V20", "kode klasifikasi surat daerah", Berat.Peringatan, [G.NomorSk, G.Golongan], (i, _) =>
            i[G.NomorSk] is { } sk && Klasifikasi().Match(sk) is { Success: true } cocok && i[G.Golongan] is { } golongan && golongan[0] != cocok.Groups[1].Value[0]
            ? $"Nomor SK 823.{cocok.Groups[1].Value} biasanya untuk golongan lain." : null),
    ];

    private static IEnumerable<Temuan> BarisPertama(Borang borang, Konteks konteks)
    {
        if (Urut(borang.Catatan(B)) is [var awal, ..] && awal.Isi[G.JenisKp] is not null)
        {
            var cpns = DataUtama.TmtCpns.Dari(borang.Isi(DataUtama.Bagian));
            if (awal.Isi[G.JenisKp] != "211" || (cpns is not null && G.Tmt.Dari(awal.Isi) != cpns))
            {
                yield return new Temuan("V07", Berat.Peringatan, B.Kode, awal.Id, G.JenisKp.Kode, "Baris pertama berasal dari SK CPNS: jenis KP Gol. dari Pengadaan CPNS/PNS dengan TMT sama dengan TMT CPNS.");
            }
        }
    }

    private static List<CatatanIsi> Urut(IReadOnlyList<CatatanIsi> catatan) => [.. catatan.Where(c => G.Tmt.Dari(c.Isi) is not null).OrderBy(c => G.Tmt.Dari(c.Isi))];

    private static IEnumerable<(CatatanIsi Lalu, CatatanIsi Kini)> Berpasangan(IReadOnlyList<CatatanIsi> catatan)
    {
        var urut = Urut([.. catatan.Where(c => c.Isi[G.Golongan] is not null)]);
        return urut.Zip(urut.Skip(1));
    }

    private static int? Jarak(string? jenis) => jenis switch { "101" => 4, "202" => 2, "203" or "201" => 1, _ => null };

    private static decimal? MasaKerja(CatatanIsi catatan) => (G.MasaKerjaTahun.Dari(catatan.Isi) * 12) + G.MasaKerjaBulan.Dari(catatan.Isi);

    [GeneratedRegex(@"\bPAK\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pak();

    [GeneratedRegex(@"^(?:[A-Z]{2}[\s\-.]?\d|[IVX]+-\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NomorBkn();

    [GeneratedRegex(@"^823\.([1-4])\b")]
    private static partial Regex Klasifikasi();
}
