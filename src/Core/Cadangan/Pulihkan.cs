using EPupns.Core.Akun;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Data.Impor;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Cadangan;

/// <summary>
/// Puts a backup back. Everything that can be wrong with it is found before anything is changed; files come first, because one too many harms nobody, and
/// the database last, whole or not at all.
/// </summary>
public sealed class Pulihkan(
    EPupnsDb db, PilihanData pilihan, IPenyimpananBerkas penyimpanan, IOptions<PilihanKeamanan> keamanan, AlatPg alat, Transaksi transaksi, Catatan catatan)
{
    /// <summary>What has to be typed before a database with something in it is replaced.</summary>
    public const string Kata = "PULIHKAN";

    /// <summary>Reads all of the backup and compares it with its manifest.</summary>
    /// <exception cref="BerkasDitolakException">It is not whole, or does not fit this program; the message is for the operator.</exception>
    public async Task<ManifesCadangan> PeriksaAsync(string berkas, CancellationToken batal)
    {
        var manifes = await PembacaCadangan.PeriksaAsync(berkas, batal);
        if (manifes.Penyedia != pilihan.Penyedia.ToString())
        {
            throw new BerkasDitolakException($"Cadangan ini dari {manifes.Penyedia}, sedangkan basis data di sini {pilihan.Penyedia}.");
        }

        return db.Database.GetMigrations().Contains(manifes.Migrasi) ? manifes
            : throw new BerkasDitolakException($"Cadangan ini dibuat oleh program yang lebih baru ({manifes.Migrasi}). Pasang program itu dahulu.");
    }

    /// <summary>True when the database holds nothing that could be lost.</summary>
    public Task<bool> KosongAsync(CancellationToken batal) => TabelData.KosongAsync(db, batal);

    /// <summary>Puts it back.</summary>
    /// <param name="berkas">A backup that <see cref="PeriksaAsync"/> found whole.</param>
    /// <param name="manifes">What it said.</param>
    /// <param name="kata">What was typed; needed only where the database is not empty.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops it; the database is then as it was.</param>
    /// <exception cref="BerkasDitolakException">Refused; the message is for the operator.</exception>
    public async Task JalankanAsync(string berkas, ManifesCadangan manifes, string? kata, Pelaku pelaku, CancellationToken batal)
    {
        if (kata != Kata && !await KosongAsync(batal))
        {
            throw new BerkasDitolakException($"Basis data ini tidak kosong dan akan diganti seluruhnya. Ketik {Kata} bila itu yang dimaksud. Tidak ada yang diubah.");
        }

        var salinan = Path.Combine(Path.GetTempPath(), $"epupns-{Guid.NewGuid():N}.{manifes.BasisData}");
        try
        {
            await PembacaCadangan.BagiAsync(berkas, (nama, isi) => BagianAsync(nama, isi, manifes, salinan, batal), batal);
            await using var data = SalinanData.Untuk(pilihan, alat);
            await data.PulihkanAsync(salinan, batal);
            await HitungAsync(data, manifes, batal);
        }
        finally
        {
            File.Delete(salinan);
        }

        await SesuaikanAsync(manifes, berkas, pelaku, batal);
    }

    private async Task BagianAsync(string nama, Stream isi, ManifesCadangan manifes, string salinan, CancellationToken batal)
    {
        if (nama == manifes.BasisData)
        {
            await TulisAsync(salinan, isi, batal);
        }
        else if (nama.StartsWith(ManifesCadangan.FolderBerkas, StringComparison.Ordinal))
        {
            using var memori = new MemoryStream();
            await isi.CopyToAsync(memori, batal);
            await penyimpanan.SimpanAsync(nama[ManifesCadangan.FolderBerkas.Length..], memori.ToArray(), batal);
        }
        else if (nama.StartsWith(ManifesCadangan.FolderKunci, StringComparison.Ordinal))
        {
            await KunciAsync(nama[ManifesCadangan.FolderKunci.Length..], isi, batal);
        }
    }

    // A key that stands here is never replaced: what it has signed or hashed could not be checked any more.
    private async Task KunciAsync(string nama, Stream isi, CancellationToken batal)
    {
        var folder = Path.GetFullPath(keamanan.Value.FolderKunci);
        var tujuan = Path.GetFullPath(Path.Combine(folder, nama));
        if (!tujuan.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BerkasDitolakException($"Cadangan ini menyebut tempat di luar folder kunci: {nama}");
        }

        using var memori = new MemoryStream();
        await isi.CopyToAsync(memori, batal);
        if (File.Exists(tujuan))
        {
            var ada = await File.ReadAllBytesAsync(tujuan, batal);
            if (!ada.AsSpan().SequenceEqual(memori.ToArray()))
            {
                throw new BerkasDitolakException($"Di {folder} sudah ada kunci lain ({nama}). Pindahkan dahulu folder itu, lalu ulangi. Basis data belum diubah.");
            }

            return;
        }

        memori.Position = 0;
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        await TulisAsync(tujuan, memori, batal);
    }

    private static async Task TulisAsync(string tujuan, Stream isi, CancellationToken batal)
    {
        await using var aliran = BerkasRahasia.Buat(tujuan);
        await isi.CopyToAsync(aliran, batal);
        aliran.Flush(flushToDisk: true);
    }

    private static async Task HitungAsync(SalinanData data, ManifesCadangan manifes, CancellationToken batal)
    {
        var ada = await data.HitungAsync(manifes.Tabel.Keys, batal);
        if (manifes.Tabel.FirstOrDefault(t => ada[t.Key] != t.Value).Key is { } beda)
        {
            throw new BerkasDitolakException($"Setelah dipulihkan, tabel {beda} berisi {ada[beda]} baris, bukan {manifes.Tabel[beda]}. Jangan dipakai; pulihkan lagi.");
        }
    }

    private async Task SesuaikanAsync(ManifesCadangan manifes, string berkas, Pelaku pelaku, CancellationToken batal)
    {
        // An older schema is brought up to this program's, as at any start.
        await db.SiapkanAsync(pilihan, batal);
        await transaksi.JalankanAsync(
            () =>
            {
                catatan.Tulis(pelaku, "cadangan.dipulihkan", "cadangan:" + Path.GetFileName(berkas), sesudah: new { manifes.Dibuat });
                return Task.FromResult(true);
            },
            batal);
    }
}
