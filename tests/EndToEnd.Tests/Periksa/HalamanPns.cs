using EPupns.Core.Akun.Sandi;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Periksa;

/// <summary>What several stories of a PNS on the pages do.</summary>
internal static class HalamanPns
{
    public const string Sandi = "kata-sandi-guru-1";

    /// <summary>One of the demo's people, registered anew and approved.</summary>
    public static async Task<Registrasi> DaftarkanAsync(this SitusUji situs, string nip = OrangDemo.Budi)
    {
        Registrasi? registrasi = null;
        await situs.TulisAsync(async layanan =>
        {
            var db = layanan.GetRequiredService<EPupnsDb>();
            db.RemoveRange(await db.Set<Registrasi>().Where(r => r.Nip == nip).ToListAsync());
            await db.SaveChangesAsync();
            var pns = await db.Set<Pns>().SingleAsync(p => p.Nip == nip);
            var hash = await layanan.GetRequiredService<PencincangSandi>().CincangAsync(Sandi, CancellationToken.None);
            registrasi = DataUji.BuatRegistrasi(r =>
            {
                (r.Nomor, r.Nip, r.Nama, r.InstansiKode, r.UnitKerja) = (NomorRegistrasi.Baru(), nip, pns.Nama, pns.InstansiKode, pns.UnitKerja);
                (r.Keadaan, r.SandiHash, r.TanggalDaftar) = (KeadaanRegistrasi.Disetujui, hash, DateTimeOffset.UtcNow);
            });
            db.Add(registrasi);
        });
        return registrasi!;
    }

    /// <summary>A link of the chat to the page that takes papers without login.</summary>
    public static async Task<string> TautanUnggahAsync(this SitusUji situs, Registrasi registrasi)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return $"/unggah/{await lingkup.ServiceProvider.GetRequiredService<UnggahLewatTautan>().BuatAsync(registrasi.Id, null, Guid.NewGuid(), default)}";
    }

    /// <summary>Logs in through the form and opens a page.</summary>
    public static async Task MasukPnsAsync(this IPage halaman, Registrasi registrasi, string alamat = "/data")
    {
        await halaman.GotoAsync(alamat);
        await halaman.GetByLabel("Nomor registrasi (12 angka)").FillAsync(registrasi.Nomor);
        await halaman.GetByLabel("Kata sandi").FillAsync(Sandi);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await halaman.TibaAsync($"**{alamat}");
    }

    /// <summary>The row of a field.</summary>
    public static ILocator Baris(this IPage halaman, string isian) => halaman.Locator($"#isian-{isian}");

    /// <summary>A picture for whoever wants to look; <c>UJI_POTRET</c> names the folder.</summary>
    public static async Task PotretAsync(this IPage halaman, string nama)
    {
        if (Environment.GetEnvironmentVariable("UJI_POTRET") is { } folder)
        {
            await halaman.ScreenshotAsync(new() { Path = Path.Combine(folder, nama + ".png"), FullPage = false });
        }
    }
}
