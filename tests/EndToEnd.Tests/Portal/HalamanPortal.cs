using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using EPupns.WebPortal.Susunan;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>What several stories of the portal do.</summary>
internal static class HalamanPortal
{
    public const string Ciamis = "6112";

    /// <summary>Logs in through the form.</summary>
    public static async Task MasukAsync(this IPage halaman, string namaPengguna)
    {
        await halaman.GotoAsync("/petugas/masuk");
        await halaman.GetByLabel("Nama pengguna").FillAsync(namaPengguna);
        await halaman.GetByLabel("Kata sandi").FillAsync(PetugasContoh.Sandi);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await halaman.TibaAsync("**/registrasi");
    }

    /// <summary>Somebody who waits in Ciamis, with a name of their own.</summary>
    public static async Task<Registrasi> MenungguAsync(this SitusUji situs, string nama, Action<Registrasi>? ubah = null)
    {
        var registrasi = DataUji.BuatRegistrasi(r =>
        {
            (r.Nomor, r.Nama, r.InstansiKode, r.UnitKerja) = (NomorRegistrasi.Baru(), nama, Ciamis, "SMP Negeri 1 Cipaku");
            r.TanggalDaftar = DateTimeOffset.UtcNow;
            ubah?.Invoke(r);
        });
        await situs.TambahAsync(registrasi);
        return registrasi;
    }
}
