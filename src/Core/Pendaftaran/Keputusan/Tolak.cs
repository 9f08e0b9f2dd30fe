using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;

namespace EPupns.Core.Pendaftaran.Keputusan;

/// <summary>Rejects registrations (features.md R24): the row is removed, the audit keeps what it was, the person may register again.</summary>
public sealed class Tolak(EPupnsDb db, PemutusRegistrasi pemutus, Penyebar penyebar, Catatan jejak)
{
    /// <summary>Rejects those of the officer's scope that wait for it; the rest is counted.</summary>
    /// <param name="id">Which registrations.</param>
    /// <param name="alasan">Why; the person reads it.</param>
    /// <param name="petugas">Who decides.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <exception cref="ArgumentException">No reason was given.</exception>
    public Task<HasilKeputusan> JalankanAsync(IReadOnlyCollection<Guid> id, string alasan, Petugas petugas, CancellationToken batal)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(alasan);
        return pemutus.PutuskanAsync(id, petugas, MesinRegistrasi.Pemicu.Tolak, r => TolakAsync(r, alasan, petugas, batal), batal);
    }

    private Task TolakAsync(Registrasi registrasi, string alasan, Petugas petugas, CancellationToken batal)
    {
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), "registrasi.ditolak", $"registrasi:{registrasi.Nomor}", registrasi.Nip, alasan,
            sebelum: new
            {
                keadaan = nameof(KeadaanRegistrasi.Terdaftar),
                registrasi.Nama,
                registrasi.InstansiKode,
                registrasi.UnitKerja,
                registrasi.Surel,
                registrasi.TanggalDaftar,
            },
            sesudah: new { keadaan = nameof(KeadaanRegistrasi.Ditolak) });
        db.Remove(registrasi);
        return penyebar.SebarkanAsync(new RegistrasiDitolak(registrasi, alasan), batal);
    }
}
