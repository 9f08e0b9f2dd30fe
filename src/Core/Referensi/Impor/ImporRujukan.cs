using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Impor;

/// <summary>
/// Takes over a long list from CSV (features.md A3). Right rows are taken, wrong ones reported; the same file again changes nothing.
/// Portions are committed as they come, each with an audit row that names the file by its fingerprint (keputusan 017).
/// </summary>
public sealed class ImporRujukan(EPupnsDb db, Transaksi transaksi, PenulisRujukan penulis, Catatan catatan)
{
    private const int Sekaligus = 5_000;
    private static readonly IReadOnlyList<string> Wajib = ["kode", "nama"];

    /// <summary>Reads a whole file.</summary>
    /// <param name="daftar">The list; not instansi, which has an import of its own.</param>
    /// <param name="berkas">CSV <c>kode,nama[,induk][,aktif][,alias]</c> and the list's own columns.</param>
    /// <param name="pilihan">Merge or replace.</param>
    /// <param name="pelaku">Who imports.</param>
    /// <param name="tolak">Told what is wrong with a row.</param>
    /// <param name="maju">Told how far it is, after each portion.</param>
    /// <param name="batal">Stops after the present portion; what was committed stays.</param>
    /// <exception cref="BerkasDitolakException">The header is wrong.</exception>
    public async Task<HasilImpor> JalankanAsync(
        DaftarRujukan daftar, BerkasImpor berkas, PilihanImpor pilihan, Pelaku pelaku, Action<GalatBaris> tolak, Action<HasilImpor> maju, CancellationToken batal)
    {
        var putaran = new Putaran(daftar, pilihan, pelaku, $"{berkas.Nama} sha256:{await berkas.SidikAsync(batal)}", tolak);
        var instansi = daftar.PerInstansi ? await db.Set<Instansi>().Select(i => i.Kode).ToHashSetAsync(batal) : [];
        var pemeriksa = new PemeriksaRujukan(daftar, instansi);
        putaran.Mendatang = daftar.DaftarInduk == daftar.Kode ? await KodeAsync(daftar, berkas, batal) : new HashSet<string>();
        var hasil = default(HasilImpor);
        var kumpulan = new List<(long Nomor, Rujukan Baris)>(Sekaligus);
        await foreach (var mentah in PembacaCsv.BacaAsync(berkas.Teks, PemeriksaRujukan.Kolom(daftar), Wajib, batal))
        {
            if (pemeriksa.Periksa(mentah, out var galat) is { } baris)
            {
                kumpulan.Add((mentah.Nomor, baris));
            }
            else
            {
                tolak(galat!);
                hasil = hasil with { Ditolak = hasil.Ditolak + 1 };
            }

            if (kumpulan.Count == Sekaligus)
            {
                hasil = await TulisAsync(putaran, kumpulan, hasil, batal);
                maju(hasil);
            }
        }

        hasil = await TulisAsync(putaran, kumpulan, hasil, batal);
        if (pilihan.Ganti && hasil.Diterima > 0)
        {
            hasil = hasil with { Ditulis = hasil.Ditulis + await PensiunkanAsync(putaran, pemeriksa.Kode, batal) };
        }

        await penulis.SelesaikanAsync(daftar, batal);
        return hasil;
    }

    private static async Task<HashSet<string>> KodeAsync(DaftarRujukan daftar, BerkasImpor berkas, CancellationToken batal)
    {
        using var lagi = berkas.BukaLagi();
        var kode = new HashSet<string>();
        await foreach (var baris in PembacaCsv.BacaAsync(lagi.Teks, PemeriksaRujukan.Kolom(daftar), Wajib, batal))
        {
            kode.Add(baris.Isi.GetValueOrDefault("kode", ""));
        }

        return kode;
    }

