using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Notifikasi;

/// <summary>A change of contact is told to every known channel, to the mailbox as it was too: the owner learns it even when it was not them.</summary>
internal sealed class PengabarKontak(Kabar kabar, TimeProvider waktu) : IPendengar<KontakDiganti>
{
    public async Task DengarAsync(KontakDiganti peristiwa, CancellationToken batal)
    {
        var registrasi = peristiwa.Registrasi;
        var ujar = TeksKabar.KontakDiganti.Dengan(string.Join(", ", peristiwa.Bagian), registrasi.Nomor, Tanggal.WaktuWib(waktu.GetUtcNow()));
        await kabar.KirimAsync(registrasi, ujar, TeksKabar.PerihalKontak, Jangkauan.SemuaKanal, batal, kecuali: peristiwa.PercakapanId);
        if (peristiwa.SurelLama is { } lama && lama != registrasi.Surel)
        {
            kabar.Surati(lama, ujar, TeksKabar.PerihalKontak);
        }
    }
}
