using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Masuk;

namespace EPupns.Core.Pemulihan;

/// <summary>
/// Proves by the present password that who is logged in is the owner, before password or security question change: an unlocked
/// telephone proves nothing. Failures count with those of the login.
/// </summary>
public sealed class BuktikanSandi(EPupnsDb db, Transaksi transaksi, MasukPns masuk, TimeProvider waktu)
{
    /// <summary>The slow comparison, outside any transaction.</summary>
    /// <param name="nomor">Registration number of who is logged in.</param>
    /// <param name="sandi">Password as typed.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<Pencocokan> CocokkanAsync(string nomor, string sandi, CancellationToken batal) => masuk.CocokkanAsync(nomor, sandi, batal);

    /// <summary>Decides, and gives a leave for as long as any other proof does. Joins the caller's transaction.</summary>
    /// <param name="pencocokan">From <see cref="CocokkanAsync"/>.</param>
    /// <param name="percakapanId">The conversation.</param>
    /// <param name="asal">Where it comes from.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">The registration is not approved, so nobody can be logged in.</exception>
    public Task<HasilPembuktian> PutuskanAsync(
        Pencocokan pencocokan, Guid percakapanId, AsalPermintaan asal, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync<HasilPembuktian>(
        async () => await masuk.PutuskanAsync(pencocokan, "pns.sandi-dibuktikan", asal, pelaku, batal) switch
        {
            HasilMasuk.Berhasil berhasil => Beri(berhasil, percakapanId),
            HasilMasuk.Salah salah => new HasilPembuktian.Salah(salah.Sisa),
            HasilMasuk.Terkunci kunci => new HasilPembuktian.Terkunci(kunci.Sampai),
            var lain => throw new InvalidOperationException($"Tidak mungkin sesudah masuk: {lain.GetType().Name}."),
        },
        batal);

    private HasilPembuktian.Terbukti Beri(HasilMasuk.Berhasil berhasil, Guid percakapanId)
    {
        var izin = IzinPemulihan.Bagi(berhasil.Registrasi, percakapanId, CaraBukti.KataSandi, waktu.GetUtcNow(), BuktikanDiri.Umur);
        db.Add(izin);
        return new HasilPembuktian.Terbukti(berhasil.Registrasi, izin.Id);
    }
}
