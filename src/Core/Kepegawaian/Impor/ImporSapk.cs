using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>Takes over people from a SAPK file. Right rows are taken, wrong ones reported; the same file again changes nothing.</summary>
public sealed class ImporSapk(EPupnsDb db, Transaksi transaksi, PenulisPns penulis, Catatan catatan, TimeProvider waktu)
{
    private const int Sekaligus = 5_000;

    private static readonly IReadOnlySet<string> KolomCsv = IsianSapk.Semua.Keys.ToHashSet();

    /// <summary>Reads a whole file, in portions that are each committed with an audit row.</summary>
    /// <param name="berkas">The file: CSV when its name ends in <c>.csv</c>, else JSON Lines.</param>
    /// <param name="pelaku">Who imports.</param>
    /// <param name="tolak">Told of everything that is wrong with a row.</param>
    /// <param name="maju">Told how far it is, after each portion.</param>
    /// <param name="batal">Stops after the present portion; what was committed stays.</param>
    /// <exception cref="BerkasDitolakException">The header of a CSV file is wrong.</exception>
    public async Task<HasilImpor> JalankanAsync(
        BerkasImpor berkas, Pelaku pelaku, Action<GalatBaris> tolak, Action<HasilImpor> maju, CancellationToken batal)
    {
        var instansi = await db.Set<Instansi>().Select(i => i.Kode).ToHashSetAsync(batal);
        var pemeriksa = new PemeriksaSapk(Tanggal.HariWib(waktu.GetUtcNow()), instansi);
        var hasil = default(HasilImpor);
        var kumpulan = new List<Pns>(Sekaligus);
        await foreach (var baris in BacaAsync(berkas, batal))
        {
            if (pemeriksa.Periksa(baris, out var kesalahan) is { } pns)
            {
                kumpulan.Add(pns);
            }
            else
            {
                hasil = hasil with { Ditolak = hasil.Ditolak + 1 };
                Laporkan(baris, kesalahan, tolak);
            }

            if (kumpulan.Count == Sekaligus)
            {
                hasil = await TulisAsync(kumpulan, hasil, berkas.Nama, pelaku, batal);
                maju(hasil);
            }
        }

        return await TulisAsync(kumpulan, hasil, berkas.Nama, pelaku, batal);
    }

    private static IAsyncEnumerable<BarisMentah> BacaAsync(BerkasImpor berkas, CancellationToken batal) => berkas.Csv
        ? PembacaCsv.BacaAsync(berkas.Teks, KolomCsv, PemeriksaSapk.Wajib, batal)
        : PembacaJsonLines.BacaAsync(berkas.Teks, batal);

    private static void Laporkan(BarisMentah baris, IReadOnlyList<Kesalahan> kesalahan, Action<GalatBaris> tolak)
    {
        foreach (var salah in kesalahan)
        {
            tolak(new GalatBaris(baris.Nomor, baris.Isi.GetValueOrDefault("nip"), salah.Isian, salah.Pesan));
        }
    }

    private async Task<HasilImpor> TulisAsync(List<Pns> kumpulan, HasilImpor hasil, string berkas, Pelaku pelaku, CancellationToken batal)
    {
        if (kumpulan.Count == 0)
        {
            return hasil;
        }

        var ditulis = await transaksi.JalankanAsync(
            async () =>
            {
                var ditulis = await penulis.TulisAsync(kumpulan, batal);
                catatan.Tulis(
                    pelaku, "impor.sapk", $"berkas:{berkas}",
                    sesudah: new { dari = kumpulan[0].Nip, sampai = kumpulan[^1].Nip, diterima = kumpulan.Count, ditulis });
                return ditulis;
            },
            batal);
        db.ChangeTracker.Clear();
        hasil = hasil with { Diterima = hasil.Diterima + kumpulan.Count, Ditulis = hasil.Ditulis + ditulis };
        kumpulan.Clear();
        return hasil;
    }
}
