using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.WebPortal.Perintah;

/// <summary>Runs a file of examples and tells what is understood differently.</summary>
internal sealed class UjianUcapan(PenafsirUcapan penafsir, Layar layar)
{
    private int _sesuai;
    private int _berbeda;
    private int _perluRujukan;

    /// <summary>All rows, then the count.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> JalankanAsync(string berkas, CancellationToken batal)
    {
        using var teks = new StreamReader(berkas);
        await foreach (var (baris, contoh) in BerkasUcapan.BacaAsync(teks, batal))
        {
            await UjiAsync(baris, contoh, await penafsir.TafsirkanAsync(contoh.Isian, contoh.Ketikan, batal));
        }

        await layar.Keluar.WriteLineAsync($"{_sesuai + _berbeda + _perluRujukan} contoh: {_sesuai} sesuai, {_berbeda} berbeda, {_perluRujukan} perlu daftar rujukan.");
        return _berbeda == 0 ? KodeKeluar.Baik : KodeKeluar.Sebagian;
    }

    private async Task UjiAsync(long baris, ContohUcapan contoh, Tafsir? tafsir)
    {
        if (tafsir is null && PenafsirUcapan.Nama.Contains(contoh.Isian))
        {
            _perluRujukan++;
        }
        else if (contoh.Sesuai(tafsir, penafsir.Konteks))
        {
            _sesuai++;
        }
        else
        {
            _berbeda++;
            await layar.Keluar.WriteLineAsync(
                $"baris {baris}: {contoh.Isian} \"{contoh.Ketikan}\" diharapkan {$"{contoh.Hasil} {contoh.Nilai}".TrimEnd()}; dipahami {(tafsir is null ? "isian tidak dikenal" : CeritaTafsir.Ringkas(tafsir))}");
        }
    }
}
