using static EPupns.Core.Formulir.Aturan;
using static EPupns.Core.Formulir.Pupns.Kata;
using A = EPupns.Core.Formulir.Pupns.Anak;
using O = EPupns.Core.Formulir.Pupns.OrangTua;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of parents and children (domain.md §4).</summary>
internal static class AturanKeluarga
{
    public static readonly IReadOnlyList<Aturan> Semua =
    [
        Setiap(O.Bagian, "V04b", "satu NIP satu orang", Berat.Galat, [O.Nip], [(U.Bagian, U.Nip)], (i, b, k) => i[O.Nip] is { } nip && nip == Diri(b)[U.Nip]
            ? $"NIP {O.Nip.Tampil(nip, k)} adalah NIP Anda sendiri; isi NIP orang tua Anda." : null),
        Pada(O.Bagian, "V25a", "logika keluarga", Berat.Peringatan, [O.Nip, O.Hubungan], (i, _) => O.Nip.Dari(i) is { } nip && i[O.Hubungan] is { } hubungan && nip.Pria != (hubungan == "1")
            ? $"Angka ke-15 NIP menunjukkan {(nip.Pria ? "pria" : "wanita")}, sedangkan hubungannya {Nama(DaftarPns.OrangTua, hubungan)}; periksa NIP-nya." : null),
        Setiap(O.Bagian, "V25b", "logika keluarga", Berat.Peringatan, [O.TanggalLahir], [(U.Bagian, U.TanggalLahir)], (i, b, _) => U.TanggalLahir.Dari(Diri(b)) is { } lahir && O.TanggalLahir.Dari(i) > lahir.AddYears(-15)
            ? $"{Nama(DaftarPns.OrangTua, i[O.Hubungan])} lahir {Tgl(O.TanggalLahir.Dari(i))}, kurang dari 15 tahun sebelum Anda ({Tgl(lahir)}); lihat kartu keluarga." : null),
        Pada(O.Bagian, "V25c", "logika keluarga", Berat.Peringatan, [O.Nama, O.Hubungan], (i, k) => i[O.Hubungan] == "2" && i[O.Nama] is { } nama && k.IbuCocok?.Invoke(nama) == false
            ? $"Nama ibu {nama} tidak sama dengan nama ibu kandung yang Anda tulis saat mendaftar; lihat akta kelahiran Anda." : null),
        Setiap(A.Bagian, "V30a", "petunjuk PUPNS", Berat.Galat, [A.AyahIbu], [(Pasangan.Bagian, Pasangan.Nama)], (i, b, _) => i[A.AyahIbu] is { } id && CariPasangan(b, id) is null
            ? $"Ayah/ibu dari {i[A.Nama] ?? "anak ini"} belum dipilih dari daftar suami/istri. Pilih salah satu, atau tambahkan dahulu suami/istrinya." : null),
        Setiap(A.Bagian, "V30b", "UU 1/1974", Berat.Peringatan, [A.TanggalLahir, A.AyahIbu, A.Status], [(Pasangan.Bagian, Pasangan.TanggalMenikah)], LahirDiLuarNikah),
        Setiap(A.Bagian, "V31a", "logika keluarga", Berat.Peringatan, [A.TanggalLahir, A.Status], [(U.Bagian, U.TanggalLahir)], (i, b, _) =>
            U.TanggalLahir.Dari(Diri(b)) is { } lahir && i[A.Status] is null or "1" && U.TanggalLahir.Dari(Diri(b)) is { } saya && A.TanggalLahir.Dari(i) is { } anak && Hitung.Umur(saya, anak) is < 15 or > 55
            ? $"Umur Anda saat {i[A.Nama] ?? "anak ini"} lahir ({Tgl(anak)}) {Hitung.Umur(saya, anak)} tahun; biasanya 15 sampai 55 tahun. Lihat akta kelahirannya." : null),
        Antar(A.Bagian, "V31b", "logika keluarga", Berat.Peringatan, [A.Nama, A.TanggalLahir], (c, _) => c.Where(x => x.Isi[A.Nama] is not null).GroupBy(x => (x.Isi[A.Nama], x.Isi[A.TanggalLahir]))
            .SelectMany(g => g.Skip(1)).Select(x => (x, $"{x.Isi[A.Nama]} yang lahir {Tgl(A.TanggalLahir.Dari(x.Isi))} sudah ada. Bila dimasukkan dua kali, hapus salah satunya."))),
        Pada(O.Bagian, "V32a", "logika keluarga", Berat.Galat, [O.TanggalMeninggal, O.TanggalLahir], (i, _) => O.TanggalMeninggal.Dari(i) < O.TanggalLahir.Dari(i)
            ? $"Tanggal meninggal {Tgl(O.TanggalMeninggal.Dari(i))} tidak mungkin sebelum tanggal lahir {Tgl(O.TanggalLahir.Dari(i))}; lihat aktanya." : null),
        Pada(O.Bagian, "V32b", "logika keluarga", Berat.Galat, [O.TanggalMeninggal, O.StatusHidup], (i, _) => i[O.StatusHidup] == "0" && i[O.TanggalMeninggal] is null
            ? $"{Nama(DaftarPns.OrangTua, i[O.Hubungan])} tercatat meninggal, tetapi tanggalnya belum diisi; lihat akta kematian." : null) with { SaatKirim = true },
        Setiap(O.Bagian, "V33a", "satu nomor satu orang", Berat.Peringatan, [O.Bpjs], [(Stakeholder.Bagian, Stakeholder.Bpjs)], (i, b, _) => Kembar(i[O.Bpjs], b)),
        Setiap(Stakeholder.Bagian, "V33b", "satu nomor satu orang", Berat.Peringatan, [Stakeholder.Bpjs], [(Pasangan.Bagian, Pasangan.Bpjs)], (i, b, _) => Kembar(i[Stakeholder.Bpjs], b)),
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

    private static string? Kembar(string? nomor, Borang borang) => nomor is not null && borang.Catatan(O.Bagian).Select(c => c.Isi[O.Bpjs])
        .Concat(borang.Catatan(Pasangan.Bagian).Select(c => c.Isi[Pasangan.Bpjs])).Append(borang.Isi(Stakeholder.Bagian)[Stakeholder.Bpjs]).Count(n => n == nomor) > 1
        ? $"Nomor BPJS {nomor} dipakai lebih dari satu anggota keluarga; lihat kartu masing-masing." : null;

    private static Isi Diri(Borang borang) => borang.Isi(U.Bagian);
}
