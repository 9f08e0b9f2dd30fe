using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.Susunan;

/// <summary>The first lines on the console: where to click, and with demo people whom to try.</summary>
public static class Sambutan
{
    private static readonly (string Nip, string Tentang)[] Contoh =
    [
        (OrangDemo.Pevita, "data lengkap, Kementerian Kesehatan"),
        (OrangDemo.Budi, "data lengkap, Pemerintah Kab. Ciamis"),
        (OrangDemo.TanpaNik, "tanpa NIK di SAPK"),
        (OrangDemo.TanpaPersetujuan, "instansinya tidak mewajibkan verifikasi"),
        (OrangDemo.InstansiTutup, "instansinya belum dibuka"),
    ];

    /// <summary>Writes them, once the program listens.</summary>
    public static async Task SambutAsync(this WebApplication situs, TextWriter layar)
    {
        var alamat = situs.Services.GetRequiredService<IOptions<PilihanPortal>>().Value.PublicUrl;
        await layar.WriteLineAsync(
            $"""

              e-PUPNS siap.

                Beranda            {alamat}/
                Daftar (obrolan)   {alamat}/obrolan
                Petugas            {alamat}/petugas/masuk

            """);
        if (situs.Configuration.GetValue<int>("Demo:Jumlah") > 0)
        {
            await layar.WriteLineAsync(await ContohAsync(situs.Services, situs.Lifetime.ApplicationStopping));
        }

        await layar.WriteLineAsync("  Berhenti: Ctrl+C");
    }

    private static async Task<string> ContohAsync(IServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var db = lingkup.ServiceProvider.GetRequiredService<EPupnsDb>();
        var nip = Contoh.Select(c => c.Nip).ToArray();
        var ada = await db.Set<Pns>().Where(p => nip.Contains(p.Nip)).ToDictionaryAsync(p => p.Nip, batal);
        var terdaftar = await db.Set<Registrasi>().Where(r => nip.Contains(r.Nip)).Select(r => r.Nip).ToListAsync(batal);
        var baris = Contoh.Where(c => ada.ContainsKey(c.Nip)).Select(c => Baris(ada[c.Nip], c.Tentang, terdaftar.Contains(c.Nip)));
        return $"""
              PNS contoh untuk mendaftar:
                NIP                 akhir NIK
            {string.Join('\n', baris)}

              Petugas contoh (kata sandi {PetugasContoh.Sandi}):
                registrasi    {PetugasContoh.Verifikator("ciamis")}, {PetugasContoh.VerifikatorUnit("ciamis")}, {PetugasContoh.Verifikator("kemenkes")}
                formulir      {PetugasContoh.Skpd("ciamis")}, {PetugasContoh.Bkd("ciamis")}, {PetugasContoh.Bkn(3)} (Kanreg III); {PetugasContoh.Skpd("kemenkes")}, {PetugasContoh.Bkd("kemenkes")}, {PetugasContoh.Bkn(0)}
                lainnya       {PetugasContoh.Admin("ciamis")}, {PetugasContoh.Helpdesk("ciamis")}, {PetugasContoh.Auditor("ciamis")}, {PetugasContoh.Auditor(PetugasContoh.Pusat)}, {PetugasContoh.Pusat}

            """;
    }

    private static string Baris(Pns pns, string tentang, bool terdaftar) =>
        $"    {pns.Nip}  {pns.Nik?[^4..] ?? "----"}       {pns.Nama}: {tentang}{(terdaftar ? " (sudah terdaftar)" : "")}";
}
