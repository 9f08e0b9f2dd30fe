using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>The person whom a report is about, as far as a member of staff reaches: a report that was sent to their desk opens no record of another instansi.</summary>
public sealed class OrangLaporan(EPupnsDb db)
{
    /// <summary>Their registration; null when there is none that this member of staff may see.</summary>
    public Task<Registrasi?> RegistrasiAsync(Laporan laporan, Petugas petugas, CancellationToken batal) =>
        CakupanPetugas.Terapkan(db.Set<Registrasi>(), petugas).FirstOrDefaultAsync(r => r.Nip == laporan.Nip, batal);

    /// <summary>Their record of SAPK, under the same rule.</summary>
    public Task<Pns?> PnsAsync(Laporan laporan, Petugas petugas, CancellationToken batal)
    {
        var (instansi, negara) = (petugas.InstansiKode, petugas.InstansiKode is null && petugas.Peran.Jangkauan() is Jangkauan.Negara or Jangkauan.InstansiAtauNegara);
        return db.Set<Pns>().FirstOrDefaultAsync(p => p.Nip == laporan.Nip && (negara || p.InstansiKode == instansi), batal);
    }
}
