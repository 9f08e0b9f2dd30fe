using EPupns.Core.Akun.Sandi;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>People who may log in.</summary>
internal static class PnsUji
{
    public const string Sandi = "kata-sandi-guru-1";

    /// <summary>SAPK's record and an approved registration.</summary>
    public static async Task<Registrasi> DaftarkanAsync(SitusUji situs, Pns pns)
    {
        Registrasi? registrasi = null;
        await situs.TulisAsync(async layanan =>
        {
            var db = layanan.GetRequiredService<EPupnsDb>();
            if (await db.FindAsync<Pns>(pns.Nip) is null)
            {
                db.Add(pns);
            }

            var hash = await layanan.GetRequiredService<PencincangSandi>().CincangAsync(Sandi, CancellationToken.None);
            registrasi = DataUji.BuatRegistrasi(r =>
            {
                (r.Nomor, r.Nip, r.Nama, r.InstansiKode) = (NomorRegistrasi.Baru(), pns.Nip, pns.Nama, pns.InstansiKode);
                (r.Keadaan, r.SandiHash) = (KeadaanRegistrasi.Disetujui, hash);
            });
            db.Add(registrasi);
        });
        return registrasi!;
    }
}
