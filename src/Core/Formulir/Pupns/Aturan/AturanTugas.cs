using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using D = EPupns.Core.Formulir.Pupns.DiklatStruktural;
using F = EPupns.Core.Formulir.Pupns.DiklatFungsional;
using G = EPupns.Core.Formulir.Pupns.DataGuru;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of courses and of teachers' postings (domain.md §4).</summary>
internal static class AturanTugas
{
    private const string Prajabatan = "prajab";
    private const string Satgas = "Satgas PUPNS";
    private const string Petunjuk = "petunjuk PUPNS";

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Pada(D.Bagian, "V24a", "Tahun diklat struktural sama dengan tahun pada tanggalnya", Satgas, Berat.Galat, [D.Tahun, D.Tanggal], (i, _) => TahunBeda(D.Tahun.Dari(i), D.Tanggal.Dari(i))),
        Pada(F.Bagian, "V24b", "Tahun diklat fungsional sama dengan tahun pada tanggalnya", Satgas, Berat.Galat, [F.Tahun, F.Tanggal], (i, _) => TahunBeda(F.Tahun.Dari(i), F.Tanggal.Dari(i))),
        Pada(D.Bagian, "V24c", "Prajabatan bukan diklat struktural", Satgas, Berat.Galat, [D.Nomor], (i, _) => i[D.Nomor]?.Contains(Prajabatan, StringComparison.OrdinalIgnoreCase) == true
            ? $"\"{i[D.Nomor]}\" tampak seperti STTPL Prajabatan; Prajabatan tidak dimasukkan sebagai diklat struktural. Hapus catatannya, atau isi nomor pada STTPL-nya." : null),
        Setiap(D.Bagian, "V24d", "Tingkat diklat kepemimpinan sejalan dengan eselon dalam riwayat jabatan", "PP 101/2000", Berat.Peringatan, [D.Nama], [(J.Bagian, J.Eselon)], (i, borang, _) => TingkatPim(i[D.Nama]) is { } pim && EselonTertinggi(borang) is var eselon && (eselon is null || pim < eselon - 1)
            ? $"{Nama(DaftarKarier.DiklatStruktural, i[D.Nama])} tidak sejalan dengan riwayat jabatan Anda ({(eselon is null ? "belum ada jabatan struktural" : $"eselon tertinggi {"I II III IV V".Split(' ')[eselon.Value - 1]}")}); lihat STTPL dan SK jabatannya." : null),
        Setiap(G.Bagian, "V35a", "TMT di sekolah tidak sebelum TMT CPNS", Petunjuk, Berat.Peringatan, [G.Tmt], [(U.Bagian, U.TmtCpns)], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && G.Tmt.Dari(i) < cpns
            ? $"TMT di sekolah {Tgl(G.Tmt.Dari(i))} lebih awal daripada TMT CPNS {Tgl(cpns)}; lihat SK CPNS." : null),
        Beruntun(G.Bagian, "V35b", "Setiap sekolah mempunyai TMT sendiri", Petunjuk, Berat.Peringatan, G.Tmt, [G.Tmt], (lalu, kini, _) => G.Tmt.Dari(lalu) == G.Tmt.Dari(kini)
            ? $"Dua sekolah mempunyai TMT yang sama, {Tgl(G.Tmt.Dari(kini))}; lihat SK mutasinya." : null),
        Setiap(G.Bagian, "V35c", "Sekolah mengajar sama dengan sekolah induk, kecuali swasta atau DPK", Petunjuk, Berat.Peringatan, [G.SekolahMengajar, G.SekolahInduk, G.Tipe], [(U.Bagian, U.JenisPegawai)], (i, borang, k) =>
            i[G.Tipe] == "1" && i[G.SekolahInduk] is { } induk && i[G.SekolahMengajar] is { } mengajar && induk != mengajar && !Dipekerjakan(borang.Isi(U.Bagian)[U.JenisPegawai])
            ? $"Sekolah mengajar ({G.SekolahMengajar.Tampil(mengajar, k)}) berbeda dengan sekolah induk ({G.SekolahInduk.Tampil(induk, k)}); biasanya hanya bagi sekolah swasta atau DPK. Lihat SK-nya." : null),
    ];

    private static string? TahunBeda(decimal? tahun, DateOnly? tanggal) =>
        tahun is { } t && tanggal is { } hari && hari.Year != t ? $"Tahun {t} tidak sama dengan tahun pada tanggal {Tgl(hari)}; lihat STTPL-nya." : null;

    // 2 PIM IV, 3 PIM III, 4 PIM II, 5 PIM I.
    private static int? TingkatPim(string? kode) => kode switch { "2" => 4, "3" => 3, "4" => 2, "5" => 1, _ => null };

    private static int? EselonTertinggi(Borang borang) => borang.Catatan(J.Bagian).Select(c => c.Isi[J.Eselon]).Where(e => e is not null and not "99").Min(StringComparer.Ordinal) is { } eselon ? eselon[0] - '0' : null;

    private static bool Dipekerjakan(string? jenisPegawai) => jenisPegawai is not (null or "1" or "10" or "15");
}
