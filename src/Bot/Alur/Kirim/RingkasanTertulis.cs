using System.Text;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>The whole summary of changes in words, cut into pages that a message can hold.</summary>
internal sealed class RingkasanTertulis(DefinisiFormulir definisi, BorangDiperiksa diperiksa)
{
    private const int PanjangHalaman = 2400;
    private const int PanjangBaris = 1200;

    /// <summary>Pages: the text, and the sections whose changes it names.</summary>
    public IReadOnlyList<(string Daftar, IReadOnlyList<Bagian> Bagian)> Halaman()
    {
        var hasil = new List<(string, IReadOnlyList<Bagian>)>();
        var (teks, bagian) = (new StringBuilder(), new List<Bagian>());
        foreach (var (baris, milik) in Baris())
        {
            if (teks.Length > 0 && teks.Length + baris.Length > PanjangHalaman)
            {
                hasil.Add((teks.ToString(), [.. bagian]));
                teks.Clear();
                bagian.Clear();
            }

            teks.Append(teks.Length == 0 ? baris.TrimStart('\n') : '\n' + baris);
            if (milik is not null && !bagian.Contains(milik))
            {
                bagian.Add(milik);
            }
        }

        hasil.Add((teks.ToString(), [.. bagian]));
        return hasil;
    }

    /// <summary>One change in a line.</summary>
    public static string Kalimat(BorangDiperiksa diperiksa, Bagian bagian, Perubahan p)
    {
        var catatan = bagian.Berulang && p.Isian is not null ? $" ({RingkasanPerubahan.Sebut(bagian, p.Catatan, diperiksa.Tampil)})" : "";
        string Nilai(string? nilai) => nilai is null ? "(kosong)" : diperiksa.Tampil(p.Isian!, nilai);
        return p.Jenis switch
        {
            JenisPerubahan.CatatanBaru => $"+ Baru: {Seluruhnya(diperiksa, bagian, p.Catatan)}",
            JenisPerubahan.UsulHapus => $"− Usul hapus: {RingkasanPerubahan.Sebut(bagian, p.Catatan, diperiksa.Tampil)}",
            JenisPerubahan.Diisi => $"• {p.Isian!.Label}: {Nilai(p.Baru)}{catatan}",
            JenisPerubahan.MenungguDaftar => $"• {p.Isian!.Label}: {p.Baru} (menunggu daftar){catatan}",
            _ => $"• {p.Isian!.Label}: {Nilai(p.Lama)} → {Nilai(p.Baru)}{catatan}",
        };
    }

    private IEnumerable<(string Baris, Bagian? Bagian)> Baris()
    {
        foreach (var satu in RingkasanPerubahan.Hitung(definisi, diperiksa.Borang))
        {
            if (satu.Perubahan.Count == 0 && satu.Sesuai == 0)
            {
                continue;
            }

            yield return ($"\n{satu.Bagian.Judul}{(satu.Sesuai > 0 ? $": {satu.Sesuai} sesuai data BKN" : "")}", satu.Perubahan.Count > 0 ? satu.Bagian : null);
            foreach (var perubahan in satu.Perubahan)
            {
                yield return (Singkat(Kalimat(diperiksa, satu.Bagian, perubahan)), satu.Bagian);
            }
        }

        foreach (var baris in Peringatan())
        {
            yield return (baris, null);
        }
    }

    private IEnumerable<string> Peringatan()
    {
        var ragu = diperiksa.Temuan.Where(t => t.Temuan.Berat == Berat.Peringatan).ToList();
        return ragu.Count == 0 ? [] :
        [
            "\nPeringatan (tidak menghalangi; dibaca verifikator)",
            .. ragu.Select(t => Singkat($"! {t.Temuan.Pesan} {(t.Penjelasan is { } p ? $"Penjelasan Anda: {p}" : "(belum dijelaskan)")}")),
        ];
    }

    private static string Seluruhnya(BorangDiperiksa diperiksa, Bagian bagian, CatatanIsi catatan) => string.Join("; ",
        bagian.Tampak(catatan.Isi).Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && catatan.Isi[i] is not null).Select(i => $"{i.Label}: {diperiksa.Tampil(i, catatan.Isi[i]!)}"));

    private static string Singkat(string baris) => baris.Length <= PanjangBaris ? baris : baris[..(PanjangBaris - 1)] + "…";
}
