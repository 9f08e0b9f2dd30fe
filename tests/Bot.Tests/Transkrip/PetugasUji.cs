using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pengawasan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>What staff do in a story: <c>setujui NOMOR</c>, <c>tolak NOMOR karena …</c>, <c>buka KODE</c>, <c>jadwal KODE buka|tutup|kirim HH-BB-TTTT</c>, <c>umumkan …</c>, <c>ingatkan HARI</c>, <c>waktunya</c> (what comes round by itself), <c>lihat NOMOR</c>, <c>kode-tautkan KODE</c>, and what <see cref="KirimUji"/>, <see cref="VerifikasiUji"/> and <see cref="PemulihanUji"/> know.</summary>
internal static class PetugasUji
{
    public static async Task LakukanAsync(IServiceProvider layanan, string tindakan)
    {
        await using var cakupan = layanan.CreateAsyncScope();
        var penyedia = cakupan.ServiceProvider;
        var kata = tindakan.Split(' ', 3);
        var petugas = new Petugas { NamaPengguna = "uji", Nama = "Petugas Uji", Peran = Peran.AdminPusat };
        switch (kata[0])
        {
            case "setujui":
                await penyedia.GetRequiredService<Setujui>().JalankanAsync([await IdAsync(penyedia, kata[1])], petugas, CancellationToken.None);
                break;
            case "tolak":
                var alasan = kata[2]["karena ".Length..];
                await penyedia.GetRequiredService<Tolak>().JalankanAsync([await IdAsync(penyedia, kata[1])], alasan, petugas, CancellationToken.None);
                break;
            case "lihat":
                var nip = (await penyedia.GetRequiredService<EPupnsDb>().Set<Registrasi>().SingleAsync(r => r.Nomor == kata[1])).Nip;
                await penyedia.GetRequiredService<CatatBacaan>().JalankanAsync(petugas, nip, $"registrasi:{kata[1]}", CancellationToken.None);
                break;
            case "buka":
                await penyedia.GetRequiredService<AturInstansi>().JalankanAsync([kata[1]], true, null, Pelaku.Sistem("uji"), CancellationToken.None);
                break;
            case "jadwal":
                var hari = new Setel<DateOnly>(DateOnly.ParseExact(kata[2].Split(' ')[1], "dd-MM-yyyy"));
                await penyedia.GetRequiredService<AturInstansi>().JalankanAsync(
                    new Dictionary<string, UbahanInstansi> { [kata[1]] = kata[2].Split(' ')[0] switch { "buka" => new() { BukaPada = hari }, "tutup" => new() { TutupPada = hari }, _ => new() { KirimSampai = hari } } }, Pelaku.Sistem("uji"), CancellationToken.None);
                break;
            case "umumkan" or "ingatkan":
                await SiaranUji.LakukanAsync(layanan, kata[0], tindakan[(kata[0].Length + 1)..]);
                break;
            case "waktunya":
                await penyedia.GetRequiredService<JalankanJadwal>().JalankanAsync(CancellationToken.None);
                break;
            case "kode-tautkan":
                await KodeTautkanAsync(penyedia, kata[1], kata.ElementAtOrDefault(2));
                break;
            case "agen" or "rekan":
                await LaporanUji.LakukanAsync(penyedia, kata);
                break;
            case "lengkapi" or "lampirkan" or "turun-status":
                await KirimUji.LakukanAsync(penyedia, kata, petugas);
                break;
            case "terdaftar" or "ganti-sandi" or "halaman" or "pemulihan":
                await PemulihanUji.LakukanAsync(penyedia, kata);
                break;
            case var tingkat when VerifikasiUji.Kenal(tingkat):
                await VerifikasiUji.LakukanAsync(penyedia, kata);
                break;
            default:
                throw new FormatException($"Tindakan petugas tidak dikenal: {tindakan}");
        }
    }

    private static async Task KodeTautkanAsync(IServiceProvider penyedia, string kode, string? helpdesk)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        var rina = await db.Set<Petugas>().SingleOrDefaultAsync(p => p.NamaPengguna == "rina")
            ?? db.Add(new Petugas { NamaPengguna = "rina", Nama = "Rina Kartika", Peran = Peran.AdminPusat }).Entity;
        if (helpdesk is not null)
        {
            rina.Ikat(Peran.Helpdesk, new Ikatan(helpdesk, null, null));
        }

        await db.SaveChangesAsync();
        await penyedia.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                await penyedia.GetRequiredService<TautkanObrolan>().PasangKodeAsync(rina.Id, kode, CancellationToken.None);
                return true;
            },
            CancellationToken.None);
    }

    private static Task<Guid> IdAsync(IServiceProvider penyedia, string nomor) =>
        penyedia.GetRequiredService<EPupnsDb>().Set<Registrasi>().Where(r => r.Nomor == nomor).Select(r => r.Id).SingleAsync();
}
