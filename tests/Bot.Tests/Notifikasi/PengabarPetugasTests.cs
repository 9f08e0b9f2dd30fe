using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Tests.Transkrip;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Notifikasi;

/// <summary>An invitation of staff goes to the mailbox that the admin gave, and only there.</summary>
public sealed class PengabarPetugasTests
{
    [Theory]
    [InlineData("wawan@ciamis.go.id", true)]
    [InlineData("", false)]
    public async Task AdminMengundang_DenganAlamatSurel_TautannyaSampaiDiKotakItu(string surel, bool sampai)
    {
        await using var rumah = await RumahUji.BangunAsync(new() { ["Surel:Server"] = KotakSurat.Server }, (_, _) => { });
        var admin = new Petugas { NamaPengguna = "pusat", Nama = "Ibu Pusat", Peran = Peran.AdminPusat };
        await rumah.DiDbAsync(async db =>
        {
            db.Add(admin);
            return await db.SaveChangesAsync();
        });

        string token;
        await using (var lingkup = rumah.Layanan.CreateAsyncScope())
        {
            var hasil = await lingkup.ServiceProvider.GetRequiredService<UndangAkun>().BaruAsync(
                new PetugasBaru("wawan.setiawan", "Wawan Setiawan", Peran.AdminPusat), surel, admin, CancellationToken.None);
            Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
            token = hasil.Nilai.Undangan!.Token;
        }

        await rumah.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);

        var surat = rumah.Layanan.GetRequiredService<KotakSurat>().Ambil();
        Assert.Equal(sampai, surat is not null);
        if (surat is not null)
        {
            Assert.StartsWith($"{surel} · Undangan petugas e-PUPNS\nYth. Wawan Setiawan,", surat, StringComparison.Ordinal);
            Assert.Contains($"/petugas/undangan/{token}", surat, StringComparison.Ordinal);
        }
    }
}
