using System.Globalization;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data.Impor;
using EPupns.Core.Referensi;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>What a file of opening days asks for.</summary>
/// <param name="Akibat">What its good rows do; those whose outcome would be wrong are among <paramref name="Galat"/>.</param>
/// <param name="Galat">Rows that are refused, and why.</param>
/// <param name="Ubahan">What to give to <see cref="AturInstansi"/>.</param>
public sealed record IsiJadwal(IReadOnlyList<AkibatAtur> Akibat, IReadOnlyList<GalatBaris> Galat, IReadOnlyDictionary<string, UbahanInstansi> Ubahan);

/// <summary>
/// Opening days, waves and levels of many instansi as CSV (features.md X10, §2 row 25). An empty cell leaves a thing as it is, a dash takes it
/// away. Bad rows are told, good ones are taken.
/// </summary>
public sealed class JadwalCsv(AturInstansi atur, DaftarInstansi daftar, TimeProvider waktu)
{
    /// <summary>The columns; only the code is required, and the name is for people.</summary>
    public static readonly IReadOnlyList<string> Kolom = ["kode", "nama", "gelombang", "buka", "tutup", "kirim_sampai", "verifikasi", "skpd", "bkd"];

    private const int BarisTerbanyak = 5_000;
    private static readonly IReadOnlySet<string> Dikenal = Kolom.ToHashSet();

    /// <summary>Reads it and says what it would do. Nothing is written.</summary>
    /// <exception cref="BerkasDitolakException">The file as a whole cannot be read.</exception>
    public async Task<IsiJadwal> BacaAsync(string teks, Petugas petugas, CancellationToken batal)
    {
        var (ubahan, baris, galat) = (new Dictionary<string, UbahanInstansi>(), new Dictionary<string, long>(), new List<GalatBaris>());
        using var pembaca = new StringReader(teks);
        await foreach (var mentah in PembacaCsv.BacaAsync(pembaca, Dikenal, ["kode"], batal))
        {
            if (Satu(mentah, ubahan) is { } salah)
            {
                galat.Add(salah);
                continue;
            }

            var kode = mentah.Isi["kode"];
            baris[kode] = mentah.Nomor;
            if (baris.Count > BarisTerbanyak)
            {
                throw new BerkasDitolakException($"Berkas berisi lebih dari {BarisTerbanyak} baris.");
            }
        }

        var terlihat = await daftar.TerlihatAsync(petugas, ubahan.Keys, batal);
        foreach (var asing in ubahan.Keys.Except(terlihat).ToList())
        {
            galat.Add(new GalatBaris(baris[asing], asing, "kode", "Instansi dengan kode ini tidak ada, atau di luar wewenang Anda."));
            ubahan.Remove(asing);
        }

        var akibat = await atur.PratinjauAsync(ubahan, batal);
        foreach (var salah in akibat.Where(a => a.Kesalahan is not null))
        {
            galat.Add(new GalatBaris(baris[salah.Instansi.Kode], salah.Instansi.Kode, salah.Kesalahan!.Isian, salah.Kesalahan.Pesan));
            ubahan.Remove(salah.Instansi.Kode);
        }

        return new IsiJadwal([.. akibat.Where(a => a.Kesalahan is null)], [.. galat.OrderBy(g => g.Baris)], ubahan);
    }

    /// <summary>One row of the present state, in the order of <see cref="Kolom"/>; read back it changes nothing.</summary>
    public static IReadOnlyList<string> Tulis(BarisInstansi baris)
    {
        var a = baris.Aturan;
        return
        [
            baris.Instansi.Kode, baris.Instansi.Nama, a.Gelombang?.ToString(CultureInfo.InvariantCulture) ?? "", Hari(a.BukaPada), Hari(a.TutupPada), Hari(a.KirimSampai),
            a.WajibVerifikasi ? "wajib" : "tanpa", a.TanpaSkpd ? "tidak" : "ya", a.TanpaBkd ? "tidak" : "ya",
        ];
    }

    private static string Hari(DateOnly? hari) => hari is { } ada ? Tanggal.Tampil(ada) : "";

    private GalatBaris? Satu(BarisMentah mentah, Dictionary<string, UbahanInstansi> ubahan)
    {
        var kode = mentah.Isi.GetValueOrDefault("kode");
        GalatBaris Salah(string? isian, string pesan) => new(mentah.Nomor, kode, isian, pesan);
        if (mentah.Galat is { } rusak)
        {
            return Salah(null, rusak);
        }

        if (string.IsNullOrEmpty(kode) || ubahan.ContainsKey(kode))
        {
            return Salah("kode", string.IsNullOrEmpty(kode) ? "Kode instansi harus diisi." : "Kode ini sudah ada pada baris sebelumnya.");
        }

        var baca = new PembacaUbahan(mentah.Isi, ZonaWaktu.Wib.Hari(waktu.GetUtcNow()));
        var hasil = baca.Baca();
        if (hasil.Berhasil)
        {
            ubahan[kode] = hasil.Nilai;
            return null;
        }

        return Salah(hasil.Kesalahan.Isian, hasil.Kesalahan.Pesan);
    }
}
