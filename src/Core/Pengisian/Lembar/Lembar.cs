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
    /// <summary>What may be changed of a form that came back only in part; null when all of it may.</summary>
    internal IReadOnlyList<BarisTerbuka>? Terbuka { get; init; }

    /// <summary>Why the record as a whole cannot be taken away or brought back now, or null.</summary>
    public Kesalahan? TolakCatatan() => Membuka("") ? null : Terkunci($"Catatan {Bagian.Judul} ini", null);

    /// <summary>Why this field cannot be changed now, or null: it is read-only, derived, hidden by another answer, or not what was given back.</summary>
    public Kesalahan? Tolak(Isian isian, DefinisiFormulir definisi)
    {
        if (isian.Sumber is Sumber.Baca or Sumber.Turunan)
        {
            return new Kesalahan("isian.terkunci", isian.DiubahDi is { } di
                ? di == Bagian.Kode ? $"{isian.Label} dihitung dari isian lain di {Bagian.Judul}." : $"{isian.Label} diubah di {definisi.AmbilBagian(di).Judul}."
                : $"{isian.Label} tidak dapat diubah.", isian.Kode);
        }

        return Bagian.Tampak(Kini).Contains(isian) ? TolakTerkunci(isian)
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

    /// <summary>Why an answer is locked in a form that came back only in part, or null.</summary>
    internal Kesalahan? TolakTerkunci(Isian isian) => MembukaDenganAtasan(isian) ? null : Terkunci(isian.Label, isian.Kode);

    // An answer that another one brought to light goes with it.
    private bool MembukaDenganAtasan(Isian isian) => Membuka(isian.Kode) || (isian.TampakBila is { } syarat && MembukaDenganAtasan(syarat.Atas));

    private bool Membuka(string isian) => Terbuka?.Any(t => t.Membuka(Bagian.Kode, Catatan.Kunci, isian)) != false;

    private static Kesalahan Terkunci(string nama, string? isian) => new("isian.tidak_dibuka",
        $"{nama} tidak termasuk yang diminta diperbaiki, jadi masih terkunci. Perbaiki dan kirim dahulu yang diminta; bila ini juga keliru, sesudahnya Anda dapat meminta turun status.", isian);

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
