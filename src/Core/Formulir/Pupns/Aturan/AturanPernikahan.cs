using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using S = EPupns.Core.Formulir.Pupns.Pasangan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of marriages (domain.md §4).</summary>
internal static class AturanPernikahan
{
    private static readonly Bagian B = S.Bagian;

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(B, "V04a", "satu NIP satu orang", Berat.Galat, [S.Nip], [(U.Bagian, U.Nip)], (i, b, k) => i[S.Nip] is { } nip && nip == Diri(b)[U.Nip]
            ? $"NIP {S.Nip.Tampil(nip, k)} adalah NIP Anda sendiri; isi NIP suami/istri Anda." : null),
        Setiap(B, "V26a", "UU 1/1974", Berat.Peringatan, [S.Nip], [(U.Bagian, U.JenisKelamin)], (i, b, _) => S.Nip.Dari(i) is { } nip && Diri(b)[U.JenisKelamin] is { } jk && nip.Pria == (jk == "M")
            ? $"Angka ke-15 NIP suami/istri menunjukkan {(nip.Pria ? "pria" : "wanita")}, sama dengan jenis kelamin Anda; periksa NIP-nya." : null),
        Setiap(B, "V26b", "UU 1/1974", Berat.Peringatan, [S.TanggalMenikah, S.TanggalLahir], [(U.Bagian, U.TanggalLahir), (U.Bagian, U.JenisKelamin)], UmurMenikah),
        new("V27", "PP 45/1990", [(B, S.Keadaan), (U.Bagian, U.JenisKelamin)], (b, _) => b.Catatan(B).Where(c => c.Isi[S.Keadaan] == "1").Skip(1)
            .Select(c => new Temuan("V27", Wanita(b) ? Berat.Galat : Berat.Peringatan, B.Kode, c.Id, S.Keadaan.Kode, Wanita(b)
                ? $"Pernikahan dengan {c.Isi[S.Nama] ?? "(tanpa nama)"} dan yang sebelumnya tidak dapat berlangsung bersamaan. Periksa keadaan pernikahan sebelumnya."
                : $"Pernikahan dengan {c.Isi[S.Nama] ?? "(tanpa nama)"} adalah istri kedua atau lebih; memerlukan izin pejabat yang berwenang."))),
        Pada(B, "V28a", "petunjuk PUPNS", Berat.Galat, [S.TanggalMenikah, S.TanggalCerai, S.TanggalMeninggal], (i, _) => Akhir(i) is { } akhir && akhir < S.TanggalMenikah.Dari(i)
            ? $"Pernikahan berakhir {Tgl(akhir)}, sebelum tanggal menikah {Tgl(S.TanggalMenikah.Dari(i))}; lihat kedua aktanya." : null),
        new("V28b", "petunjuk PUPNS", [(B, S.TanggalMenikah), (U.Bagian, U.JenisKelamin)], Tumpang),
        Pada(B, "V28c", "petunjuk PUPNS", Berat.Galat, [S.Keadaan, S.TanggalCerai, S.AktaCerai, S.TanggalMeninggal, S.AktaMeninggal], (i, _) =>
            i[S.Keadaan] is "2" or "3" && (Akhir(i) is null || i[i[S.Keadaan] == "2" ? S.AktaCerai : S.AktaMeninggal] is null)
            ? $"Pernikahan dengan {i[S.Nama] ?? "(tanpa nama)"} sudah berakhir, tetapi tanggal atau nomor aktanya belum lengkap." : null) with { SaatKirim = true },
        new("V29", "logika keluarga", [(U.Bagian, U.StatusKawin), (B, S.Keadaan)], (b, _) =>
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

    // A husband's second marriage may run beside the first one (V27 asks for the permission): then only a warning.
    private static IEnumerable<Temuan> Tumpang(Borang borang, Konteks konteks)
    {
        var urut = borang.Catatan(B).Where(c => S.TanggalMenikah.Dari(c.Isi) is not null).OrderBy(c => S.TanggalMenikah.Dari(c.Isi)).ToList();
        return urut.Zip(urut.Skip(1)).Where(p => Akhir(p.First.Isi) is { } akhir && S.TanggalMenikah.Dari(p.Second.Isi) <= akhir)
            .Select(p => new Temuan("V28b", Wanita(borang) ? Berat.Galat : Berat.Peringatan, B.Kode, p.Second.Id, S.TanggalMenikah.Kode,
                $"Pernikahan {Tgl(S.TanggalMenikah.Dari(p.Second.Isi))} dimulai sebelum pernikahan sebelumnya berakhir ({Tgl(Akhir(p.First.Isi))}); lihat kedua aktanya."));
    }

    private static Isi Diri(Borang borang) => borang.Isi(U.Bagian);

    private static bool Wanita(Borang borang) => Diri(borang)[U.JenisKelamin] == "F";
}
