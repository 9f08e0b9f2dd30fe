using System.IO.Compression;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Privasi;

/// <summary>
/// Gives a person everything that is stored of them as one ZIP (UU 27/2022 article 6: to have one's own data and a copy of it): <c>data.json</c> for programs,
/// <c>data.html</c> for people, and the files that they sent. Each download is in the audit.
/// </summary>
public sealed class UnduhSalinan(EPupnsDb db, SusunSalinan penyusun, LihatBerkas lihat, Transaksi transaksi, Catatan jejak)
{
    /// <summary>What the audit calls it.</summary>
    public const string Tindakan = "data.diunduh";

    /// <summary>Writes it.</summary>
    /// <param name="registrasi">Whose; the caller has made sure that they ask themselves.</param>
    /// <param name="kanal">Where they ask.</param>
    /// <param name="ke">Where it goes; stays open. One file is in memory at a time.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task JalankanAsync(Registrasi registrasi, string kanal, Stream ke, CancellationToken batal)
    {
        await transaksi.JalankanAsync(
            () =>
            {
                jejak.Tulis(Pelaku.Pns(registrasi.Nip, kanal), Tindakan, $"registrasi:{registrasi.Nomor}", registrasi.Nip);
                return Task.FromResult(true);
            },
            batal);
        var berkas = (await db.Set<LampiranBerkas>().AsNoTracking().Where(l => l.RegistrasiId == registrasi.Id && l.DicabutPada == null).OrderBy(l => l.Waktu).ThenBy(l => l.Id).ToListAsync(batal))
            .Select((l, i) => (Lampiran: l, Nama: $"berkas/{i + 1:D2}-{Polos(l.Nama)}")).ToList();
        var isi = await penyusun.JalankanAsync(registrasi, berkas, batal);

        await using var zip = await ZipArchive.CreateAsync(ke, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, batal);
        await TulisAsync(zip, "data.json", isi.TulisJson, batal);
        await TulisAsync(zip, "data.html", isi.TulisHtml, batal);
        foreach (var (lampiran, nama) in berkas)
        {
            if (await lihat.UntukPnsAsync(registrasi.Id, lampiran.Id, batal) is { } terbuka)
            {
                await TulisAsync(zip, nama, aliran => aliran.Write(terbuka.Isi.Isi), batal);
            }
        }
    }

    private static async Task TulisAsync(ZipArchive zip, string nama, Action<Stream> tulis, CancellationToken batal)
    {
        using var isi = new MemoryStream();
        tulis(isi);
        isi.Position = 0;
        await using var masuk = await zip.CreateEntry(nama).OpenAsync(batal);
        await isi.CopyToAsync(masuk, batal);
    }

    // Names come from outside: nothing in them leads to another folder.
    private static string Polos(string nama) => string.Concat(Path.GetFileName(nama.Replace('\\', '/')).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')).TrimStart('.');
}
