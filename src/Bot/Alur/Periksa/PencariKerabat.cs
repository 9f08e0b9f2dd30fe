using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Parents and spouses who are PNS: their NIP brings the rest (features.md F15, F16).</summary>
internal sealed class PencariKerabat(IsiDariNip isiDariNip)
{
    /// <summary>The number may be kept though nothing came with it.</summary>
    public static bool DapatDisimpan(Kesalahan salah) => salah.Kode is "kerabat.tidak_ada" or "kerabat.terlalu_sering";

    /// <summary>The number and what it fills in, as facts that wait for a yes.</summary>
    public async Task<Hasil<List<FaktaIsian>>> CariAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IsianNip isian, string nip, CancellationToken batal)
    {
        var alamat = new AlamatIsian(ruang.Registrasi.Id, isi.Bagian!, isi.Kunci!, isian.Kode, ruang.Versi(isi));
        var hasil = await isiDariNip.CariAsync(alamat, nip, ruang.Konteks, giliran.Pelaku(ruang.Registrasi.Nip), batal);
        return hasil.Berhasil ? hasil.Nilai.Nilai.Where(n => ruang.Kini(isi).Isi[n.Key] != n.Value).Select(n => new FaktaIsian(n.Key, n.Value, null)).ToList() : hasil.Kesalahan;
    }

    /// <summary>A sentence that named such a number: what it did not say itself is filled in.</summary>
    public async Task LengkapiAsync(ITurnContext giliran, RuangPeriksa ruang, IsianPeriksa isi, IReadOnlyList<FaktaIsian> baru, CancellationToken batal)
    {
        if (ruang.Bagian(isi).Isian.OfType<IsianNip>().FirstOrDefault(i => i.Mengisi.Count > 0 && baru.Any(f => f.Isian == i.Kode)) is not { } isian)
        {
            return;
        }

        var hasil = await CariAsync(giliran, ruang, isi, isian, baru.First(f => f.Isian == isian.Kode).Nilai, batal);
        if (hasil.Berhasil)
        {
            isi.Fakta.AddRange(hasil.Nilai.Where(h => isi.Fakta.All(f => f.Isian != h.Isian)));
            return;
        }

        isi.BelumJelas.Add(hasil.Kesalahan.Pesan);
        isi.Fakta.RemoveAll(f => f.Isian == isian.Kode && !DapatDisimpan(hasil.Kesalahan));
    }
}
