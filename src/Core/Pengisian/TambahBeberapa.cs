using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>Adds several records of one section as one step: all or none, undone together ("2 anak: Budi 3-5-2010 L, Ani 7-8-2013 P").</summary>
public sealed class TambahBeberapa(Transaksi transaksi, DefinisiFormulir definisi, BacaBorang borang, PembukaLembar pembuka, PenulisLembar penulis)
{
    /// <summary>Adds them.</summary>
    /// <param name="registrasiId">Whose form.</param>
    /// <param name="bagian">Section code.</param>
    /// <param name="catatan">The values of each: field code and stored text.</param>
    /// <param name="konteks">The world.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The keys of the new records, in order; or <c>catatan.penuh</c> and the first mistake of a field, and then nothing was written.</returns>
    public Task<Hasil<List<string>>> JalankanAsync(
        Guid registrasiId, string bagian, IReadOnlyList<IReadOnlyDictionary<string, string>> catatan, Konteks konteks, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<List<string>>>(
            async () =>
            {
                var satu = definisi.AmbilBagian(bagian);
                if ((await borang.JalankanAsync(registrasiId, batal)).Kini.Catatan(satu).Count + catatan.Count > satu.PalingBanyak)
                {
                    return new Kesalahan("catatan.penuh", $"{satu.Judul} paling banyak {satu.PalingBanyak} catatan.");
                }

                var lembar = new List<(Lembar Lembar, IReadOnlyList<Ubahan> Ubahan)>();
                // Keys of one millisecond are in no order of their own; records stay in the order in which they were told.
                var kunci = catatan.Select(_ => Guid.CreateVersion7().ToString("N")).Order(StringComparer.Ordinal).ToList();
                foreach (var (nilai, urut) in catatan.Select((c, i) => (c, i)))
                {
                    var buka = await pembuka.BukaAsync(new AlamatCatatan(registrasiId, bagian, kunci[urut], 0), batal);
                    var ubahan = buka.Berhasil ? buka.Nilai.Susun(definisi, nilai, konteks) : buka.Kesalahan;
                    if (!ubahan.Berhasil)
                    {
                        return ubahan.Kesalahan;
                    }

                    lembar.Add((buka.Nilai, buka.Nilai.DenganIkutan(ubahan.Nilai, konteks)));
                }

                return await TulisAsync(lembar, pelaku, batal);
            },
            batal);

    private async Task<Hasil<List<string>>> TulisAsync(List<(Lembar Lembar, IReadOnlyList<Ubahan> Ubahan)> lembar, Pelaku pelaku, CancellationToken batal)
    {
        var langkah = Guid.CreateVersion7();
        foreach (var (satu, ubahan) in lembar)
        {
            await penulis.TulisAsync(satu, ubahan, pelaku, "pengisian.ditulis", batal, langkah);
        }

        return lembar.ConvertAll(l => l.Lembar.Catatan.Kunci);
    }
}
