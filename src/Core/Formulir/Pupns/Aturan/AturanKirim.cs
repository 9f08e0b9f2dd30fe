using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of a form that is about to be sent (domain.md §4).</summary>
internal static class AturanKirim
{
    private const string Petunjuk = "petunjuk PUPNS";
    private const int BanyakBerkas = 5;
    private static readonly IReadOnlyList<(Bagian Bagian, Isian Isian)> Semuanya = [(U.Bagian, U.Nip)];

    public static readonly IReadOnlyList<Aturan> Semua =
    [
        new("V38a", "Setiap bagian lengkap, juga Stakeholder", Petunjuk, Berat.Galat, Semuanya, (borang, _) => Kelengkapan.Hitung(Pupns2015.Definisi, borang).Where(k => !k.Lengkap).Select(k =>
            new Temuan("V38a", Berat.Galat, k.Bagian.Kode, k.Kurang[0].CatatanId ?? k.Bagian.Kode, k.Kurang[0].Isian?.Kode ?? k.Bagian.Isian[0].Kode,
                $"{k.Bagian.Judul} belum lengkap: {(k.Kurang[0].Isian is { } isian ? $"{isian.Label} belum {(k.Kurang[0].Menunggu is null ? "diperiksa atau diisi" : "ada di daftar, masih menunggu jawaban laporan Anda")}" : "catatannya belum ada")}.")))
            { SaatKirim = true },
        new("V38b", "Pernyataan bahwa data benar disetujui", Petunjuk, Berat.Galat, Semuanya, (_, konteks) => konteks.Pernyataan == false
            ? [new Temuan("V38b", Berat.Galat, U.Bagian.Kode, U.Bagian.Kode, U.Nip.Kode, "Pernyataan bahwa data Anda benar belum Anda setujui. Silakan baca dan setujui dahulu.")] : [])
            { SaatKirim = true, Dijaga = "pernyataan disetujui sebelum formulir dapat dikirim, dan pengiriman tanpa itu ditolak" },
        new("V38c", "Setiap catatan dari data BKN sudah diperiksa", Petunjuk, Berat.Galat, Semuanya, (borang, konteks) => konteks.Sapk is { } sapk
            ? Pupns2015.Definisi.Untuk(borang).Where(b => b.Berulang).Select(b => (Bagian: b, Belum: BelumDiperiksa(b, borang, sapk))).Where(b => b.Belum.Count > 0).Select(b =>
                new Temuan("V38c", Berat.Galat, b.Bagian.Kode, b.Belum[0].Id, b.Bagian.Isian[0].Kode, $"{b.Belum.Count} catatan dari data BKN belum Anda periksa. Buka catatannya, lalu tekan Sesuai atau perbaiki."))
            : []) { SaatKirim = true },
        // Nobody is asked to say "none" section by section: one sentence names them all.
        new("V38d", "Bagian tanpa catatan memang tidak ada isinya", Petunjuk, Berat.Peringatan, Semuanya, (borang, _) => Kosong(borang) is [var pertama, ..] kosong
            ? [new Temuan("V38d", Berat.Peringatan, pertama.Kode, pertama.Kode, pertama.Isian[0].Kode, $"Belum ada catatan pada {string.Join(", ", kosong.Select(b => b.Judul))}. Bila memang tidak ada, biarkan; bila ada, tambahkan.")] : [])
            { SaatKirim = true, Pengingat = true },
        Koreksi(() => Pupns2015.Definisi.Bagian, (U.Bagian, U.Nip)),
        // One sentence for all of them: what burnt with the house is explained once.
        new("V40", "Berkas bukti pokok, untuk setiap perbaikan, dan untuk setiap catatan sudah dilampirkan", "daftar berkas PUPNS", Berat.Peringatan, Semuanya, (_, konteks) => konteks.BerkasKurang is { Count: > 0 } kurang
            ? [new Temuan("V40", Berat.Peringatan, U.Bagian.Kode, U.Bagian.Kode, U.Nip.Kode,
                $"{kurang.Count} berkas belum dilampirkan: {string.Join(", ", kurang.Take(BanyakBerkas))}{(kurang.Count > BanyakBerkas ? $", dan {kurang.Count - BanyakBerkas} lagi" : "")}. Lampirkan lewat menu Berkas; bila aslinya tidak ada lagi, jelaskan sebabnya.")] : [])
            { SaatKirim = true },
    ];

    /// <summary>V39: a correction differs from SAPK's value, and its field names the paper that proves it.</summary>
    internal static Aturan Koreksi(Func<IReadOnlyList<Bagian>> bagian, (Bagian Bagian, Isian Isian) atas) => new("V39", "Perbaikan berbeda dari data BKN dan mempunyai jenis bukti", Petunjuk, Berat.Galat, [atas], (borang, konteks) => konteks.Sapk is { } sapk
        ? bagian().Where(b => !b.Berulang).SelectMany(b => b.Tampak(borang.Isi(b)).Where(i => i.Sumber == Sumber.Koreksi && i.Bukti is null && borang.Isi(b)[i] is { } kini && sapk.Isi(b)[i] is { } lama && kini != lama)
            .Select(i => new Temuan("V39", Berat.Galat, b.Kode, b.Kode, i.Kode, $"{i.Label} diperbaiki dari {i.Tampil(sapk.Isi(b)[i]!, konteks)} menjadi {i.Tampil(borang.Isi(b)[i]!, konteks)}, tetapi tidak ada berkas yang membuktikannya.")))
        : []) { SaatKirim = true, Dijaga = "setiap isian yang dapat diperbaiki menyebut jenis buktinya, dan jawaban yang sama dengan data BKN dicatat sebagai Sesuai" };

    private static List<CatatanIsi> BelumDiperiksa(Bagian bagian, Borang borang, Borang sapk)
    {
        var asal = sapk.Catatan(bagian).Select(c => c.Id).ToHashSet();
        return [.. borang.Catatan(bagian).Where(c => asal.Contains(c.Id) && !Kelengkapan.Diperiksa(bagian, c))];
    }

    private static IReadOnlyList<Bagian> Kosong(Borang borang) =>
        [.. Pupns2015.Definisi.Untuk(borang).Where(b => b is { Berulang: true, PalingSedikit: 0 } && borang.Catatan(b).Count == 0)];
}
