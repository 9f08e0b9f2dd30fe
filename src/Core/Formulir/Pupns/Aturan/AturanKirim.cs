using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>Rules of a form that is about to be sent (domain.md §4).</summary>
internal static class AturanKirim
{
    public static readonly IReadOnlyList<Aturan> Semua =
    [
        new("V38a", "petunjuk PUPNS", [(U.Bagian, U.Nip)], (borang, _) => Kelengkapan.Hitung(Pupns2015.Definisi, borang).Where(k => !k.Lengkap).Select(k =>
            new Temuan("V38a", Berat.Galat, k.Bagian.Kode, k.Kurang[0].CatatanId ?? k.Bagian.Kode, k.Kurang[0].Isian?.Kode ?? k.Bagian.Isian[0].Kode,
                $"{k.Bagian.Judul} belum lengkap: {(k.Kurang[0].Isian is { } isian ? $"{isian.Label} belum {(k.Kurang[0].Menunggu is null ? "diperiksa atau diisi" : "ada di daftar, masih menunggu jawaban laporan Anda")}" : "catatannya belum ada")}.")))
            { SaatKirim = true },
        new("V38b", "petunjuk PUPNS", [(U.Bagian, U.Nip)], (_, konteks) => konteks.Pernyataan == false
            ? [new Temuan("V38b", Berat.Galat, U.Bagian.Kode, U.Bagian.Kode, U.Nip.Kode, "Pernyataan bahwa data Anda benar belum Anda setujui. Silakan baca dan setujui dahulu.")] : [])
            { SaatKirim = true },
        Koreksi(() => Pupns2015.Definisi.Bagian, (U.Bagian, U.Nip)),
        new("V40", "daftar berkas PUPNS", [(U.Bagian, U.Nip)], (borang, konteks) => konteks.BuktiAda is { } ada
            ? BuktiDiperlukan.Hitung(Pupns2015.Definisi, konteks.Sapk ?? Borang.Kosong, borang).Where(b => !ada.Contains(b.Bukti)).Select(b =>
                new Temuan("V40", Berat.Peringatan, b.Untuk[0].Bagian, b.Untuk[0].CatatanId, b.Untuk[0].Isian, $"Berkas {b.Bukti} belum dilampirkan; membuktikan {b.Untuk[0].Label}."))
            : []) { SaatKirim = true },
    ];

    /// <summary>V39: a correction differs from SAPK's value, and its field names the paper that proves it.</summary>
    internal static Aturan Koreksi(Func<IReadOnlyList<Bagian>> bagian, (Bagian Bagian, Isian Isian) atas) => new("V39", "petunjuk PUPNS", [atas], (borang, konteks) => konteks.Sapk is { } sapk
        ? bagian().Where(b => !b.Berulang).SelectMany(b => b.Tampak(borang.Isi(b)).Where(i => i.Sumber == Sumber.Koreksi && i.Bukti is null && borang.Isi(b)[i] is { } kini && sapk.Isi(b)[i] is { } lama && kini != lama)
            .Select(i => new Temuan("V39", Berat.Galat, b.Kode, b.Kode, i.Kode, $"{i.Label} diperbaiki dari {i.Tampil(sapk.Isi(b)[i]!, konteks)} menjadi {i.Tampil(borang.Isi(b)[i]!, konteks)}, tetapi tidak ada berkas yang membuktikannya.")))
        : []) { SaatKirim = true };
}
