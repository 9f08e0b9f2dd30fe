using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>Reads a case (features.md V3, leap 2). What an officer may not see does not exist.</summary>
public sealed class BacaKasus(EPupnsDb db, DefinisiFormulir definisi, TimeProvider waktu)
{
    /// <summary>The case of a registration; null when there is none that the officer may see, or nothing was ever sent.</summary>
    public async Task<Kasus?> JalankanAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        var formulir = await CakupanFormulir.Terapkan(db.Set<FormulirPns>().AsNoTracking(), petugas)
            .SingleOrDefaultAsync(f => db.Set<Registrasi>().Any(r => r.Id == f.RegistrasiId && r.Nomor == nomor), batal);
        return formulir is null ? null : await SusunAsync(formulir, batal);
    }

    /// <summary>The case of its owner, for what they are shown of it; null when nothing was ever sent. Whoever calls leaves out what is <see cref="TemuanKasus.Rahasia"/>.</summary>
    public async Task<Kasus?> UntukPemilikAsync(Guid registrasiId, CancellationToken batal) =>
        await db.Set<FormulirPns>().AsNoTracking().SingleOrDefaultAsync(f => f.RegistrasiId == registrasiId, batal) is { } formulir ? await UntukPemilikAsync(formulir, batal) : null;

    /// <summary>The same of a form that was read already. Its owner is shown no history here: that is <see cref="Pengawasan"/>'s.</summary>
    public Task<Kasus?> UntukPemilikAsync(FormulirPns formulir, CancellationToken batal) => SusunAsync(formulir, batal, denganRiwayat: false);

    /// <summary>The case of a form that was read already; null when nothing was ever sent.</summary>
    internal async Task<Kasus?> SusunAsync(FormulirPns formulir, CancellationToken batal, bool denganRiwayat = true)
    {
        var id = formulir.RegistrasiId;
        if (await db.Set<KirimanFormulir>().AsNoTracking().SingleOrDefaultAsync(k => k.RegistrasiId == id && k.Ke == formulir.Kiriman, batal) is not { } kiriman)
        {
            return null;
        }

        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Id == id, batal);
        var diperiksa = PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu));
        var penyusun = new PenyusunBaris(definisi, formulir, diperiksa);
        var baris = penyusun.Berubah();
        var tuntas = await db.Set<TingkatTuntas>().AsNoTracking().Where(t => t.RegistrasiId == id).OrderBy(t => t.Waktu).ThenBy(t => t.Tingkat).ToListAsync(batal);
        var putusan = await db.Set<PutusanBaris>().AsNoTracking().Where(p => p.RegistrasiId == id).OrderBy(p => p.Tingkat).ToListAsync(batal);
        var tanya = await db.Set<PertanyaanBaris>().AsNoTracking().Where(p => p.RegistrasiId == id).OrderBy(p => p.Id).ToListAsync(batal);
        var jejak = denganRiwayat ? await JejakAsync(registrasi, batal) : [];
        var nama = await db.NamaPetugasAsync([.. putusan.Select(p => p.PetugasId), .. tuntas.Select(t => t.PetugasId).OfType<Guid>(), .. jejak.Select(j => NamaPetugas.Kunci(j.Pelaku)), formulir.PemegangId ?? Guid.Empty], batal);
        return new Kasus(
            registrasi, formulir, kiriman, diperiksa, [.. baris.Select(b => Lengkapi(b, putusan, tanya, nama))], penyusun.Tetap(baris),
            [.. penyusun.Temuan().Where(t => !baris.Any(b => PenyusunBaris.Milik(b.Alamat, t.Temuan)))])
        {
            Tuntas = [.. tuntas.Select(t => new TuntasKasus(t.Tingkat, t.Ke, t.PetugasId is { } p ? nama.GetValueOrDefault(p, "Petugas") : null, t.Waktu))],
            Riwayat = [.. jejak.Select(j => new KejadianKasus(j.Waktu, j.Tindakan, BarisDari(j.Objek), nama.GetValueOrDefault(NamaPetugas.Kunci(j.Pelaku)), j.Kanal, j.Alasan))],
            Pemegang = formulir.DipegangSampai > waktu.GetUtcNow() ? nama.GetValueOrDefault(formulir.PemegangId ?? Guid.Empty) : null,
        };
    }

    private static BarisKasus Lengkapi(BarisKasus baris, List<PutusanBaris> putusan, List<PertanyaanBaris> tanya, Dictionary<Guid, string> nama) => baris with
    {
        SemuaTanda =
        [
            .. putusan.Where(p => p.Baris == $"{baris.Alamat}")
                .Select(p => new TandaBaris(p.Tingkat, p.Jenis, p.Alasan, nama.GetValueOrDefault(p.PetugasId, "Petugas"), p.Waktu, p.Sidik == baris.Sidik)),
        ],
        Tanya = [.. tanya.Where(t => t.Baris == $"{baris.Alamat}")],
    };

    // The index is that of the person: a prefix has none on both databases.
    private Task<List<BarisJejak>> JejakAsync(Registrasi registrasi, CancellationToken batal)
    {
        var (nip, objek, awal) = (registrasi.Nip, $"registrasi:{registrasi.Nomor}", $"registrasi:{registrasi.Nomor}/");
        return db.Set<BarisJejak>().AsNoTracking()
            .Where(j => j.Nip == nip && (j.Objek == objek || j.Objek.StartsWith(awal))).OrderBy(j => j.Id).ToListAsync(batal);
    }

    private static string? BarisDari(string objek) => objek.IndexOf('/', StringComparison.Ordinal) is > 0 and var di ? objek[(di + 1)..] : null;
}
