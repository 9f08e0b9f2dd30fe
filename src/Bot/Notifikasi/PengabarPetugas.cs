using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Dasar;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Notifikasi;

/// <summary>Sends an invitation of staff to the mailbox that the admin gave, where there is mail.</summary>
internal sealed class PengabarPetugas(Kabar kabar, IOptions<PilihanPortal> portal) : IPendengar<PetugasDiundang>
{
    public Task DengarAsync(PetugasDiundang peristiwa, CancellationToken batal)
    {
        var (petugas, undangan) = (peristiwa.Petugas, peristiwa.Undangan);
        if (petugas.Surel is { } surel)
        {
            var ujar = TeksKabar.PetugasDiundang.Dengan(
                petugas.Nama, petugas.NamaPengguna, portal.Value.Alamat($"/petugas/undangan/{undangan.Token}"), Tanggal.WaktuWib(undangan.BerlakuSampai));
            kabar.Surati(surel, ujar, TeksKabar.PerihalUndangan);
        }

        return Task.CompletedTask;
    }
}
