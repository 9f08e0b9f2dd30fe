using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using Microsoft.AspNetCore.WebUtilities;

namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>A parent's or spouse's NIP brings the rest, said back first (features.md F15, F16).</summary>
public sealed class PengisiKerabat(PenyusunHalaman penyusun, IsiIsian isi, IsiDariNip kerabat)
{
    /// <summary>Looks the person up and offers what was found; nothing is written.</summary>
    public async Task CariAsync(LembarKiriman lembar, IsianNip isian, string teks, string nip, CancellationToken batal)
    {
        var hasil = await kerabat.CariAsync(lembar.Alamat(isian), nip, penyusun.Konteks, lembar.Pelaku, batal);
        if (!hasil.Berhasil)
        {
            // The number may be kept though nothing came with it.
            var dapatDisimpan = hasil.Kesalahan.Kode is "kerabat.tidak_ada" or "kerabat.terlalu_sering";
            lembar.Tawarkan(isian, teks, hasil.Kesalahan.Pesan, dapatDisimpan ? [new PilihanTafsir(nip, $"Simpan NIP {isian.Tampil(nip, penyusun.Konteks)}")] : []);
            return;
        }

        var isinya = new List<string>();
        foreach (var satu in lembar.Bagian.Isian.Where(i => isian.Mengisi.Contains(i.Kode) && hasil.Nilai.Nilai.ContainsKey(i.Kode)))
        {
            var konteks = await penyusun.SiapkanAsync(lembar.Borang, satu, [hasil.Nilai.Nilai[satu.Kode]], batal);
            isinya.Add($"{satu.Label} {satu.Tampil(hasil.Nilai.Nilai[satu.Kode], konteks)}");
        }

        var tawaran = new Tawaran($"terima:{isian.Kode}:{QueryString.Create(hasil.Nilai.Nilai.Select(n => KeyValuePair.Create(n.Key, (string?)n.Value)))}", "Ya, isi dengan data ini");
        lembar.Tolak(isian, teks, $"NIP itu milik: {string.Join("; ", isinya)}. Benarkah?", tawaran);
    }

    /// <summary>Writes what was offered and agreed to, as one step.</summary>
    public async Task TerimaAsync(LembarKiriman lembar, Isian isian, string isinya, CancellationToken batal)
    {
        var nilai = QueryHelpers.ParseQuery(isinya).Where(n => lembar.Bagian.CariIsian(n.Key) is not null).ToDictionary(n => n.Key, n => n.Value.ToString());
        var konteks = await penyusun.SiapkanAsync(lembar.Borang, nilai.Select(n => (lembar.Bagian.AmbilIsian(n.Key), (string?)n.Value)), batal);
        var hasil = await isi.TulisBeberapaAsync(lembar.Catatan, nilai, konteks, lembar.Pelaku, batal);
        if (hasil.Berhasil)
        {
            await lembar.CatatAsync(string.Join(", ", nilai.Keys.Select(k => lembar.Bagian.AmbilIsian(k).Label)), hasil, batal);
        }
        else
        {
            await lembar.CatatAsync(isian, nilai.GetValueOrDefault(isian.Kode) ?? "", hasil, batal);
        }
    }
}
