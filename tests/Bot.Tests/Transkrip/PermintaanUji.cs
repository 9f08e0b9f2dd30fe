using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>
/// What others do about requests for recovery: <c>pemulihan setujui NOMOR PETUGAS</c>, <c>pemulihan tolak NOMOR ALASAN</c>,
/// <c>pemulihan sanggah NOMOR</c>, and <c>pemulihan diajukan NIP</c> from a chat of somebody else.
/// </summary>
internal static class PermintaanUji
{
    private static readonly Guid[] Petugas = [new("00000000-0000-0000-0000-0000000000a1"), new("00000000-0000-0000-0000-0000000000a2")];

    public static async Task LakukanAsync(IServiceProvider penyedia, string[] kata)
    {
        var db = penyedia.GetRequiredService<EPupnsDb>();
        if (kata is ["diajukan", var nip])
        {
            var permohonan = new PermohonanPemulihan(nip, "Nama Orang", "Kota Orang", new DateOnly(1985, 5, 5), new string('a', 64), Guid.NewGuid());
            Assert.True((await penyedia.GetRequiredService<AjukanPemulihan>().JalankanAsync(permohonan, new AsalPermintaan("lain"), Pelaku.Pns(nip, "uji"), CancellationToken.None)).Berhasil);
            return;
        }

        var permintaan = await db.Set<PermintaanPemulihan>().AsNoTracking().SingleAsync(p => p.Nomor == kata[1]);
        var hasil = kata[0] switch
        {
            "setujui" => await penyedia.GetRequiredService<PutuskanPemulihan>().SetujuiAsync(permintaan.Id, Orang(kata[2]), CancellationToken.None),
            "tolak" => await penyedia.GetRequiredService<PutuskanPemulihan>().TolakAsync(permintaan.Id, kata[2], Orang("satu"), CancellationToken.None),
            "sanggah" => await penyedia.GetRequiredService<SanggahPemulihan>().JalankanAsync(permintaan.Id, Pelaku.Pns(permintaan.Nip, "uji"), CancellationToken.None),
            _ => throw new FormatException($"Tindakan tidak dikenal: {kata[0]}"),
        };
        Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
    }

    /// <summary>What the clock brings about: in the program a worker looks every minute.</summary>
    public static async Task JamBerdetakAsync(IServiceProvider layanan)
    {
        await using var cakupan = layanan.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<SelesaikanPemulihan>().JalankanAsync(CancellationToken.None);
    }

    private static Petugas Orang(string siapa) => new() { Id = Petugas[siapa == "satu" ? 0 : 1], NamaPengguna = siapa, Nama = siapa, Peran = Peran.AdminPusat };
}
