using EPupns.Core.Akun;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>The comparison of a number and a password, made outside any transaction.</summary>
/// <param name="Nomor">As typed.</param>
/// <param name="RegistrasiId">The registration, when there is one.</param>
/// <param name="Cocok">They agree.</param>
public sealed record Pencocokan(string Nomor, Guid? RegistrasiId, bool Cocok);

/// <summary>Login of a PNS in two parts: the slow comparison without a transaction, the decision and its count within one.</summary>
public sealed class MasukPns(EPupnsDb db, Transaksi transaksi, PencincangSandi pencincang, Pembatas pembatas, Catatan jejak)
{
    /// <summary>Compares. One slow hash is computed whether the number exists or not, so that time tells nothing.</summary>
    public async Task<Pencocokan> CocokkanAsync(string nomor, string sandi, CancellationToken batal)
    {
        var dikenal = await db.Set<Registrasi>().AsNoTracking().Where(r => r.Nomor == nomor).Select(r => new { r.Id, r.SandiHash }).FirstOrDefaultAsync(batal);
        var cocok = await pencincang.CocokAsync(dikenal?.SandiHash, sandi, batal);
        return new Pencocokan(nomor, dikenal?.Id, cocok);
    }

    /// <summary>Decides, counts failures per number and per source, and writes the audit. Joins the caller's transaction.</summary>
    /// <param name="pencocokan">From <see cref="CocokkanAsync"/>.</param>
    /// <param name="sumber">Where it comes from: channel and address.</param>
    /// <param name="pelaku">Who; the NIP is filled in from the registration.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<HasilMasuk> PutuskanAsync(Pencocokan pencocokan, string sumber, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            string[] kunci = [$"masuk:{pencocokan.Nomor}", $"masuk-sumber:{sumber}"];
            if (await TerkunciAsync(kunci, batal) is { } terkunci)
            {
                return terkunci;
            }

            var registrasi = pencocokan.Cocok ? await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == pencocokan.RegistrasiId, batal) : null;
            if (registrasi is null)
            {
                return await GagalAsync(kunci, pencocokan, pelaku, batal);
            }

            foreach (var satu in kunci)
            {
                await pembatas.BerhasilAsync(satu, batal);
            }

            if (registrasi.Keadaan != KeadaanRegistrasi.Disetujui)
            {
                return new HasilMasuk.BelumDiverifikasi();
            }

            jejak.Tulis(pelaku with { Id = registrasi.Nip }, "pns.masuk", $"registrasi:{registrasi.Nomor}", registrasi.Nip);
            return (HasilMasuk)new HasilMasuk.Berhasil(registrasi);
        },
        batal);

    private async Task<HasilMasuk.Terkunci?> TerkunciAsync(string[] kunci, CancellationToken batal)
    {
        foreach (var satu in kunci)
        {
            if (await pembatas.TerkunciSampaiAsync(satu, batal) is { } sampai)
            {
                return new HasilMasuk.Terkunci(sampai);
            }
        }

        return null;
    }

    private async Task<HasilMasuk> GagalAsync(string[] kunci, Pencocokan pencocokan, Pelaku pelaku, CancellationToken batal)
    {
        var sisa = Pembatas.Batas;
        foreach (var satu in kunci)
        {
            sisa = Math.Min(sisa, await pembatas.GagalAsync(satu, batal));
        }

        if (pencocokan.RegistrasiId is not null)
        {
            jejak.Tulis(pelaku, "pns.masuk-gagal", $"registrasi:{pencocokan.Nomor}");
        }

        return await TerkunciAsync(kunci, batal) is { } terkunci ? terkunci : new HasilMasuk.Salah(sisa);
    }
}
