using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>
/// Takes over the list of instansi from CSV <c>kode,nama[,induk][,aktif][,kanreg]</c>. Codes that the file does not name stay as they are:
/// old records name them. Who verifies for BKN follows from the code where the file does not say it (<see cref="WilayahKerja"/>).
/// </summary>
public sealed class ImporInstansi(EPupnsDb db, Transaksi transaksi, IngatanRujukan ingatan, Catatan catatan)
{
    private static readonly IReadOnlyList<string> Wajib = ["kode", "nama"];
    private static readonly IReadOnlySet<string> Kolom = new HashSet<string> { "kode", "nama", "induk", "aktif", "kanreg" };

    /// <summary>Reads a whole file in one transaction; every changed row leaves an audit row.</summary>
    /// <exception cref="BerkasDitolakException">The header is wrong.</exception>
    public Task<HasilImpor> JalankanAsync(BerkasImpor berkas, Pelaku pelaku, Action<GalatBaris> tolak, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var ada = await db.Set<Instansi>().ToDictionaryAsync(i => i.Kode, batal);
            var sudah = new HashSet<string>();
            var hasil = default(HasilImpor);
            await foreach (var baris in PembacaCsv.BacaAsync(berkas.Teks, Kolom, Wajib, batal))
            {
                if (Salah(baris, sudah) is { } galat)
                {
                    tolak(galat);
                    hasil = hasil with { Ditolak = hasil.Ditolak + 1 };
                }
                else
                {
                    var ditulis = Terapkan(baris, ada, pelaku) ? 1 : 0;
                    hasil = hasil with { Diterima = hasil.Diterima + 1, Ditulis = hasil.Ditulis + ditulis };
                }
            }

            ingatan.Lupakan();
            return hasil;
        },
        batal);

    private static GalatBaris? Salah(BarisMentah baris, HashSet<string> sudah)
    {
        var isi = baris.Isi;
        var kode = isi.GetValueOrDefault("kode", "");
        GalatBaris Galat(string? isian, string pesan) => new(baris.Nomor, kode, isian, pesan);
        return baris.Galat is { } rusak ? Galat(null, rusak)
            : kode.Length is 0 or > 10 || !kode.All(char.IsAsciiLetterOrDigit) ? Galat("kode", "Kode terdiri dari 1–10 huruf atau angka.")
            : isi.GetValueOrDefault("nama", "").Length is 0 or > 200 ? Galat("nama", "Nama terdiri dari 1–200 karakter.")
            : isi.ContainsKey("induk") ? Galat("induk", "Daftar instansi tidak memakai induk.")
            : Aktif(isi) is null ? Galat("aktif", "Isi dengan ya atau tidak (boleh juga 1 atau 0).")
            : SalahKanreg(kode, isi.GetValueOrDefault("kanreg")) is { } salah ? Galat("kanreg", salah)
            : sudah.Add(kode) ? null
            : Galat("kode", "Kode ini sudah ada pada baris sebelumnya.");
    }

    private static string? SalahKanreg(string kode, string? kanreg) =>
        kanreg is not null && !(int.TryParse(kanreg, out var nomor) && WilayahKerja.Ada(nomor)) ? "Isi dengan 1–14, atau 0 untuk BKN Pusat."
        : kanreg is null && WilayahKerja.Untuk(kode) is null ? "Provinsi kode ini belum dikenal; isi kolom kanreg dengan 1–14, atau 0 untuk BKN Pusat."
        : null;

    // A Kanreg that somebody set stays until a file says otherwise.
    private static Instansi Baca(BarisMentah baris, Instansi? lama) => new()
    {
        Kode = baris.Isi["kode"],
        Nama = baris.Isi["nama"],
        Jenis = WilayahKerja.Daerah(baris.Isi["kode"]) ? "D" : "P",
        Kanreg = baris.Isi.GetValueOrDefault("kanreg") is { } kanreg ? int.Parse(kanreg, CultureInfo.InvariantCulture)
            : lama is { Kanreg: not WilayahKerja.Pusat } ? lama.Kanreg
            : WilayahKerja.Untuk(baris.Isi["kode"]) ?? WilayahKerja.Pusat,
        Aktif = Aktif(baris.Isi)!.Value,
    };

    private static bool? Aktif(IReadOnlyDictionary<string, string> isi) => isi.GetValueOrDefault("aktif")?.ToLowerInvariant() switch
    {
        null or "1" or "ya" or "true" => true,
        "0" or "tidak" or "false" => false,
        _ => null,
    };

    private bool Terapkan(BarisMentah baris, Dictionary<string, Instansi> ada, Pelaku pelaku)
    {
        var lama = ada.GetValueOrDefault(baris.Isi["kode"]);
        var baru = Baca(baris, lama);
        if (lama is not null && (lama.Nama, lama.Aktif, lama.Kanreg) == (baru.Nama, baru.Aktif, baru.Kanreg))
        {
            return false;
        }

        catatan.Tulis(
            pelaku, "referensi.instansi", $"instansi:{baru.Kode}",
            sebelum: lama is null ? null : new { lama.Nama, lama.Aktif, lama.Kanreg }, sesudah: new { baru.Nama, baru.Aktif, baru.Kanreg });
        if (lama is null)
        {
            db.Add(baru);
        }
        else
        {
            (lama.Nama, lama.Aktif, lama.Kanreg) = (baru.Nama, baru.Aktif, baru.Kanreg);
        }

        return true;
    }
}
