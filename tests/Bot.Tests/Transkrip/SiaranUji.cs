using System.Globalization;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Siaran;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Announcements and reminders in a story: made and handed out at once.</summary>
internal static class SiaranUji
{
    public static async Task LakukanAsync(IServiceProvider layanan, string apa, string isi)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var penyedia = lingkup.ServiceProvider;
        if (apa == "umumkan")
        {
            var pusat = new Petugas { NamaPengguna = "pusat", Nama = "Pusat", Peran = Peran.AdminPusat };
            await penyedia.GetRequiredService<BuatSiaran>().JalankanAsync(new SiaranBaru("Loket", isi, new SasaranSiaran(), Segera: true), null, pusat, Pelaku.Sistem("uji"), default);
        }
        else
        {
            var baku = Kampanye.Baku.Single(k => k.Hari == int.Parse(isi, CultureInfo.InvariantCulture));
            await penyedia.GetRequiredService<KelolaKampanye>().JalankanAsync(baku.Hari, true, baku.Perihal, baku.Teks, Pelaku.Sistem("uji"), default);
            await penyedia.GetRequiredService<JalankanKampanye>().JalankanAsync(default);
        }

        await penyedia.GetRequiredService<JalankanSiaran>().JalankanAsync(default);
    }
}
