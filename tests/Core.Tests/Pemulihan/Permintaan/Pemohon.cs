using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pemulihan.Permintaan;

/// <summary>Requests for recovery, and what officers, owners and the clock do about them.</summary>
internal static class Pemohon
{
    public static async Task<PermintaanPemulihan> AjukanAsync(this BasisData basis, Registrasi registrasi)
    {
        var permohonan = new PermohonanPemulihan(registrasi.Nip, registrasi.Nama, "Ciamis", new DateOnly(1970, 1, 1), new string('a', 64), Guid.NewGuid());
        var hasil = await basis.PakaiAsync((AjukanPemulihan a) =>
            a.JalankanAsync(permohonan, Pemilik.Asal(), Pelaku.Pns(registrasi.Nip, "uji"), CancellationToken.None));
        return hasil.Nilai;
    }

    public static Task<Hasil<PermintaanPemulihan>> SetujuiAsync(this BasisData basis, PermintaanPemulihan permintaan, Petugas petugas) =>
        basis.PakaiAsync((PutuskanPemulihan p) => p.SetujuiAsync(permintaan.Id, petugas, CancellationToken.None));

    public static Task<Hasil<PermintaanPemulihan>> TolakAsync(this BasisData basis, PermintaanPemulihan permintaan, Petugas petugas) =>
        basis.PakaiAsync((PutuskanPemulihan p) => p.TolakAsync(permintaan.Id, "Akte tidak terbaca.", petugas, CancellationToken.None));

    public static Task<Hasil<PermintaanPemulihan>> SanggahAsync(this BasisData basis, PermintaanPemulihan permintaan) =>
        basis.PakaiAsync((SanggahPemulihan s) => s.JalankanAsync(permintaan.Id, Pelaku.Pns(permintaan.Nip, "uji"), CancellationToken.None));

    public static Task<int> JamBerdetakAsync(this BasisData basis) =>
        basis.PakaiAsync((SelesaikanPemulihan s) => s.JalankanAsync(CancellationToken.None));

    public static Task<PermintaanPemulihan> KiniAsync(this BasisData basis, PermintaanPemulihan permintaan) =>
        basis.BacaAsync(db => db.Set<PermintaanPemulihan>().AsNoTracking().SingleAsync(p => p.Id == permintaan.Id));

    /// <summary>A request that two officers approved.</summary>
    public static async Task<PermintaanPemulihan> DisetujuiDuaAsync(this BasisData basis, Registrasi registrasi)
    {
        var permintaan = await basis.AjukanAsync(registrasi);
        Assert.True((await basis.SetujuiAsync(permintaan, Latar.Verifikator(registrasi.InstansiKode))).Berhasil);
        Assert.True((await basis.SetujuiAsync(permintaan, Latar.Verifikator(registrasi.InstansiKode))).Berhasil);
        return permintaan;
    }
}
