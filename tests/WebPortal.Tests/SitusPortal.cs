using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using EPupns.WebPortal.Susunan;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests;

/// <summary>The program over HTTP, with demo people and staff, and a clock that the test moves.</summary>
public class SitusPortal : SitusUji
{
    public const string Ciamis = "6112";
    public const string Kemenkes = "3011";

    public JamUji Jam { get; } = new();

    protected override IEnumerable<string> Pilihan => ["--Demo:Jumlah=10"];

    /// <summary>A visitor without a session.</summary>
    public Pengunjung Pengunjung() => new(BaseUrl);

    /// <summary>A visitor who logged in as one of the demo's staff.</summary>
    public async Task<Pengunjung> MasukAsync(string namaPengguna, string sandi = PetugasContoh.Sandi)
    {
        var pengunjung = Pengunjung();
        await pengunjung.MasukAsync(namaPengguna, sandi);
        return pengunjung;
    }

    /// <summary>A member of staff of their own for one test, with the demo's password.</summary>
    public async Task<Petugas> PetugasAsync(string namaPengguna, Peran peran = Peran.VerifikatorRegistrasi, string? instansi = Ciamis, string? unit = null)
    {
        await using var lingkup = Layanan.CreateAsyncScope();
        var baru = new PetugasBaru(namaPengguna, "Petugas Uji", peran, instansi, unit, PetugasContoh.Sandi);
        var hasil = await lingkup.ServiceProvider.GetRequiredService<TambahPetugas>().JalankanAsync(baru, Core.Dasar.Pelaku.Sistem("uji"), default);
        return hasil.Nilai.Petugas;
    }

    /// <summary>Adds a registration and returns it.</summary>
    public async Task<Registrasi> RegistrasiAsync(Action<Registrasi>? ubah = null)
    {
        var registrasi = DataUji.BuatRegistrasi(r =>
        {
            r.InstansiKode = Ciamis;
            ubah?.Invoke(r);
        });
        await TambahAsync(registrasi);
        return registrasi;
    }

    /// <summary>The registration as it is now; null when it is gone.</summary>
    public Task<Registrasi?> CariAsync(Registrasi registrasi) =>
        BacaAsync(db => db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == registrasi.Id));

    protected override void Ubah(WebApplicationBuilder pembangun)
    {
        pembangun.Services.AddSingleton<TimeProvider>(Jam);
        pembangun.Services.AddControllersWithViews().AddApplicationPart(typeof(SitusPortal).Assembly);
    }
}
