using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;

namespace EPupns.Core.Pendaftaran.Keputusan;

/// <summary>Approves registrations (features.md V2): from then on the person may log in.</summary>
public sealed class Setujui(PemutusRegistrasi pemutus, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Approves those of the officer's scope that wait for it; the rest is counted.</summary>
    public Task<HasilKeputusan> JalankanAsync(IReadOnlyCollection<Guid> id, Petugas petugas, CancellationToken batal) =>
        pemutus.PutuskanAsync(id, petugas, MesinRegistrasi.Pemicu.Setujui, r => SetujuiAsync(r, petugas, batal), batal);

    private Task SetujuiAsync(Registrasi registrasi, Petugas petugas, CancellationToken batal)
    {
        registrasi.DisetujuiPada = waktu.GetUtcNow();
        registrasi.DisetujuiOleh = petugas.Id;
        jejak.Tulis(
            PelakuPetugas.Dari(petugas, "portal"), "registrasi.disetujui", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
            sebelum: new { keadaan = nameof(KeadaanRegistrasi.Terdaftar) }, sesudah: new { keadaan = nameof(KeadaanRegistrasi.Disetujui) });
        return penyebar.SebarkanAsync(new RegistrasiDisetujui(registrasi), batal);
    }
}
