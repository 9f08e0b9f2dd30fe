using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>
/// Every paper that a person needs, made from their own record before they begin and from their corrections as they go (features.md §3.9,
/// V39, V40): what is there, what is missing, how long it will take.
/// </summary>
public sealed class DaftarBerkas(EPupnsDb db, DefinisiFormulir definisi, BacaBorang baca, KonteksBorang konteks, TimeProvider waktu)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">There is no such registration.</exception>
    public async Task<BerkasPns> JalankanAsync(Guid registrasiId, CancellationToken batal)
    {
        var borang = await baca.JalankanAsync(registrasiId, batal);
        return await JalankanAsync(registrasiId, borang, await konteks.MuatAsync(borang, Tanggal.HariWib(waktu.GetUtcNow()), [], batal), batal);
    }

    /// <summary>The same for a form that was read already.</summary>
    public async Task<BerkasPns> JalankanAsync(Guid registrasiId, BorangTerbaca borang, Konteks dunia, CancellationToken batal)
    {
        var lampiran = await LampiranAsync(registrasiId, batal);
        var perlu = Perlu(borang).ToList();
        var kunci = perlu.Select(p => p.Kunci).ToHashSet();
        return new BerkasPns(
            [.. perlu.Select(p => new BerkasDiperlukan(p.Kunci, Judul(p.Kunci, borang.Kini, dunia), p.Untuk, [.. lampiran.Where(l => l.Kunci == p.Kunci)]))],
            [.. lampiran.Where(l => !kunci.Contains(l.Kunci))]);
    }

    /// <summary>What is attached now, the oldest first.</summary>
    public async Task<IReadOnlyList<LampiranTerbaca>> LampiranAsync(Guid registrasiId, CancellationToken batal)
    {
        var baris = await (
            from l in db.Set<LampiranBerkas>().AsNoTracking()
            join b in db.Set<BerkasTersimpan>() on l.Sidik equals b.Sidik
            where l.RegistrasiId == registrasiId && l.DicabutPada == null
            orderby l.Id
            select new { Lampiran = l, Berkas = b }).ToListAsync(batal);
        return [.. baris.Select(b => new LampiranTerbaca(
            b.Lampiran.Id, b.Lampiran.BacaKunci(), b.Lampiran.Sidik, b.Lampiran.Nama, b.Berkas.Jenis, b.Berkas.Ukuran, b.Berkas.Halaman, b.Berkas.BacaMutu(), b.Lampiran.Waktu))];
    }

    // What everybody brings comes first; a paper that serves the person is listed once, however many fields ask for it.
    private IEnumerable<(KunciBukti Kunci, IReadOnlyList<IsianDibuktikan> Untuk)> Perlu(BorangTerbaca borang)
    {
        var pokok = BerkasPokok.Semua.Where(p => p.Untuk(borang.Kini)).Select(p => (Kunci: new KunciBukti(p.Bukti), Untuk: (IsianDibuktikan?)null));
        var nama = BerkasPokok.Semua.Select(p => p.Bukti).ToHashSet();
        var lain = BuktiDiperlukan.Hitung(definisi, borang.Sapk, borang.Kini).SelectMany(b => b.Untuk.Select(u => (Kunci: Kunci(b, u, borang.Kini, nama), Untuk: (IsianDibuktikan?)u))).ToList();
        var bercatatan = lain.Where(l => l.Kunci.Bagian is not null).Select(l => l.Kunci.Bukti).ToHashSet();

        // A diploma that belongs to a record also proves a title.
        return pokok.Concat(lain.Where(l => l.Kunci.Bagian is not null || !bercatatan.Contains(l.Kunci.Bukti)))
            .GroupBy(p => p.Kunci).Select(g => (g.Key, (IReadOnlyList<IsianDibuktikan>)[.. g.Select(p => p.Untuk).OfType<IsianDibuktikan>()]));
    }

    private KunciBukti Kunci(BuktiDiperlukan bukti, IsianDibuktikan untuk, Borang kini, HashSet<string> pokok)
    {
        var bagian = definisi.AmbilBagian(untuk.Bagian);
        var isi = kini.Catatan(bagian).First(c => c.Id == untuk.CatatanId).Isi;
        var nama = BerkasPokok.Untuknya(bukti.Bukti, bagian.Kode, isi);
        return bukti.CatatanId is null || pokok.Contains(nama) ? new KunciBukti(nama) : new KunciBukti(nama, bagian.Kode, bukti.CatatanId);
    }

    private string Judul(KunciBukti kunci, Borang kini, Konteks dunia)
    {
        if (kunci.Bagian is null)
        {
            return kunci.Bukti;
        }

        var bagian = definisi.AmbilBagian(kunci.Bagian);
        var isi = kini.Catatan(bagian).First(c => c.Id == kunci.Catatan).Isi;
        var pengenal = bagian.Pembeda.Select(bagian.AmbilIsian).FirstOrDefault(i => isi[i] is not null);
        return pengenal is null ? kunci.Bukti : $"{kunci.Bukti} {pengenal.Tampil(isi[pengenal]!, dunia)}";
    }
}
