using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>
/// The link of a finished request expired before it was used: a fresh one for the conversation that made the request. Not while the last
/// one stands, not when the account got a password by any way since, and only for a week: so at most six times.
/// </summary>
public sealed class PerbaruiTautan(
    EPupnsDb db, Transaksi transaksi, PemegangPermintaan pemegang, SandiLewatTautan sandi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>How long after the time to object a link is renewed; an owner may object for longer than that.</summary>
    public static readonly TimeSpan PalingLama = TimeSpan.FromDays(7);

    /// <summary>A fresh token; null when none is due. Joins the caller's transaction.</summary>
    /// <param name="id">The request.</param>
    /// <param name="percakapanId">The conversation that asks.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<string?> JalankanAsync(Guid id, Guid percakapanId, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () => await pemegang.AmbilAsync(id, batal) is { Keadaan: KeadaanPermintaan.Selesai } permintaan && permintaan.PercakapanId == percakapanId
            && await PemilikAsync(permintaan, batal) is { } registrasi
                ? await BuatAsync(permintaan, registrasi, pelaku, batal)
                : null,
        batal);

    // A password that was set since, with this link or without, ends what the officers decided.
    private async Task<Registrasi?> PemilikAsync(PermintaanPemulihan permintaan, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        if (kini >= permintaan.SanggahSampai + PalingLama
            || await db.Set<IzinPemulihan>().AnyAsync(i => i.Id == permintaan.IzinId && (i.BerlakuSampai > kini || i.DipakaiPada != null), batal))
        {
            return null;
        }

        var registrasi = await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Id == permintaan.RegistrasiId, batal);
        return registrasi?.MasihBerlaku(permintaan.SanggahSampai) is true ? registrasi : null;
    }

    private async Task<string> BuatAsync(PermintaanPemulihan permintaan, Registrasi registrasi, Pelaku pelaku, CancellationToken batal)
    {
        var izin = IzinPemulihan.Bagi(registrasi, permintaan.PercakapanId, CaraBukti.Permintaan, waktu.GetUtcNow(), SelesaikanPemulihan.UmurTautan);
        db.Add(izin);
        permintaan.IzinId = izin.Id;
        jejak.Tulis(pelaku, "pemulihan.tautan-lagi", $"pemulihan:{permintaan.Nomor}", permintaan.Nip);
        await db.SaveChangesAsync(batal);
        return await sandi.BuatAsync(izin.Id, batal) ?? throw new InvalidOperationException($"Izin {izin.Id} baru saja dibuat.");
    }
}
