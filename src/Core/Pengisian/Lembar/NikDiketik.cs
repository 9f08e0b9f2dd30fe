using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Pengisian;

/// <summary>A NIK that a person wrote over SAPK's, to be found by its number: nobody else may write it, too (V04).</summary>
public sealed class NikDiketik
{
    /// <summary>Whose form; one row each.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>The NIK, 16 digits.</summary>
    public required string Nik { get; set; }

    /// <summary>Since when it stands: of two people it is the later one who is asked.</summary>
    public DateTimeOffset Pada { get; set; }
}

internal sealed class PetaNikDiketik : IEntityTypeConfiguration<NikDiketik>
{
    public void Configure(EntityTypeBuilder<NikDiketik> builder)
    {
        builder.ToTable("nik_diketik");
        builder.HasKey(n => n.RegistrasiId);
        builder.HasIndex(n => n.Nik);
        builder.Property(n => n.Nik).HasMaxLength(16);
    }
}

/// <summary>Keeps <see cref="NikDiketik"/> in step with Data Utama, and asks who else has a NIK.</summary>
public sealed class PencatatNik(EPupnsDb db, TimeProvider waktu)
{
    // Who has it in SAPK and has not corrected it.
    private static readonly KueriSiap<string, string> DiSapk = new((db, nik) => db.Set<Kepegawaian.Pns>()
        .Where(p => p.Nik == nik && !db.Set<Pendaftaran.Registrasi>().Any(r => r.Nip == p.Nip && db.Set<NikDiketik>().Any(n => n.RegistrasiId == r.Id && n.Nik != nik)))
        .Select(p => p.Nip));

    /// <summary>After a step changed a document; saved together with it.</summary>
    internal async Task CatatAsync(CatatanPengisian catatan, Isi sebelum, CancellationToken batal)
    {
        var nik = catatan.BacaIsi()[DataUtama.Nik];
        if (catatan.Bagian != DataUtama.Bagian.Kode || nik == sebelum[DataUtama.Nik])
        {
            return;
        }

        var ada = await db.Set<NikDiketik>().FindAsync([catatan.RegistrasiId], batal);
        if (nik is null)
        {
            db.Remove(ada!);
        }
        else if (ada is null)
        {
            db.Add(new NikDiketik { RegistrasiId = catatan.RegistrasiId, Nik = nik, Pada = waktu.GetUtcNow() });
        }
        else
        {
            (ada.Nik, ada.Pada) = (nik, waktu.GetUtcNow());
        }
    }

    /// <summary>Whether SAPK has this NIK for another person who did not correct it, or, where it was typed, another one had typed it before.</summary>
    public async Task<bool> DipakaiAsync(Guid registrasiId, string nip, string nik, bool diketik, CancellationToken batal) =>
        (await DiSapk.SemuaAsync(db, nik, batal)).Exists(pemilik => pemilik != nip) || (diketik && await DiketikLebihDahuluAsync(registrasiId, nik, batal));

    private Task<bool> DiketikLebihDahuluAsync(Guid registrasiId, string nik, CancellationToken batal)
    {
        var ketikan = db.Set<NikDiketik>();
        var pada = ketikan.Where(n => n.RegistrasiId == registrasiId && n.Nik == nik).Select(n => n.Pada);
        return ketikan.Where(n => n.Nik == nik && n.RegistrasiId != registrasiId && !pada.Any(p => p < n.Pada)).AnyAsync(batal);
    }
}
