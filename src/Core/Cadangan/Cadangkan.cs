using System.Formats.Tar;
using System.Security.Cryptography;
using EPupns.Core.Akun;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Cadangan;

/// <summary>
/// Writes a backup while the program goes on: the database as it was at one moment, then the files it names. Files are only ever added and are called by
/// their content, so those of that moment are still there a little later. Memory stays flat whatever the size.
/// </summary>
public sealed class Cadangkan(
    EPupnsDb db, PilihanData pilihan, IPenyimpananBerkas penyimpanan, IOptions<PilihanKeamanan> keamanan, AlatPg alat, Transaksi transaksi, Catatan catatan, TimeProvider waktu)
{
    private const int PalingBanyakHilang = 100;

    /// <summary>Writes it; what stood there before is replaced only when all of the new one is on the disk.</summary>
    /// <param name="tujuan">File.</param>
    /// <param name="isi">What else goes into it.</param>
    /// <param name="kemajuan">Told how many files are in it so far.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops it; nothing stays behind.</param>
    /// <exception cref="PenyimpananTergangguException">The store of the files does not answer.</exception>
    public async Task<ManifesCadangan> JalankanAsync(string tujuan, IsiCadangan isi, IProgress<long>? kemajuan, Pelaku pelaku, CancellationToken batal)
    {
        var (sementara, salinan) = (tujuan + ".sementara", tujuan + ".basisdata");
        try
        {
            var manifes = await TulisAsync(sementara, salinan, isi, kemajuan, batal);
            File.Move(sementara, tujuan, overwrite: true);
            await transaksi.JalankanAsync(
                () =>
                {
                    catatan.Tulis(pelaku, "cadangan.dibuat", "cadangan:" + Path.GetFileName(tujuan), sesudah: new { berkas = manifes.Berkas.Banyak, kunci = isi.Kunci });
                    return Task.FromResult(true);
                },
                batal);
            return manifes;
        }
        finally
        {
            File.Delete(sementara);
            File.Delete(salinan);
        }
    }

    private async Task<ManifesCadangan> TulisAsync(string sementara, string salinan, IsiCadangan isi, IProgress<long>? kemajuan, CancellationToken batal)
    {
        File.Delete(salinan);
        File.Delete(sementara);

        // Made by us before anybody writes into it, so that nobody else can read it meanwhile.
        await BerkasRahasia.Buat(salinan).DisposeAsync();
        var dibuat = waktu.GetUtcNow();
        await using var data = SalinanData.Untuk(pilihan, alat);
        await data.SalinAsync(salinan, batal);
        await using var aliran = BerkasRahasia.Buat(sementara);
        await using var tar = new TarWriter(aliran, TarEntryFormat.Pax, leaveOpen: true);
        var sidik = new Dictionary<string, string> { [data.Nama] = await SidikAsync(salinan, batal) };
        await tar.WriteEntryAsync(salinan, data.Nama, batal);
        var berkas = isi.Berkas ? await TulisBerkasAsync(tar, data, kemajuan, batal) : new JumlahBerkas(0, 0, [], Disertakan: false);
        if (isi.Kunci)
        {
            await TulisKunciAsync(tar, sidik, batal);
        }

        var manifes = new ManifesCadangan
        {
            Dibuat = dibuat,
            Penyedia = pilihan.Penyedia.ToString(),
            Migrasi = await data.MigrasiAsync(batal),
            BasisData = data.Nama,
            Tabel = await data.HitungAsync(TabelData.Semua(db), batal),
            Sidik = sidik,
            Berkas = berkas,
        };
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, ManifesCadangan.Nama) { DataStream = new MemoryStream(manifes.Tulis()) }, batal);
        await tar.DisposeAsync();
        aliran.Flush(flushToDisk: true);
        return manifes;
    }

    private async Task<JumlahBerkas> TulisBerkasAsync(TarWriter tar, SalinanData data, IProgress<long>? kemajuan, CancellationToken batal)
    {
        var (banyak, ukuran, hilang) = (0L, 0L, new List<string>());
        await foreach (var sidik in data.SidikBerkasAsync(batal))
        {
            await using var isi = await penyimpanan.BukaAsync(sidik, batal);
            if (isi is null)
            {
                // Cleared away meanwhile because nobody used it, or really lost: the restorer is told which.
                if (hilang.Count < PalingBanyakHilang)
                {
                    hilang.Add(sidik);
                }

                continue;
            }

            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, ManifesCadangan.FolderBerkas + sidik) { DataStream = isi }, batal);
            (banyak, ukuran) = (banyak + 1, ukuran + isi.Length);
            kemajuan?.Report(banyak);
        }

        return new JumlahBerkas(banyak, ukuran, hilang, Disertakan: true);
    }

    private async Task TulisKunciAsync(TarWriter tar, Dictionary<string, string> sidik, CancellationToken batal)
    {
        var folder = Path.GetFullPath(keamanan.Value.FolderKunci);
        var semua = Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
        foreach (var berkas in semua.Order(StringComparer.Ordinal))
        {
            var nama = ManifesCadangan.FolderKunci + Path.GetRelativePath(folder, berkas).Replace(Path.DirectorySeparatorChar, '/');
            sidik[nama] = await SidikAsync(berkas, batal);
            await tar.WriteEntryAsync(berkas, nama, batal);
        }
    }

    private static async Task<string> SidikAsync(string berkas, CancellationToken batal)
    {
        await using var isi = File.OpenRead(berkas);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, batal));
    }
}

/// <summary>What goes into a backup besides the database.</summary>
/// <param name="Berkas">The files that people sent; false where the object store keeps copies of its own.</param>
/// <param name="Kunci">The keys: with them the backup is worth as much as the server.</param>
public sealed record IsiCadangan(bool Berkas, bool Kunci);
