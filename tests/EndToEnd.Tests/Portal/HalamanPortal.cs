using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Portal;

/// <summary>What several stories of the portal do.</summary>
internal static class HalamanPortal
{
    public const string Ciamis = "6112";

    /// <summary>Logs in through the form.</summary>
    public static Task MasukAsync(this IPage halaman, string namaPengguna) => halaman.MasukKeAsync(namaPengguna, "**/registrasi");

    /// <summary>The same for a role whose first page is another.</summary>
    public static async Task MasukKeAsync(this IPage halaman, string namaPengguna, string tujuan)
    {
        await halaman.GotoAsync("/petugas/masuk");
        await halaman.GetByLabel("Nama pengguna").FillAsync(namaPengguna);
        await halaman.GetByLabel("Kata sandi").FillAsync(PetugasContoh.Sandi);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await halaman.TibaAsync(tujuan);
    }

    /// <summary>The number of a sent form of the demo.</summary>
    public static Task<string> KirimanContohAsync(this SitusBerkiriman situs, string nama) =>
        situs.BacaAsync(db => db.Set<FormulirPns>().Where(f => f.Nama == nama).Select(f => f.Nomor).SingleAsync());

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
