using EPupns.Core.Dasar;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>One document opened for a change: it may be changed, and the person saw its present version.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Catatan">The document.</param>
/// <param name="Sapk">SAPK's values under it.</param>
/// <param name="AdaSapk">SAPK has such a record.</param>
public sealed record Lembar(Bagian Bagian, CatatanPengisian Catatan, Isi Sapk, bool AdaSapk)
{
    /// <summary>Why this field cannot be changed now, or null: it is read-only, derived, or hidden by another answer.</summary>
    public Kesalahan? Tolak(Isian isian, DefinisiFormulir definisi)
    {
        if (isian.Sumber is Sumber.Baca or Sumber.Turunan)
        {
            return new Kesalahan("isian.terkunci", isian.DiubahDi is { } di
                ? di == Bagian.Kode ? $"{isian.Label} dihitung dari isian lain di {Bagian.Judul}." : $"{isian.Label} diubah di {definisi.AmbilBagian(di).Judul}."
                : $"{isian.Label} tidak dapat diubah.", isian.Kode);
        }

        return Bagian.Tampak(Kini).Contains(isian) ? null
            : new Kesalahan("isian.tersembunyi", $"{isian.Label} tidak ditanyakan menurut jawaban Anda pada {isian.TampakBila!.Atas.Label}.", isian.Kode);
    }

    /// <summary>The answers over SAPK's values.</summary>
    public Isi Kini { get => field ?? Catatan.BacaIsi().Diatas(Sapk); private init; }

    /// <summary>Several values as the changes of one step; an earlier value may show the field of a later one.</summary>
    /// <returns>The changes, or the first mistake. What equals SAPK's value is found right.</returns>
    internal Hasil<List<Ubahan>> Susun(DefinisiFormulir definisi, IReadOnlyDictionary<string, string> nilai, Konteks konteks)
    {
        var (kini, hasil) = (this, new List<Ubahan>());
        foreach (var isian in Bagian.Isian.Where(i => nilai.ContainsKey(i.Kode)))
        {
            var diterima = kini.Tolak(isian, definisi) is { } salah ? salah : isian.Terima(nilai[isian.Kode], konteks);
            if (!diterima.Berhasil)
            {
                return diterima.Kesalahan;
            }

            hasil.Add(Ubah(isian, diterima.Nilai));
            kini = kini.Andaikan(isian, diterima.Nilai);
        }

        return hasil;
    }

    /// <summary>The changes with what they bring along (<see cref="Isian.Bawaan"/>).</summary>
    internal IReadOnlyList<Ubahan> DenganIkutan(IReadOnlyList<Ubahan> ubahan, Konteks konteks)
    {
        var baru = ubahan.Aggregate(Kini, (i, u) => i.Dengan(u.Isian, u.Sesuai ? Sapk[u.Isian] : u.Nilai));
        return [.. ubahan, .. Bagian.Ikutan(Kini, baru, konteks).Where(i => i.Isian.Sumber is Sumber.Isi or Sumber.Koreksi).Select(i => Ubah(i.Isian, i.Nilai) with { Ikutan = true })];
    }

    private Ubahan Ubah(Isian isian, string nilai) => nilai == Sapk[isian] ? new Ubahan(isian, null, Sesuai: true) : new Ubahan(isian, nilai, Sesuai: false);

    private Lembar Andaikan(Isian isian, string nilai) => this with { Kini = Kini.Dengan(isian, nilai) };
}

/// <summary>One change that is to be made to a document.</summary>
/// <param name="Isian">The field.</param>
/// <param name="Nilai">Stored text; empty empties the field though SAPK has a value, null takes the answer away.</param>
/// <param name="Sesuai">SAPK's value is right.</param>
/// <param name="Urung">The earlier change that this one takes back.</param>
public sealed record Ubahan(Isian Isian, string? Nilai, bool Sesuai, PerubahanIsian? Urung = null)
{
    /// <summary>Nobody asked for it: it follows from another change of the same step.</summary>
    public bool Ikutan { get; init; }
}
