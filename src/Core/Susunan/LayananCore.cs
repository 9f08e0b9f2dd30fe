using EPupns.Core.Akun;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Cadangan;
using EPupns.Core.Dasar;
using EPupns.Core.Dasbor;
using EPupns.Core.Data;
using EPupns.Core.Ekspor;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Core.Laman;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Privasi;
using EPupns.Core.Referensi;
using EPupns.Core.Susunan.Contoh;
using EPupns.Core.Siaran;
using EPupns.Core.Verifikasi;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPupns.Core.Susunan;

/// <summary>Puts the room together. The only place in Core that knows every slice.</summary>
public static class LayananCore
{
    private const string SambunganBawaan = "Data Source=data/epupns.db";

    /// <summary>Registers the database, the clock, audit and events, and every slice.</summary>
    /// <param name="layanan">Services of the process.</param>
    /// <param name="susunan">Configuration of the process; <c>ConnectionStrings:EPupns</c> chooses the database.</param>
    public static IServiceCollection TambahCore(this IServiceCollection layanan, IConfiguration susunan)
    {
        var sambungan = susunan.GetConnectionString("EPupns");
        layanan.TryAddSingleton(TimeProvider.System);
        layanan.TambahData(new PilihanData(string.IsNullOrWhiteSpace(sambungan) ? SambunganBawaan : sambungan));
        layanan.AddSingleton(_ => new JalurBerat("cetak", Math.Max(1, Environment.ProcessorCount / 2)));
        layanan.AddScoped<Penyebar>();
        layanan.AddScoped<Catatan>();
        layanan.TambahReferensi();
        layanan.AddScoped<PenulisPns>();
        layanan.AddScoped<ImporSapk>();
        layanan.AddScoped<PenanamDemo>();
        layanan.AddScoped<PenanamKiriman>();
        layanan.AddScoped<PemutusContoh>();
        layanan.TambahAkun(susunan);
        layanan.TambahLaman();
        layanan.TambahPendaftaran();
        layanan.TambahBerkas(susunan);
        layanan.TambahPemulihan();
        layanan.TambahPengisian();
        layanan.TambahAntrean();
        layanan.TambahVerifikasi();
        layanan.TambahHelpdesk();
        layanan.TambahNotifikasi();
        layanan.TambahSiaran();
        layanan.TambahAkunPetugas();
        layanan.TambahPengawasan();
        layanan.TambahDasbor();
        layanan.TambahEkspor();
        layanan.TambahPrivasi();
        layanan.TambahCadangan();
        return layanan;
    }
}
