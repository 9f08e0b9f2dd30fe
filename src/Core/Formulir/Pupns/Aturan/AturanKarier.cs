using static EPupns.Core.Formulir.Aturan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of education, courses, posts and postings (domain.md §4).</summary>
internal static class AturanKarier
{
    public static readonly IReadOnlyList<Aturan> Semua =
    [
        new("V17a", "logika riwayat", [(J.Bagian, J.Tmt), (DataUtama.Bagian, DataUtama.TmtCpns)], (borang, _) =>
            DataUtama.TmtCpns.Dari(borang.Isi(DataUtama.Bagian)) is { } cpns
                ? borang.Catatan(J.Bagian).Where(c => J.Tmt.Dari(c.Isi) < cpns).Select(c => new Temuan("V17a", Berat.Peringatan, J.Bagian.Kode, c.Id, J.Tmt.Kode, "TMT jabatan lebih awal daripada TMT CPNS."))
                : []),
        Pada(J.Bagian, "V17b", "logika riwayat", Berat.Peringatan, [J.TmtPelantikan, J.TanggalSk], (i, _) => J.TmtPelantikan.Dari(i) < J.TanggalSk.Dari(i) ? "Pelantikan biasanya tidak sebelum tanggal SK." : null),
        Pada(J.Bagian, "V18", "petunjuk PUPNS", Berat.Galat, [J.Eselon, J.Jenis], (i, _) => i[J.Eselon] is not null && i[J.Jenis] is not (null or "1") ? "Eselon hanya untuk jabatan struktural." : null),
        Pada(P.Bagian, "V21", "petunjuk PUPNS", Berat.Galat, [P.TahunLulus, P.TanggalLulus], (i, _) => P.TahunLulus.Dari(i) is { } tahun && P.TanggalLulus.Dari(i) is { } tanggal && tanggal.Year != tahun
            ? $"Tahun lulus {tahun} tidak sama dengan tahun pada tanggal lulus ({tanggal.Year})." : null),
        Antar(P.Bagian, "V22a", "petunjuk PUPNS", Berat.Galat, [P.Pertama], (c, _) => c.Where(x => P.Pertama.Dari(x.Isi) == true).Skip(1)
            .Select(x => (x, "Hanya satu ijazah yang menjadi pendidikan pertama saat CPNS."))),
        new("V22b", "petunjuk PUPNS", [(P.Bagian, P.Pertama), (P.Bagian, P.TanggalLulus), (DataUtama.Bagian, DataUtama.TmtCpns)], (borang, _) =>
            DataUtama.TmtCpns.Dari(borang.Isi(DataUtama.Bagian)) is { } cpns
                ? borang.Catatan(P.Bagian).Where(c => P.Pertama.Dari(c.Isi) == true && P.TanggalLulus.Dari(c.Isi) > cpns)
                    .Select(c => new Temuan("V22b", Berat.Peringatan, P.Bagian.Kode, c.Id, P.Pertama.Kode, "Pendidikan pertama saat CPNS lulus setelah TMT CPNS."))
                : []),
        Pada(DiklatStruktural.Bagian, "V24a", "Satgas PUPNS", Berat.Galat, [DiklatStruktural.Tahun, DiklatStruktural.Tanggal], (i, _) => TahunBeda(DiklatStruktural.Tahun.Dari(i), DiklatStruktural.Tanggal.Dari(i))),
        Pada(DiklatFungsional.Bagian, "V24b", "Satgas PUPNS", Berat.Galat, [DiklatFungsional.Tahun, DiklatFungsional.Tanggal], (i, _) => TahunBeda(DiklatFungsional.Tahun.Dari(i), DiklatFungsional.Tanggal.Dari(i))),
        new("V35", "petunjuk PUPNS", [(DataGuru.Bagian, DataGuru.Tmt), (DataUtama.Bagian, DataUtama.TmtCpns)], (borang, _) =>
            DataUtama.TmtCpns.Dari(borang.Isi(DataUtama.Bagian)) is { } cpns
                ? borang.Catatan(DataGuru.Bagian).Where(c => DataGuru.Tmt.Dari(c.Isi) < cpns).Select(c => new Temuan("V35", Berat.Peringatan, DataGuru.Bagian.Kode, c.Id, DataGuru.Tmt.Kode, "TMT di sekolah lebih awal daripada TMT CPNS."))
                : []),
    ];

    private static string? TahunBeda(decimal? tahun, DateOnly? tanggal) =>
        tahun is { } t && tanggal is { } hari && hari.Year != t ? $"Tahun {t} tidak sama dengan tahun pada tanggalnya ({hari.Year})." : null;
}
