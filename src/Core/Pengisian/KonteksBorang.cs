using EPupns.Core.Formulir;
using EPupns.Core.Referensi;

namespace EPupns.Core.Pengisian;

/// <summary>Gets ready what the fields of a form need to know of the world: today, and the names of every code that the form holds.</summary>
public sealed class KonteksBorang(BacaRujukan rujukan, DefinisiFormulir definisi)
{
    /// <summary>The world for this form.</summary>
    /// <param name="borang">SAPK's values and the person's own.</param>
    /// <param name="hariIni">Today.</param>
    /// <param name="tambahan">Values that are not in the form yet: a field and what may be stored in it.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<Konteks> MuatAsync(BorangTerbaca borang, DateOnly hariIni, IEnumerable<(Isian Isian, string? Nilai)> tambahan, CancellationToken batal)
    {
        var semua = Kode(borang.Sapk).Concat(Kode(borang.Kini)).Concat(borang.Terhapus.SelectMany(t => Kode(definisi.AmbilBagian(t.Bagian), t.Catatan))).Concat(tambahan).Where(k => k.Isian is IsianRujukan && k.Nilai is { Length: > 0 });
        var baris = await rujukan.MuatAsync(semua.Select(k => (k.Isian.NamaDaftar!, k.Nilai!)), batal);
        return new Konteks(hariIni, (daftar, kode) => baris(daftar, kode)?.Label) { Rujukan = baris };
    }

    private IEnumerable<(Isian Isian, string? Nilai)> Kode(Borang borang) =>
        definisi.Bagian.SelectMany(b => borang.Catatan(b).SelectMany(c => Kode(b, c)));

    private static IEnumerable<(Isian Isian, string? Nilai)> Kode(Bagian bagian, CatatanIsi catatan) => bagian.Isian.Where(i => i is IsianRujukan).Select(i => (i, catatan.Isi[i]));
}