    private async Task<HasilImpor> TulisAsync(Putaran putaran, List<(long Nomor, Rujukan Baris)> kumpulan, HasilImpor hasil, CancellationToken batal)
    {
        if (kumpulan.Count == 0)
        {
            return hasil;
        }

        var (diterima, ditulis) = await transaksi.JalankanAsync(
            async () =>
            {
                var baris = await SaringAsync(putaran, kumpulan, batal);
                var ditulis = await penulis.TulisAsync(putaran.Daftar, baris, batal);
                Catat(putaran, ditulis, new { dari = kumpulan[0].Baris.Kode, sampai = kumpulan[^1].Baris.Kode, diterima = baris.Count, ditulis });
                return (baris.Count, ditulis);
            },
            batal);
        db.ChangeTracker.Clear();
        hasil = new HasilImpor(hasil.Diterima + diterima, hasil.Ditolak + kumpulan.Count - diterima, hasil.Ditulis + ditulis);
        kumpulan.Clear();
        return hasil;
    }

    // What a row points to, and what its code meant before.
    private async Task<List<Rujukan>> SaringAsync(Putaran putaran, List<(long Nomor, Rujukan Baris)> kumpulan, CancellationToken batal)
    {
        var daftar = putaran.Daftar;
        var kode = kumpulan.Select(k => k.Baris.Kode).ToList();
        var lama = await db.Set<Rujukan>().Where(r => r.Daftar == daftar.Kode && EF.Parameter(kode).Contains(r.Kode)).Select(r => new { r.Kode, r.Nama, r.Instansi }).ToDictionaryAsync(r => r.Kode, batal);
        await penulis.KenaliAsync(daftar, [.. kumpulan.Select(k => k.Baris)], batal);
        var baik = new List<Rujukan>(kumpulan.Count);
        foreach (var (nomor, baris) in kumpulan)
        {
            var ada = lama.GetValueOrDefault(baris.Kode);
            (string Isian, string Pesan)? salah =
                baris.Induk is { } induk && !putaran.Mendatang.Contains(induk) && !penulis.AdaInduk(daftar, induk) ? ("induk", $"Induk {induk} tidak ada dalam daftar {daftar.DaftarInduk}.")
                : ada is null ? null
                : ada.Instansi != baris.Instansi ? ("instansi", $"Kode ini milik instansi {ada.Instansi}.")
                : !putaran.Pilihan.IzinkanGantiNama && NamaLain.Beda(ada.Nama, baris.Nama) ? ("nama", $"Kode ini sudah dipakai untuk \"{ada.Nama}\". Bila memang berganti nama, ulangi dengan --izinkan-ganti-nama.")
                : null;
            if (salah is var (isian, pesan))
            {
                putaran.Tolak(new GalatBaris(nomor, baris.Kode, isian, pesan));
            }
            else
            {
                baik.Add(baris);
            }
        }

        return baik;
    }

    private Task<int> PensiunkanAsync(Putaran putaran, IReadOnlySet<string> disebut, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var aktif = await db.Set<Rujukan>().Where(r => r.Daftar == putaran.Daftar.Kode && r.Aktif).Select(r => r.Kode).ToListAsync(batal);
            var pensiun = 0;
            foreach (var kode in aktif.Where(k => !disebut.Contains(k)).Chunk(Sekaligus))
            {
                pensiun += await db.Set<Rujukan>().Where(r => r.Daftar == putaran.Daftar.Kode && EF.Parameter(kode).Contains(r.Kode))
                    .ExecuteUpdateAsync(u => u.SetProperty(r => r.Aktif, false), batal);
            }

            Catat(putaran, pensiun, new { tidak_dipakai_lagi = pensiun });
            return pensiun;
        },
        batal);

    private void Catat(Putaran putaran, int ditulis, object sesudah)
    {
        if (ditulis > 0)
        {
            catatan.Tulis(putaran.Pelaku, "referensi.dimuat", $"rujukan:{putaran.Daftar.Kode}", alasan: putaran.Berkas, sesudah: sesudah);
        }
    }

    /// <summary>What one import has in common for all its rows.</summary>
    private sealed record Putaran(DaftarRujukan Daftar, PilihanImpor Pilihan, Pelaku Pelaku, string Berkas, Action<GalatBaris> Tolak)
    {
        /// <summary>Codes of the file, for trees: a row may come before the one above it.</summary>
        public IReadOnlySet<string> Mendatang { get; set; } = new HashSet<string>();
    }
}
