using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>
/// Saves what a page sent: first what was typed, in the order of the form, then what the button says. Each answer is written as the chat
/// writes it; what cannot be taken comes back with its reason, and keeps none of the others waiting.
/// </summary>
public sealed class PenyimpanKiriman(Transaksi transaksi, PenyusunHalaman penyusun, IsiIsian isi, TafsirkanIsian penafsir, PenindakTombol tombol, PengisiKerabat kerabat, PenyimpanPenjelasan penjelasan)
{
    /// <summary>Saves it, all in one go.</summary>
    public Task<HasilKiriman> JalankanAsync(Registrasi registrasi, Bagian bagian, string kunci, BorangTerbaca borang, Kiriman kiriman, CancellationToken batal) =>
        transaksi.JalankanAsync(() => SimpanAsync(new LembarKiriman(penyusun, registrasi, bagian, kunci, borang, kiriman.Versi), kunci, kiriman, batal), batal);

    private async Task<HasilKiriman> SimpanAsync(LembarKiriman lembar, string kunci, Kiriman kiriman, CancellationToken batal)
    {
        foreach (var isian in lembar.Bagian.Isian.Where(i => kiriman.Ketikan.ContainsKey(i.Kode) && (kiriman.Isian != i.Kode || kiriman.Tindakan.Length == 0)))
        {
            await KetikanAsync(lembar, isian, kiriman.Ketikan[isian.Kode], batal);
        }

        if (lembar.Galat is null)
        {
            await tombol.JalankanAsync(lembar, kiriman, batal);
            await penjelasan.JalankanAsync(lembar, kunci, kiriman, batal);
        }

        return lembar.Hasil;
    }

    private async Task KetikanAsync(LembarKiriman lembar, Isian isian, string teks, CancellationToken batal)
    {
        if (lembar.Baris(isian) is not { } baris || teks == baris.TeksKini)
        {
            return;
        }

        if (lembar.Galat is not null)
        {
            lembar.Tolak(isian, teks, "Belum tersimpan.");
            return;
        }

        switch (teks.Length == 0 ? new Tafsir.Kosong() : await penafsir.JalankanAsync(isian, teks, lembar.Borang.Kini, lembar.Jawaban, penyusun.Konteks, batal))
        {
            case Tafsir.Pasti yakin when isian is IsianNip { Mengisi.Count: > 0 } nip:
                await kerabat.CariAsync(lembar, nip, teks, yakin.Nilai, batal);
                break;
            case Tafsir.Pasti yakin:
                await tombol.TulisAsync(lembar, isian, teks, yakin.Nilai, batal);
                break;
            case Tafsir.Kosong:
                await lembar.CatatAsync(isian, teks, await isi.KosongkanAsync(lembar.Alamat(isian), lembar.Pelaku, batal), batal);
                break;
            case Tafsir.Konfirmasi t:
                await penyusun.SiapkanAsync(lembar.Borang, isian, [t.Nilai], batal);
                lembar.Tawarkan(isian, teks, t.Alasan, [new PilihanTafsir(t.Nilai, isian.Tampil(t.Nilai, penyusun.Konteks))]);
                break;
            case Tafsir.Ambigu t:
                lembar.Tawarkan(isian, teks, t.Alasan, TafsirkanIsian.TulisanDisimpan(isian) ? [.. t.Pilihan, Tulisan(teks)] : t.Pilihan);
                break;
            case Tafsir.Salah t:
                lembar.Tolak(isian, teks, t.Sebab.Pesan);
                break;
            case var lain:
                throw new InvalidOperationException($"Tafsir tidak dikenal: {lain.GetType().Name}.");
        }
    }

    private static PilihanTafsir Tulisan(string teks) => new(teks.ToUpperInvariant(), $"Pakai tulisan saya: {teks.ToUpperInvariant()}");
}
