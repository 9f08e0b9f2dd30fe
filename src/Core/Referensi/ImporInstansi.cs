using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi;

/// <summary>
/// Takes over the list of instansi from CSV <c>kode,nama[,induk][,aktif]</c>. Codes that the file does not name stay as they are:
/// old records name them.
/// </summary>
public sealed class ImporInstansi(EPupnsDb db, Transaksi transaksi, IngatanRujukan ingatan, Catatan catatan)
{
    private const int ProvinsiPertama = 5100;

    private static readonly IReadOnlyList<string> Wajib = ["kode", "nama"];
    private static readonly IReadOnlySet<string> Kolom = new HashSet<string> { "kode", "nama", "induk", "aktif" };

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
                    var ditulis = Terapkan(Baca(baris), ada, pelaku) ? 1 : 0;
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
            : sudah.Add(kode) ? null
            : Galat("kode", "Kode ini sudah ada pada baris sebelumnya.");
    }

    private static Instansi Baca(BarisMentah baris) => new()
    {
        Kode = baris.Isi["kode"],
        Nama = baris.Isi["nama"],
        Jenis = Jenis(baris.Isi["kode"]),
        Aktif = Aktif(baris.Isi)!.Value,
    };

    private static bool? Aktif(IReadOnlyDictionary<string, string> isi) => isi.GetValueOrDefault("aktif")?.ToLowerInvariant() switch
    {
        null or "1" or "ya" or "true" => true,
        "0" or "tidak" or "false" => false,
        _ => null,
    };

    // The short codes of BKN number the regions from 5100 on (domain.md §2).
    private static string Jenis(string kode) => int.TryParse(kode, out var nomor) && nomor >= ProvinsiPertama ? "D" : "P";

    private bool Terapkan(Instansi baru, Dictionary<string, Instansi> ada, Pelaku pelaku)
    {
        var lama = ada.GetValueOrDefault(baru.Kode);
        if (lama is not null && (lama.Nama, lama.Aktif) == (baru.Nama, baru.Aktif))
        {
            return false;
        }

        catatan.Tulis(pelaku, "referensi.instansi", $"instansi:{baru.Kode}", sebelum: lama is null ? null : new { lama.Nama, lama.Aktif }, sesudah: new { baru.Nama, baru.Aktif });
        if (lama is null)
        {
            db.Add(baru);
        }
        else
        {
            (lama.Nama, lama.Aktif) = (baru.Nama, baru.Aktif);
        }

        return true;
    }
}
