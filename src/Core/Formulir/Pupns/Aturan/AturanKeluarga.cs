using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using A = EPupns.Core.Formulir.Pupns.Anak;
using O = EPupns.Core.Formulir.Pupns.OrangTua;
using S = EPupns.Core.Formulir.Pupns.Stakeholder;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of parents and children (domain.md §4).</summary>
internal static class AturanKeluarga
{
    private const string Logika = "logika keluarga";
    private const string SatuNomor = "satu nomor satu orang";
    private const string AnakIni = "anak ini";

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(O.Bagian, "V04b", "NIP orang tua bukan NIP sendiri", "satu NIP satu orang", Berat.Galat, [O.Nip], [(U.Bagian, U.Nip)], (i, b, k) => i[O.Nip] is { } nip && nip == Diri(b)[U.Nip]
            ? $"NIP {O.Nip.Tampil(nip, k)} adalah NIP Anda sendiri; isi NIP orang tua Anda." : null),
        Pada(O.Bagian, "V25a", "Angka ke-15 NIP ayah menunjukkan pria, NIP ibu wanita", Logika, Berat.Peringatan, [O.Nip, O.Hubungan], (i, k) => O.Nip.Dari(i) is { } nip && i[O.Hubungan] is { } hubungan && nip.Pria != (hubungan == "1")
            ? $"Angka ke-15 NIP {O.Nip.Tampil(nip.Angka, k)} menunjukkan {(nip.Pria ? "pria" : "wanita")}, sedangkan hubungannya {Nama(DaftarPns.OrangTua, hubungan)}; lihat SK-nya." : null),
        Setiap(O.Bagian, "V25b", "Orang tua paling sedikit 15 tahun lebih tua", Logika, Berat.Peringatan, [O.TanggalLahir], [(U.Bagian, U.TanggalLahir)], (i, b, _) => U.TanggalLahir.Dari(Diri(b)) is { } lahir && O.TanggalLahir.Dari(i) > lahir.AddYears(-15)
            ? $"{Nama(DaftarPns.OrangTua, i[O.Hubungan])} lahir {Tgl(O.TanggalLahir.Dari(i))}, kurang dari 15 tahun sebelum Anda ({Tgl(lahir)}); lihat kartu keluarga." : null),
        Pada(O.Bagian, "V25c", "Nama ibu sama dengan nama ibu kandung saat mendaftar", Logika, Berat.Peringatan, [O.Nama, O.Hubungan], (i, k) => i[O.Hubungan] == "2" && i[O.Nama] is { } nama && k.IbuCocok?.Invoke(nama) == false
            ? $"Nama ibu {nama} tidak sama dengan nama ibu kandung yang ditulis saat mendaftar; lihat akta kelahiran." : null) with { HanyaVerifikator = true },
        Pada(O.Bagian, "V25d", "Tanggal lahir orang tua sama dengan angka 1–8 NIP-nya", "Perka BKN 22/2007", Berat.Peringatan, [O.TanggalLahir, O.Nip], (i, _) => Hitung.Nip(O.Nip, i) is { } nip && O.TanggalLahir.Dari(i) is { } lahir && nip.TanggalLahir != lahir
            ? $"Tanggal lahir {Nama(DaftarPns.OrangTua, i[O.Hubungan])} {Tgl(lahir)} tidak sama dengan angka 1–8 NIP-nya ({Tgl(nip.TanggalLahir)}); lihat kartu keluarga dan SK-nya." : null),
        Setiap(A.Bagian, "V30a", "Ayah/ibu dari anak dipilih dari daftar suami/istri", "petunjuk PUPNS", Berat.Galat, [A.AyahIbu], [(Pasangan.Bagian, Pasangan.Nama)], (i, b, _) => i[A.AyahIbu] is { } id && CariPasangan(b, id) is null
            ? $"Ayah/ibu dari {i[A.Nama] ?? AnakIni} belum dipilih dari daftar suami/istri; lihat akta kelahiran. Pilih salah satu, atau tambahkan dahulu suami/istrinya." : null),
        Setiap(A.Bagian, "V30b", "Anak kandung lahir sejak pernikahan dimulai sampai 300 hari setelah berakhir", "UU 1/1974", Berat.Peringatan, [A.TanggalLahir, A.AyahIbu, A.Status], [(Pasangan.Bagian, Pasangan.TanggalMenikah)], LahirDiLuarNikah),
        Setiap(A.Bagian, "V31a", "Umur ayah dan ibu saat anak lahir 15 sampai 55 tahun", Logika, Berat.Peringatan, [A.TanggalLahir, A.Status], [(U.Bagian, U.TanggalLahir)], UmurOrangTua),
        Antar(A.Bagian, "V31b", "Seorang anak hanya dimasukkan satu kali", Logika, Berat.Peringatan, [A.Nama, A.TanggalLahir], (c, _) => c.Where(x => x.Isi[A.Nama] is not null).GroupBy(x => (x.Isi[A.Nama], x.Isi[A.TanggalLahir]))
            .SelectMany(g => g.Skip(1)).Select(x => (x, $"{x.Isi[A.Nama]} yang lahir {Tgl(A.TanggalLahir.Dari(x.Isi))} sudah ada; lihat akta kelahirannya. Bila dimasukkan dua kali, hapus salah satunya."))),
        Pada(O.Bagian, "V32a", "Tanggal meninggal tidak sebelum tanggal lahir", Logika, Berat.Galat, [O.TanggalMeninggal, O.TanggalLahir], (i, _) => O.TanggalMeninggal.Dari(i) < O.TanggalLahir.Dari(i)
            ? $"Tanggal meninggal {Tgl(O.TanggalMeninggal.Dari(i))} tidak mungkin sebelum tanggal lahir {Tgl(O.TanggalLahir.Dari(i))}; lihat akta kematian." : null),
        Pada(O.Bagian, "V32b", "Orang tua yang meninggal mempunyai tanggal meninggal", Logika, Berat.Galat, [O.TanggalMeninggal, O.StatusHidup], (i, _) => i[O.StatusHidup] == "0" && i[O.TanggalMeninggal] is null
            ? $"{Nama(DaftarPns.OrangTua, i[O.Hubungan])} tercatat meninggal, tetapi tanggalnya belum diisi; lihat akta kematian." : null) with { SaatKirim = true },
        Setiap(O.Bagian, "V33a", "Nomor BPJS orang tua bukan milik anggota keluarga lain", SatuNomor, Berat.Peringatan, [O.Bpjs], [(S.Bagian, S.Bpjs)], (i, b, _) => Kembar(i[O.Bpjs], Nomor(b).Concat(b.Catatan(O.Bagian).TakeWhile(c => c.Isi != i).Select(c => c.Isi[O.Bpjs])))),
        Setiap(Pasangan.Bagian, "V33b", "Nomor BPJS suami/istri bukan milik anggota keluarga lain", SatuNomor, Berat.Peringatan, [Pasangan.Bpjs], [(S.Bagian, S.Bpjs)], (i, b, _) => Kembar(i[Pasangan.Bpjs], Nomor(b, sampai: i))),
    ];

    /// <summary>The spouse that a child names: by record, or by name as SAPK has it.</summary>
    private static Isi? CariPasangan(Borang borang, string id) =>
        borang.Catatan(Pasangan.Bagian).FirstOrDefault(c => c.Id == id || string.Equals(c.Isi[Pasangan.Nama], id, StringComparison.OrdinalIgnoreCase))?.Isi;

    private static string? LahirDiLuarNikah(Isi isi, Borang borang, Konteks konteks)
    {
        if (isi[A.Status] != "1" || isi[A.AyahIbu] is not { } id || CariPasangan(borang, id) is not { } nikah || A.TanggalLahir.Dari(isi) is not { } lahir)
        {
            return null;
        }

        var (mulai, akhir) = (Pasangan.TanggalMenikah.Dari(nikah), AturanPernikahan.Akhir(nikah));
        return lahir < mulai || lahir > akhir?.AddDays(300)
            ? $"{isi[A.Nama] ?? "Anak ini"} (lahir {Tgl(lahir)}) lahir di luar pernikahan dengan {nikah[Pasangan.Nama] ?? "ayah/ibu yang dipilih"} ({Tgl(mulai)}{(akhir is null ? "" : $" sampai {Tgl(akhir)}")}); lihat akta kelahiran dan akta nikahnya."
            : null;
    }

    private static string? UmurOrangTua(Isi isi, Borang borang, Konteks konteks)
    {
        if (isi[A.Status] is not (null or "1") || A.TanggalLahir.Dari(isi) is not { } anak)
        {
            return null;
        }

        var lain = isi[A.AyahIbu] is { } id ? CariPasangan(borang, id) : null;
        string? Tua(string siapa, DateOnly? lahir) => lahir is { } hari && Hitung.Umur(hari, anak) is < 15 or > 55
            ? $"Umur {siapa} saat {isi[A.Nama] ?? AnakIni} lahir ({Tgl(anak)}) {Hitung.Umur(lahir!.Value, anak)} tahun; biasanya 15 sampai 55 tahun. Lihat akta kelahirannya." : null;
        return Tua("Anda", U.TanggalLahir.Dari(Diri(borang))) ?? (lain is null ? null : Tua(lain[Pasangan.Nama] ?? "suami/istri Anda", Pasangan.TanggalLahir.Dari(lain)));
    }

    // The numbers that come before: one's own, then those of husbands and wives.
    private static IEnumerable<string?> Nomor(Borang borang, Isi? sampai = null) =>
        borang.Catatan(Pasangan.Bagian).TakeWhile(c => c.Isi != sampai).Select(c => c.Isi[Pasangan.Bpjs]).Prepend(borang.Isi(S.Bagian)[S.Bpjs]);

    private static string? Kembar(string? nomor, IEnumerable<string?> lain) =>
        nomor is not null && lain.Contains(nomor) ? $"Nomor BPJS {nomor} dipakai lebih dari satu anggota keluarga; lihat kartu masing-masing." : null;

    private static Isi Diri(Borang borang) => borang.Isi(U.Bagian);
}
