using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>One civil servant of SAPK with how far they are.</summary>
public sealed class PesertaTahap
{
    /// <summary>NIP.</summary>
    public required string Nip { get; init; }

    /// <summary>Name in SAPK.</summary>
    public required string Nama { get; init; }

    /// <summary>Agency in SAPK.</summary>
    public required string InstansiKode { get; init; }

    /// <summary>Working unit in SAPK.</summary>
    public required string? UnitKerja { get; init; }

    /// <summary>Key of the registration; null when there is none.</summary>
    public required Guid? RegistrasiId { get; init; }

    /// <summary>When they registered; null when they did not.</summary>
    public required DateTimeOffset? TanggalDaftar { get; init; }

    /// <summary>When the form was sent last; null when it never was.</summary>
    public required DateTimeOffset? DikirimPada { get; init; }

    /// <summary>How far.</summary>
    public required TahapPeserta Tahap { get; init; }
}

/// <summary>The one place that says who has not begun, has begun, has sent, was given back, is done. Dashboards, lists and campaigns ask here.</summary>
public static class KueriTahap
{
    /// <summary>The same for somebody whose rows were read: a registration, and a form when there is one.</summary>
    public static TahapPeserta Dari(KeadaanRegistrasi registrasi, KeadaanFormulir? formulir) => formulir switch
    {
        null => registrasi == KeadaanRegistrasi.Disetujui ? TahapPeserta.BelumMengisi : TahapPeserta.MenungguPersetujuan,
        KeadaanFormulir.Selesai => TahapPeserta.Selesai,
        KeadaanFormulir.Dikembalikan => TahapPeserta.Dikembalikan,
        KeadaanFormulir.DiBkn => TahapPeserta.DiBkn,
        KeadaanFormulir.DiBkd or KeadaanFormulir.TurunDimintaDiBkd => TahapPeserta.DiBkd,
        KeadaanFormulir.Terkirim or KeadaanFormulir.TurunDimintaDiSkpd => TahapPeserta.DiSkpd,
        _ => TahapPeserta.Mengisi,
    };

    /// <summary>
    /// Everybody whom SAPK knows. Narrow it by <see cref="PesertaTahap.InstansiKode"/> and <see cref="PesertaTahap.Tahap"/>; counting the country in one
    /// query is for workers.
    /// </summary>
    public static IQueryable<PesertaTahap> Peserta(this EPupnsDb db) =>
        from p in db.Set<Pns>().AsNoTracking()
        join r in db.Set<Registrasi>() on p.Nip equals r.Nip into semuaRegistrasi
        from r in semuaRegistrasi.DefaultIfEmpty()
        join f in db.Set<FormulirPns>() on r.Id equals f.RegistrasiId into semuaFormulir
        from f in semuaFormulir.DefaultIfEmpty()
        select new PesertaTahap
        {
            Nip = p.Nip,
            Nama = p.Nama,
            InstansiKode = p.InstansiKode,
            UnitKerja = p.UnitKerja,
            RegistrasiId = r == null ? null : r.Id,
            TanggalDaftar = r == null ? null : r.TanggalDaftar,
            DikirimPada = f == null ? null : f.DikirimPada,
            Tahap = r == null ? TahapPeserta.BelumDaftar
                : f == null ? r.Keadaan == KeadaanRegistrasi.Disetujui ? TahapPeserta.BelumMengisi : TahapPeserta.MenungguPersetujuan
                : f.Keadaan == KeadaanFormulir.Selesai ? TahapPeserta.Selesai
                : f.Keadaan == KeadaanFormulir.Dikembalikan ? TahapPeserta.Dikembalikan
                : f.Keadaan == KeadaanFormulir.DiBkn ? TahapPeserta.DiBkn
                : f.Keadaan == KeadaanFormulir.DiBkd || f.Keadaan == KeadaanFormulir.TurunDimintaDiBkd ? TahapPeserta.DiBkd
                : f.Keadaan == KeadaanFormulir.Terkirim || f.Keadaan == KeadaanFormulir.TurunDimintaDiSkpd ? TahapPeserta.DiSkpd
                : TahapPeserta.Mengisi,
        };
}
