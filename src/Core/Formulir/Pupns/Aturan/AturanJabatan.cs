using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using D = EPupns.Core.Formulir.Pupns.DiklatStruktural;
using G = EPupns.Core.Formulir.Pupns.DataGuru;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of posts, courses and teachers' postings (domain.md §4).</summary>
internal static class AturanJabatan
{
    private const string Prajabatan = "prajab";

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(J.Bagian, "V15", "Permenpan 16/2009", Berat.Peringatan, [J.Nama, J.Jenis, J.Tmt], [(RiwayatGolongan.Bagian, RiwayatGolongan.Golongan)], (i, borang, k) =>
            i[J.Jenis] == "2" && i[J.Nama] is { } kode && J.Tmt.Dari(i) is { } tmt && Hitung.GolonganPada(borang, tmt) is { } golongan
            && (k.Rujukan("jabatan", kode)?.Nama ?? kode) is var nama && JenjangFungsional.Sesuai(nama, golongan, tmt) == false
            ? $"Jenjang {nama} (TMT {Tgl(tmt)}) tidak sejalan dengan golongan waktu itu, {Gol(golongan)}; lihat SK jabatan dan SK pangkatnya." : null),
        Setiap(J.Bagian, "V17a", "logika riwayat", Berat.Peringatan, [J.Tmt], [(U.Bagian, U.TmtCpns)], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && J.Tmt.Dari(i) < cpns
            ? $"TMT jabatan {Tgl(J.Tmt.Dari(i))} lebih awal daripada TMT CPNS {Tgl(cpns)}; lihat SK jabatannya." : null),
        Pada(J.Bagian, "V17b", "logika riwayat", Berat.Peringatan, [J.TmtPelantikan, J.TanggalSk], (i, _) => J.TmtPelantikan.Dari(i) < J.TanggalSk.Dari(i)
            ? $"Pelantikan {Tgl(J.TmtPelantikan.Dari(i))} biasanya tidak sebelum tanggal SK {Tgl(J.TanggalSk.Dari(i))}; lihat SK jabatannya." : null),
        Antar(J.Bagian, "V17c", "logika riwayat", Berat.Peringatan, [J.Tmt], (c, k) =>
            k.Sapk is { } sapk && DataPosisi.TmtJabatan.Dari(sapk.Isi(DataPosisi.Bagian)) is { } kini && c.Where(x => J.Tmt.Dari(x.Isi) is not null).MaxBy(x => J.Tmt.Dari(x.Isi)) is { } akhir && J.Tmt.Dari(akhir.Isi) < kini
            ? [(akhir, $"Data BKN mencatat jabatan dengan TMT {Tgl(kini)}, lebih akhir daripada riwayat terakhir Anda ({Tgl(J.Tmt.Dari(akhir.Isi))}). Tambahkan jabatan sekarang dari SK-nya.")] : []),
        Pada(J.Bagian, "V18", "petunjuk PUPNS", Berat.Galat, [J.Eselon, J.Jenis], (i, _) => i[J.Eselon] is { } eselon && i[J.Jenis] is { } jenis and not "1"
            ? $"Eselon {Nama(DaftarKarier.Eselon, eselon)} hanya untuk jabatan struktural, sedangkan jenisnya {Nama(DaftarKarier.JenisJabatan, jenis)}; lihat SK jabatannya." : null),
        Pada(D.Bagian, "V24a", "Satgas PUPNS", Berat.Galat, [D.Tahun, D.Tanggal], (i, _) => TahunBeda(D.Tahun.Dari(i), D.Tanggal.Dari(i))),
        Pada(DiklatFungsional.Bagian, "V24b", "Satgas PUPNS", Berat.Galat, [DiklatFungsional.Tahun, DiklatFungsional.Tanggal], (i, _) => TahunBeda(DiklatFungsional.Tahun.Dari(i), DiklatFungsional.Tanggal.Dari(i))),
        Pada(D.Bagian, "V24c", "Satgas PUPNS", Berat.Galat, [D.Nomor], (i, _) => i[D.Nomor]?.Contains(Prajabatan, StringComparison.OrdinalIgnoreCase) == true
            ? $"\"{i[D.Nomor]}\" tampak seperti STTPL Prajabatan; Prajabatan tidak dimasukkan sebagai diklat struktural." : null),
        Setiap(D.Bagian, "V24d", "PP 101/2000", Berat.Peringatan, [D.Nama], [(J.Bagian, J.Eselon)], (i, borang, _) => TingkatPim(i[D.Nama]) is { } pim && EselonTertinggi(borang) is var eselon && (eselon is null || pim < eselon - 1)
            ? $"{Nama(DaftarKarier.DiklatStruktural, i[D.Nama])} tidak sejalan dengan riwayat jabatan Anda ({(eselon is null ? "belum ada jabatan struktural" : $"eselon tertinggi {"I II III IV V".Split(' ')[eselon.Value - 1]}")}); lihat STTPL dan SK jabatannya." : null),
        Setiap(G.Bagian, "V35a", "petunjuk PUPNS", Berat.Peringatan, [G.Tmt], [(U.Bagian, U.TmtCpns)], (i, borang, _) => U.TmtCpns.Dari(borang.Isi(U.Bagian)) is { } cpns && G.Tmt.Dari(i) < cpns
            ? $"TMT di sekolah {Tgl(G.Tmt.Dari(i))} lebih awal daripada TMT CPNS {Tgl(cpns)}; lihat SK CPNS." : null),
        Beruntun(G.Bagian, "V35b", "petunjuk PUPNS", Berat.Peringatan, G.Tmt, [G.Tmt], (lalu, kini, _) => G.Tmt.Dari(lalu) == G.Tmt.Dari(kini)
            ? $"Dua sekolah mempunyai TMT yang sama, {Tgl(G.Tmt.Dari(kini))}; lihat SK mutasinya." : null),
        Setiap(G.Bagian, "V35c", "petunjuk PUPNS", Berat.Peringatan, [G.SekolahMengajar, G.SekolahInduk, G.Tipe], [(U.Bagian, U.JenisPegawai)], (i, borang, k) =>
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
