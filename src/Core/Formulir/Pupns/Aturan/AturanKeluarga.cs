using static EPupns.Core.Formulir.Aturan;
using A = EPupns.Core.Formulir.Pupns.Anak;
using O = EPupns.Core.Formulir.Pupns.OrangTua;
using S = EPupns.Core.Formulir.Pupns.Pasangan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of the family (domain.md §4).</summary>
internal static class AturanKeluarga
{
    public static readonly IReadOnlyList<Aturan> Semua =
    [
        new("V04", "logika keluarga", [(S.Bagian, S.Nip), (U.Bagian, U.Nip)], (b, _) => Diri(b)[U.Nip] is { } nip
            ? b.Catatan(S.Bagian).Where(c => c.Isi[S.Nip] == nip).Select(c => Temukan("V04", Berat.Galat, S.Bagian, c, S.Nip, "NIP suami/istri tidak mungkin NIP Anda sendiri.")) : []),
        new("V04b", "logika keluarga", [(O.Bagian, O.Nip), (U.Bagian, U.Nip)], (b, _) => Diri(b)[U.Nip] is { } nip
            ? b.Catatan(O.Bagian).Where(c => c.Isi[O.Nip] == nip).Select(c => Temukan("V04b", Berat.Galat, O.Bagian, c, O.Nip, "NIP orang tua tidak mungkin NIP Anda sendiri.")) : []),
        new("V25", "logika keluarga", [(O.Bagian, O.TanggalLahir), (U.Bagian, U.TanggalLahir)], (b, _) => U.TanggalLahir.Dari(Diri(b)) is { } lahir
            ? b.Catatan(O.Bagian).Where(c => O.TanggalLahir.Dari(c.Isi) > lahir.AddYears(-15)).Select(c => Temukan("V25", Berat.Peringatan, O.Bagian, c, O.TanggalLahir, "Orang tua lahir kurang dari 15 tahun sebelum Anda.")) : []),
        new("V26", "UU 1/1974", [(S.Bagian, S.TanggalMenikah), (U.Bagian, U.TanggalLahir), (U.Bagian, U.JenisKelamin)], (b, _) => U.TanggalLahir.Dari(Diri(b)) is { } lahir
            ? b.Catatan(S.Bagian).Where(c => S.TanggalMenikah.Dari(c.Isi) < lahir.AddYears(Wanita(b) ? 16 : 19))
                .Select(c => Temukan("V26", Berat.Peringatan, S.Bagian, c, S.TanggalMenikah, "Umur Anda saat menikah di bawah batas yang berlaku waktu itu (pria 19, wanita 16).")) : []),
        new("V27", "PP 45/1990", [(S.Bagian, S.Keadaan), (U.Bagian, U.JenisKelamin)], (b, _) => b.Catatan(S.Bagian).Where(c => c.Isi[S.Keadaan] == "1").Skip(1)
            .Select(c => Temukan("V27", Wanita(b) ? Berat.Galat : Berat.Peringatan, S.Bagian, c, S.Keadaan,
                Wanita(b) ? "Dua pernikahan tidak dapat berlangsung bersamaan. Periksa keadaan pernikahan sebelumnya." : "Lebih dari satu istri memerlukan izin pejabat yang berwenang."))),
        Pada(S.Bagian, "V28", "petunjuk PUPNS", Berat.Galat, [S.TanggalMenikah, S.TanggalCerai, S.TanggalMeninggal], (i, _) =>
            (S.TanggalCerai.Dari(i) ?? S.TanggalMeninggal.Dari(i)) < S.TanggalMenikah.Dari(i) ? "Akhir pernikahan tidak mungkin sebelum tanggal menikah." : null),
        new("V29", "logika keluarga", [(U.Bagian, U.StatusKawin), (S.Bagian, S.Keadaan)], (b, _) => Diri(b)[U.StatusKawin] is { } status && b.Catatan(S.Bagian) is { Count: > 0 } nikah && (status == "1") != nikah.Any(c => c.Isi[S.Keadaan] is "1")
            ? [new Temuan("V29", Berat.Peringatan, U.Bagian.Kode, U.Bagian.Kode, U.StatusKawin.Kode, "Status perkawinan tidak sejalan dengan daftar suami/istri.")] : []),
        new("V31a", "logika keluarga", [(A.Bagian, A.TanggalLahir), (U.Bagian, U.TanggalLahir)], (b, _) => U.TanggalLahir.Dari(Diri(b)) is { } lahir
            ? b.Catatan(A.Bagian).Where(c => A.Status.Dari(c.Isi) is null or "1" && A.TanggalLahir.Dari(c.Isi) is { } anak && Hitung.Umur(lahir, anak) is < 15 or > 55)
                .Select(c => Temukan("V31a", Berat.Peringatan, A.Bagian, c, A.TanggalLahir, "Umur Anda saat anak ini lahir di luar kebiasaan (15 sampai 55 tahun).")) : []),
        Antar(A.Bagian, "V31b", "logika keluarga", Berat.Peringatan, [A.Nama, A.TanggalLahir], (c, _) => c.Where(x => x.Isi[A.Nama] is not null).GroupBy(x => (x.Isi[A.Nama], x.Isi[A.TanggalLahir]))
            .SelectMany(g => g.Skip(1)).Select(x => (x, "Anak dengan nama dan tanggal lahir ini sudah ada."))),
        new("V30", "UU 1/1974", [(A.Bagian, A.AyahIbu), (A.Bagian, A.TanggalLahir), (S.Bagian, S.TanggalMenikah)], LahirDalamNikah),
        Pada(O.Bagian, "V32", "logika keluarga", Berat.Galat, [O.TanggalMeninggal, O.TanggalLahir], (i, _) => O.TanggalMeninggal.Dari(i) < O.TanggalLahir.Dari(i) ? "Tanggal meninggal tidak mungkin sebelum tanggal lahir." : null),
    ];

    private static IEnumerable<Temuan> LahirDalamNikah(Borang borang, Konteks konteks)
    {
        var nikah = borang.Catatan(S.Bagian).ToDictionary(c => c.Id, c => c.Isi);
        return borang.Catatan(A.Bagian)
            .Where(c => c.Isi[A.Status] == "1" && c.Isi[A.AyahIbu] is { } id && nikah.TryGetValue(id, out var s)
                && (A.TanggalLahir.Dari(c.Isi) < S.TanggalMenikah.Dari(s) || A.TanggalLahir.Dari(c.Isi) > (S.TanggalCerai.Dari(s) ?? S.TanggalMeninggal.Dari(s))?.AddDays(300)))
            .Select(c => Temukan("V30", Berat.Peringatan, A.Bagian, c, A.TanggalLahir, "Anak kandung ini lahir di luar masa pernikahan dengan ayah/ibu yang dipilih."));
    }

    private static Isi Diri(Borang borang) => borang.Isi(U.Bagian);

    private static bool Wanita(Borang borang) => Diri(borang)[U.JenisKelamin] == "F";

    private static Temuan Temukan(string id, Berat berat, Bagian bagian, CatatanIsi catatan, Isian isian, string pesan) => new(id, berat, bagian.Kode, catatan.Id, isian.Kode, pesan);
}
