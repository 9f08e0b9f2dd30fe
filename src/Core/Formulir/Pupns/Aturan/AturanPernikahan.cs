using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using S = EPupns.Core.Formulir.Pupns.Pasangan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of marriages (domain.md §4).</summary>
internal static class AturanPernikahan
{
    private const string Perkawinan = "UU 1/1974";
    private const string IzinKawin = "PP 45/1990";
    private const string Petunjuk = "petunjuk PUPNS";
    private const string Izin = "V27b";
    private const string TanpaNama = "(tanpa nama)";
    private static readonly Bagian B = S.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(B, "V04a", "NIP suami/istri bukan NIP sendiri", "satu NIP satu orang", Berat.Galat, [S.Nip], [(U.Bagian, U.Nip)], (i, b, k) => i[S.Nip] is { } nip && nip == Diri(b)[U.Nip]
            ? $"NIP {S.Nip.Tampil(nip, k)} adalah NIP Anda sendiri; isi NIP suami/istri Anda." : null),
        Setiap(B, "V26a", "Angka ke-15 NIP suami/istri menunjukkan lawan jenis", Perkawinan, Berat.Peringatan, [S.Nip], [(U.Bagian, U.JenisKelamin)], (i, b, k) => S.Nip.Dari(i) is { } nip && Diri(b)[U.JenisKelamin] is { } jk && nip.Pria == (jk == "M")
            ? $"Angka ke-15 NIP suami/istri ({S.Nip.Tampil(nip.Angka, k)}) menunjukkan {(nip.Pria ? "pria" : "wanita")}, sama dengan jenis kelamin Anda; lihat SK-nya." : null),
        Setiap(B, "V26b", "Umur saat menikah: pria 19, wanita 16 tahun atau lebih", Perkawinan, Berat.Peringatan, [S.TanggalMenikah, S.TanggalLahir], [(U.Bagian, U.TanggalLahir), (U.Bagian, U.JenisKelamin)], UmurMenikah),
        Pada(B, "V26c", "Tanggal lahir suami/istri sama dengan angka 1–8 NIP-nya", "Perka BKN 22/2007", Berat.Peringatan, [S.TanggalLahir, S.Nip], (i, _) => Hitung.Nip(S.Nip, i) is { } nip && S.TanggalLahir.Dari(i) is { } lahir && nip.TanggalLahir != lahir
            ? $"Tanggal lahir suami/istri {Tgl(lahir)} tidak sama dengan angka 1–8 NIP-nya ({Tgl(nip.TanggalLahir)}); lihat akta nikah dan SK-nya." : null),
        new("V27a", "Wanita PNS tidak mempunyai dua pernikahan yang berlangsung bersamaan", IzinKawin, Berat.Galat, [(B, S.Keadaan), (U.Bagian, U.JenisKelamin)], (b, _) => Wanita(b) ? Berlangsung(b).Skip(1).Select(c => Temuan("V27a", Berat.Galat, c, S.Keadaan,
            $"Pernikahan dengan {Siapa(c)} dan dengan {Siapa(Berlangsung(b)[0])} tidak dapat berlangsung bersamaan; lihat akta nikah dan akta cerainya, lalu perbaiki keadaan pernikahan yang sudah berakhir.")) : []),
        new(Izin, "Istri kedua atau lebih dengan izin pejabat", IzinKawin, Berat.Peringatan, [(B, S.TanggalMenikah), (B, S.Keadaan), (U.Bagian, U.JenisKelamin)], (b, _) => Wanita(b) ? [] : Bersamaan(b).Select(p => Temuan(Izin, Berat.Peringatan, p.Kini, S.TanggalMenikah,
            $"Pernikahan dengan {Siapa(p.Kini)} ({Tgl(S.TanggalMenikah.Dari(p.Kini.Isi))}) dimulai ketika pernikahan dengan {Siapa(p.Lalu)} belum berakhir. Istri kedua atau lebih memerlukan izin pejabat: tuliskan nomor izinnya, atau perbaiki tanggal menurut aktanya."))),
        Pada(B, "V28a", "Pernikahan berakhir setelah dimulai", Petunjuk, Berat.Galat, [S.TanggalMenikah, S.TanggalCerai, S.TanggalMeninggal], (i, _) => Akhir(i) is { } akhir && akhir < S.TanggalMenikah.Dari(i)
            ? $"Pernikahan berakhir {Tgl(akhir)}, sebelum tanggal menikah {Tgl(S.TanggalMenikah.Dari(i))}; lihat kedua aktanya." : null),
        // For a husband too: only the permission that he names (V27b) explains two marriages at once.
        new("V28b", "Pernikahan berikutnya dimulai setelah yang sebelumnya berakhir", Petunjuk, Berat.Galat, [(B, S.TanggalMenikah), (U.Bagian, U.JenisKelamin)], (b, _) => Bersamaan(b).Where(p => Akhir(p.Lalu.Isi) is not null).Select(p => Temuan("V28b", Berat.Galat, p.Kini, S.TanggalMenikah,
            $"Pernikahan {Tgl(S.TanggalMenikah.Dari(p.Kini.Isi))} dimulai sebelum pernikahan sebelumnya berakhir ({Tgl(Akhir(p.Lalu.Isi))}); lihat kedua aktanya.{(Wanita(b) ? "" : " Bila waktu itu memang beristri lebih dari seorang, jawab peringatan tentang izinnya.")}"))) { SelesaiOleh = Izin },
        Pada(B, "V28c", "Pernikahan yang berakhir mempunyai tanggal dan nomor akta cerai atau akta kematian", Petunjuk, Berat.Galat, [S.Keadaan, S.TanggalCerai, S.AktaCerai, S.TanggalMeninggal, S.AktaMeninggal], (i, _) =>
            i[S.Keadaan] is "2" or "3" && (Akhir(i) is null || i[i[S.Keadaan] == "2" ? S.AktaCerai : S.AktaMeninggal] is null)
            ? $"Pernikahan dengan {i[S.Nama] ?? TanpaNama} sudah berakhir, tetapi tanggal atau nomor aktanya belum lengkap; lihat {(i[S.Keadaan] == "2" ? "akta cerai" : "akta kematian")}." : null) with { SaatKirim = true },
        new("V29", "Status perkawinan sejalan dengan daftar suami/istri", "logika keluarga", Berat.Peringatan, [(U.Bagian, U.StatusKawin), (B, S.Keadaan)], (b, _) =>
            Diri(b)[U.StatusKawin] is { } status && b.Catatan(B) is { Count: > 0 } nikah && nikah.All(c => c.Isi[S.Keadaan] is not null) && (status == "1") != nikah.Any(c => c.Isi[S.Keadaan] == "1")
            ? [new Temuan("V29", Berat.Peringatan, U.Bagian.Kode, U.Bagian.Kode, U.StatusKawin.Kode,
                $"Status perkawinan {Nama(DaftarPns.StatusKawin, status)} tidak sejalan dengan daftar suami/istri ({nikah.Count(c => c.Isi[S.Keadaan] == "1")} pernikahan masih berlangsung); lihat KTP dan aktanya.")] : []),
    ];

    /// <summary>When a marriage ended; null when it did not.</summary>
    public static DateOnly? Akhir(Isi nikah) => S.TanggalCerai.Dari(nikah) ?? S.TanggalMeninggal.Dari(nikah);

    private static string? UmurMenikah(Isi isi, Borang borang, Konteks konteks)
    {
        if (S.TanggalMenikah.Dari(isi) is not { } nikah)
        {
            return null;
        }

        var (saya, dia) = Wanita(borang) ? (16, 19) : (19, 16);
        return U.TanggalLahir.Dari(Diri(borang)) is { } lahir && Hitung.Umur(lahir, nikah) < saya
            ? $"Umur Anda saat menikah ({Tgl(nikah)}) {Hitung.Umur(lahir, nikah)} tahun; batas waktu itu {saya} tahun. Lihat akta nikah."
            : S.TanggalLahir.Dari(isi) is { } lahirnya && Hitung.Umur(lahirnya, nikah) < dia
            ? $"Umur {isi[S.Nama] ?? "suami/istri"} saat menikah ({Tgl(nikah)}) {Hitung.Umur(lahirnya, nikah)} tahun; batas waktu itu {dia} tahun. Lihat akta nikah."
            : null;
    }

    private static List<CatatanIsi> Berlangsung(Borang borang) => [.. borang.Catatan(B).Where(c => c.Isi[S.Keadaan] == "1")];

    // Each marriage that began while an earlier one was not over, with that one.
    private static IEnumerable<(CatatanIsi Lalu, CatatanIsi Kini)> Bersamaan(Borang borang)
    {
        var urut = borang.Catatan(B).Where(c => S.TanggalMenikah.Dari(c.Isi) is not null).OrderBy(c => S.TanggalMenikah.Dari(c.Isi)).ToList();
        return urut.Select((c, i) => (Lalu: urut.Take(i).FirstOrDefault(l => BelumBerakhir(l.Isi, S.TanggalMenikah.Dari(c.Isi)!.Value)), Kini: c)).Where(p => p.Lalu is not null).Select(p => (p.Lalu!, p.Kini));
    }

    private static bool BelumBerakhir(Isi nikah, DateOnly hari) => Akhir(nikah) is { } akhir ? hari <= akhir : nikah[S.Keadaan] == "1";

    private static Temuan Temuan(string id, Berat berat, CatatanIsi catatan, Isian isian, string pesan) => new(id, berat, B.Kode, catatan.Id, isian.Kode, pesan);

    private static string Siapa(CatatanIsi catatan) => catatan.Isi[S.Nama] ?? TanpaNama;

    private static Isi Diri(Borang borang) => borang.Isi(U.Bagian);

    private static bool Wanita(Borang borang) => Diri(borang)[U.JenisKelamin] == "F";
}
