using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>What becomes of SAPK's record when every level is done: accepted changes over SAPK's values, nothing of what was rejected.</summary>
public static class HasilAkhir
{
    /// <summary>The changes that were accepted, in the order of the form; empty while the form is not done.</summary>
    public static IReadOnlyList<BarisKasus> Diterima(Kasus kasus) =>
        kasus.Formulir.Keadaan == KeadaanFormulir.Selesai ? [.. kasus.Baris.Where(b => b.Putusan?.Jenis == JenisPutusan.Setuju)] : [];

    /// <summary>The accepted changes as a patch: stored texts before and after, section by section, record by record.</summary>
    public static IReadOnlyList<Tambalan> Tambalan(Kasus kasus) => [.. Diterima(kasus).SelectMany(b => Satu(kasus, b))];

    private static IEnumerable<Tambalan> Satu(Kasus kasus, BarisKasus baris)
    {
        var (borang, bagian, kunci) = (kasus.Diperiksa.Borang, baris.Bagian, baris.Alamat.Kunci);
        var lama = borang.Sapk.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi;
        var baru = borang.Kini.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi;
        return baris.Jenis switch
        {
            JenisPerubahan.CatatanBaru => [new Tambalan(bagian.Kode, kunci, null, Milik(bagian, baru!))],
            JenisPerubahan.UsulHapus => [new Tambalan(bagian.Kode, kunci, lama!.Nilai, null)],

            // What waits for its list has no value yet.
            JenisPerubahan.MenungguDaftar => [],
            _ => [new Tambalan(bagian.Kode, kunci, Nilai(baris.Isian!, lama), Nilai(baris.Isian!, baru))],
        };
    }

    private static IReadOnlyDictionary<string, string> Milik(Bagian bagian, Isi isi) =>
        isi.Hanya(k => bagian.CariIsian(k)?.Sumber is Sumber.Isi or Sumber.Koreksi).Nilai;

    private static IReadOnlyDictionary<string, string> Nilai(Isian isian, Isi? isi) => isi?[isian] is { } nilai ? new Dictionary<string, string> { [isian.Kode] = nilai } : new Dictionary<string, string>();
}

/// <summary>One change of one record: what is there before and after, by field code. No record before means a new one, none after means that it is to go.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">The record: as SAPK counts them, or a name of its own for a new one.</param>
/// <param name="Sebelum">Stored texts before; null for a new record.</param>
/// <param name="Sesudah">Stored texts after; null for a record that is to go.</param>
public sealed record Tambalan(string Bagian, string Kunci, IReadOnlyDictionary<string, string>? Sebelum, IReadOnlyDictionary<string, string>? Sesudah)
{
    /// <summary>The change that takes this one back.</summary>
    public Tambalan Balik() => this with { Sebelum = Sesudah, Sesudah = Sebelum };

    /// <summary>The record after the change; null when it is gone.</summary>
    /// <param name="catatan">The record as it is; null when there is none.</param>
    /// <exception cref="InvalidOperationException">The record does not say what the change begins with.</exception>
    public Isi? Terapkan(Isi? catatan)
    {
        if (Sebelum is null != catatan is null || Sebelum?.Any(s => catatan![s.Key] != s.Value) == true || (Sebelum is not null && Sesudah?.Keys.Except(Sebelum.Keys).Any(k => catatan![k] is not null) == true))
        {
            throw new InvalidOperationException($"Catatan {Bagian}/{Kunci} tidak lagi seperti sebelum perubahan.");
        }

        return Sesudah is null ? null : Sesudah.Aggregate((catatan ?? Isi.Kosong).Tanpa([.. Sebelum?.Keys ?? []]), (isi, s) => isi.Dengan(s.Key, s.Value));
    }
}
