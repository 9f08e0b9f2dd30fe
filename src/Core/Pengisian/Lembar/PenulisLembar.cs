using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Jejak;

namespace EPupns.Core.Pengisian;

/// <summary>Writes a step into an open document: its changes, what they hide, history, one version, one audit row.</summary>
public sealed class PenulisLembar(EPupnsDb db, CatatanTerbuka terbuka, PencatatNik nik, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Writes and saves it, so that the same transaction can read it back.</summary>
    /// <returns>The new version.</returns>
    internal async Task<int> TulisAsync(Lembar lembar, IReadOnlyList<Ubahan> ubahan, Pelaku pelaku, string tindakan, CancellationToken batal, Guid? langkah = null)
    {
        var catatan = lembar.Catatan;
        var (isi, sesuai) = (catatan.BacaIsi(), catatan.BacaSesuai());
        var baru = ubahan.Aggregate(isi, (b, u) => b.DenganTersimpan(u.Isian.Kode, u.Nilai));
        var ikut = Tersembunyi(lembar, baru, sesuai);
        Sejarah(lembar, isi, sesuai, ubahan, ikut, langkah ?? Guid.CreateVersion7());
        var semua = ubahan.Concat(ikut.Select(i => new Ubahan(i, null, Sesuai: false))).ToList();
        var disentuh = semua.Select(u => u.Isian.Kode).ToHashSet();
        catatan.Tunggu(catatan.BacaMenunggu().Where(m => !disentuh.Contains(m.Key)));
        catatan.Tulis(
            semua.Aggregate(isi, (b, u) => b.DenganTersimpan(u.Isian.Kode, u.Nilai)),
            sesuai.Where(s => !disentuh.Contains(s)).Concat(semua.Where(u => u.Sesuai).Select(u => u.Isian.Kode)), waktu.GetUtcNow());
        Jejak(lembar, isi, sesuai, ubahan, ikut, pelaku, tindakan);
        await nik.CatatAsync(catatan, isi, batal);
        return await SimpanAsync(catatan, batal);
    }

    /// <summary>Adds the record, takes it away or brings it back.</summary>
    /// <param name="lembar">The record.</param>
    /// <param name="dihapus">Whether it is taken away.</param>
    /// <param name="urung">The change that is undone by this; null for a step of its own.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="tindakan">What, for the audit row.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The new version.</returns>
    internal Task<int> TulisCatatanAsync(Lembar lembar, bool dihapus, PerubahanIsian? urung, Pelaku pelaku, string tindakan, CancellationToken batal)
    {
        var catatan = lembar.Catatan;
        var lama = catatan.Versi == 0 && !lembar.AdaSapk ? null : Keadaan(catatan.Dihapus);
        if (urung is not null)
        {
            urung.Diurungkan = true;
        }
        else
        {
            db.Add(new PerubahanIsian { CatatanId = catatan.Id, Langkah = Guid.CreateVersion7(), Isian = PerubahanIsian.SeluruhCatatan, Lama = lama, Baru = Keadaan(dihapus), Waktu = waktu.GetUtcNow() });
        }

        jejak.Tulis(
            pelaku, tindakan, $"pengisian:{catatan.Bagian}/{catatan.Kunci}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null,
            sebelum: new { keadaan = lama, isi = catatan.BacaIsi().Nilai }, sesudah: new { keadaan = Keadaan(dihapus) });
        catatan.Dihapus = dihapus;
        catatan.Tulis(catatan.BacaIsi(), catatan.BacaSesuai(), waktu.GetUtcNow());
        return SimpanAsync(catatan, batal);
    }

    /// <summary>Says for which row of a list a field waits.</summary>
    /// <returns>The new version.</returns>
    internal Task<int> TungguAsync(Lembar lembar, Isian isian, MenungguDaftar menunggu, Pelaku pelaku, CancellationToken batal)
    {
        var catatan = lembar.Catatan;
        catatan.Tunggu(catatan.BacaMenunggu().Where(m => m.Key != isian.Kode).Append(KeyValuePair.Create(isian.Kode, menunggu)));
        catatan.Tulis(catatan.BacaIsi(), catatan.BacaSesuai(), waktu.GetUtcNow());
        jejak.Tulis(
            pelaku, "pengisian.menunggu_daftar", $"pengisian:{catatan.Bagian}/{catatan.Kunci}/{isian.Kode}", pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null,
            sesudah: new { menunggu.Nomor, menunggu.Teks });
        return SimpanAsync(catatan, batal);
    }

    private static string Keadaan(bool dihapus) => dihapus ? PerubahanIsian.CatatanDihapus : PerubahanIsian.CatatanAda;

    private async Task<int> SimpanAsync(CatatanPengisian catatan, CancellationToken batal)
    {
        await terbuka.SimpanAsync(catatan, batal);
        return catatan.Versi;
    }

    // A hidden field has no value; SAPK's own value under it is only left out when read.
    private static List<Isian> Tersembunyi(Lembar lembar, Isi baru, IReadOnlySet<string> sesuai)
    {
        var tampak = lembar.Bagian.Tampak(baru.Diatas(lembar.Sapk)).ToHashSet();
        return [.. lembar.Bagian.Isian.Where(i => !tampak.Contains(i) && (baru.Tersimpan(i.Kode) is not null || sesuai.Contains(i.Kode)))];
    }

    // What an undo hides is history only: undoing it would hide it again.
    private void Sejarah(Lembar lembar, Isi isi, IReadOnlySet<string> sesuai, IReadOnlyList<Ubahan> ubahan, List<Isian> ikut, Guid langkah)
    {
        var urung = ubahan.Any(u => u.Urung is not null);
        PerubahanIsian Satu(Isian isian, string? nilai, bool ikutan) => new()
        {
            CatatanId = lembar.Catatan.Id, Langkah = langkah, Isian = isian.Kode, Lama = isi.Tersimpan(isian.Kode), Baru = nilai, SesuaiLama = sesuai.Contains(isian.Kode),
            Ikutan = ikutan, Diurungkan = ikutan && urung, Waktu = waktu.GetUtcNow(),
        };
        foreach (var satu in ubahan.Where(u => u.Urung is not null))
        {
            satu.Urung!.Diurungkan = true;
        }

        db.AddRange(ubahan.Where(u => u.Urung is null).Select(u => Satu(u.Isian, u.Nilai, u.Ikutan)));
        db.AddRange(ikut.Select(i => Satu(i, null, ikutan: true)));
    }

    private void Jejak(Lembar lembar, Isi isi, IReadOnlySet<string> sesuai, IReadOnlyList<Ubahan> ubahan, List<Isian> ikut, Pelaku pelaku, string tindakan)
    {
        var (nip, objek) = (pelaku.Jenis == JenisPelaku.Pns ? pelaku.Id : null, $"pengisian:{lembar.Catatan.Bagian}/{lembar.Catatan.Kunci}");
        if (ubahan is [var satu] && ikut.Count == 0)
        {
            jejak.Tulis(
                pelaku, tindakan, $"{objek}/{satu.Isian.Kode}", nip,
                sebelum: new { nilai = isi.Tersimpan(satu.Isian.Kode), sesuai = sesuai.Contains(satu.Isian.Kode) }, sesudah: new { nilai = satu.Nilai, sesuai = satu.Sesuai });
            return;
        }

        var isian = ubahan.Select(u => u.Isian).Concat(ikut).ToList();
        jejak.Tulis(
            pelaku, tindakan, objek, nip,
            sebelum: isian.ToDictionary(i => i.Kode, i => new { nilai = isi.Tersimpan(i.Kode), sesuai = sesuai.Contains(i.Kode) }),
            sesudah: isian.ToDictionary(i => i.Kode, i => ubahan.FirstOrDefault(u => u.Isian == i) is { } u ? new { nilai = u.Nilai, sesuai = u.Sesuai } : new { nilai = (string?)null, sesuai = false }));
    }
}
