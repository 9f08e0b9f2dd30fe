using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>What happens around sending: <c>lengkapi NOMOR</c> fills in the whole form, <c>turun-status NOMOR karena …</c> takes a sent one down.</summary>
internal static class KirimUji
{
    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata, Petugas petugas)
    {
        if (kata[0] == "lengkapi")
        {
            var registrasi = await penyedia.GetRequiredService<EPupnsDb>().Set<Registrasi>().AsNoTracking().SingleAsync(r => r.Nomor == kata[1]);
            await new PengisiFormulir(penyedia, registrasi).LengkapiAsync();
            return;
        }

        var hasil = await penyedia.GetRequiredService<TurunStatus>().JalankanAsync(kata[1], kata[2]["karena ".Length..], petugas, CancellationToken.None);
        Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
    }
}
