using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>Keeps the sentences that explain warnings.</summary>
public sealed class PenyimpanPenjelasan(PenyusunHalaman penyusun, JelaskanTemuan jelaskan)
{
    /// <summary>Keeps those that are new; a warning that has gone meanwhile needs none, unless its own button was pressed.</summary>
    public async Task JalankanAsync(LembarKiriman lembar, string kunci, Kiriman kiriman, CancellationToken batal)
    {
        bool Ditekan((string Isian, string Aturan) mana) => kiriman.Tindakan == "jelaskan" && (kiriman.Isian, kiriman.Nilai) == mana;
        if (!kiriman.Penjelasan.Any(p => p.Value.Length > 0 || Ditekan(p.Key)))
        {
            return;
        }

        var halaman = await penyusun.BagianAsync(lembar.Registrasi, lembar.Bagian, kunci, lembar.Borang, batal);
        var ada = halaman.Kelompok.SelectMany(k => k.Baris).SelectMany(b => b.Temuan).ToDictionary(t => (t.Temuan.Isian, t.Temuan.Aturan), t => t.Penjelasan ?? "");
        foreach (var (mana, teks) in kiriman.Penjelasan.Where(p => Ditekan(p.Key) || (ada.TryGetValue(p.Key, out var lama) && lama != p.Value)))
        {
            if (lembar.Bagian.CariIsian(mana.Isian) is { } isian)
            {
                await SatuAsync(lembar, new AlamatTemuan(lembar.Registrasi.Id, mana.Aturan, lembar.Bagian.Kode, kunci, isian.Kode), teks, batal);
            }
        }
    }

    private async Task SatuAsync(LembarKiriman lembar, AlamatTemuan alamat, string teks, CancellationToken batal)
    {
        var (isian, hasil) = (lembar.Bagian.AmbilIsian(alamat.Isian), await jelaskan.JalankanAsync(alamat, teks, lembar.Pelaku, batal));
        if (hasil.Berhasil)
        {
            lembar.Catat($"penjelasan {isian.Label}");
        }
        else
        {
            lembar.Tolak(isian, lembar.Baris(isian)?.TeksKini ?? "", hasil.Kesalahan.Pesan);
        }
    }
}
