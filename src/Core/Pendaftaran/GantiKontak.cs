using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>Changes how a person can be reached (features.md L12, R9). What is null stays as it is.</summary>
/// <param name="Surel">E-mail address, from <see cref="Dasar.Surel.Baca"/>.</param>
/// <param name="SurelTerbukti">A code sent there came back.</param>
/// <param name="NomorHp">From <see cref="NomorTelepon.BacaHp"/>.</param>
/// <param name="NomorTelepon">From <see cref="Dasar.NomorTelepon.BacaRumah"/>.</param>
public sealed record KontakBaru(string? Surel, bool SurelTerbukti, string? NomorHp, string? NomorTelepon);

/// <summary>Use-case of <see cref="KontakBaru"/>.</summary>
public sealed class GantiKontak(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Saves, writes the audit, and tells whoever listens. Joins the caller's transaction.</summary>
    /// <param name="registrasiId">Whose.</param>
    /// <param name="baru">What changes.</param>
    /// <param name="percakapanId">The conversation that asks for it; it knows already.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The registration; a value that is the same as before changes nothing and is told to nobody.</returns>
    public Task<Registrasi> JalankanAsync(Guid registrasiId, KontakBaru baru, Guid? percakapanId, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var registrasi = await db.Set<Registrasi>().SingleAsync(r => r.Id == registrasiId, batal);
                var sebelum = Potret(registrasi);
                var surelLama = registrasi.Surel;
                var bagian = Terapkan(registrasi, baru);
                if (bagian.Count > 0)
                {
                    jejak.Tulis(pelaku, "registrasi.kontak", $"registrasi:{registrasi.Nomor}", registrasi.Nip, sebelum: sebelum, sesudah: Potret(registrasi));
                    await penyebar.SebarkanAsync(new KontakDiganti(registrasi, bagian, surelLama, percakapanId), batal);
                }

                return registrasi;
            },
            batal);

    private static object Potret(Registrasi r) => new { r.Surel, r.SurelTerbuktiPada, r.NomorHp, r.NomorTelepon };

    private List<string> Terapkan(Registrasi registrasi, KontakBaru baru)
    {
        var bagian = new List<string>();
        if (baru.Surel is { } surel && (surel != registrasi.Surel || (baru.SurelTerbukti && registrasi.SurelTerbuktiPada is null)))
        {
            registrasi.Surel = surel;
            registrasi.SurelTerbuktiPada = baru.SurelTerbukti ? waktu.GetUtcNow() : null;
            bagian.Add("email");
        }

        if (baru.NomorHp is { } hp && hp != registrasi.NomorHp)
        {
            registrasi.NomorHp = hp;
            bagian.Add("nomor HP");
        }

        if (baru.NomorTelepon is { } telepon && telepon != registrasi.NomorTelepon)
        {
            registrasi.NomorTelepon = telepon;
            bagian.Add("nomor telepon");
        }

        return bagian;
    }
}
