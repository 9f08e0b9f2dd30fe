using EPupns.Core.Akun.Tautan;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Who may send what through a link.</summary>
/// <param name="Registrasi">Whose papers.</param>
/// <param name="Izin">The leave.</param>
public sealed record PemegangUnggah(Registrasi Registrasi, IzinUnggah Izin);

/// <summary>
/// Links from the chat to a page that takes papers without login. Signed and short-lived like every link (<see cref="TautanSekali"/>), but good for
/// several files: a paper has several pages, and a weak network needs several tries.
/// </summary>
public sealed class UnggahLewatTautan(EPupnsDb db, Transaksi transaksi, TautanSekali tautan, TimeProvider waktu)
{
    /// <summary>How long a link stands.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(30);

    private const string Tujuan = "unggah";

    /// <summary>Makes one. Joins the caller's transaction.</summary>
    /// <param name="registrasiId">Whose papers.</param>
    /// <param name="kode">Code of one paper; null for the whole list.</param>
    /// <param name="percakapanId">The conversation that hears what arrived.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task<string> BuatAsync(Guid registrasiId, string? kode, Guid percakapanId, CancellationToken batal) => transaksi.JalankanAsync(
        () =>
        {
            var kini = waktu.GetUtcNow();
            var izin = new IzinUnggah { RegistrasiId = registrasiId, Kode = kode, PercakapanId = percakapanId, Dibuat = kini, BerlakuSampai = kini + Umur };
            db.Add(izin);
            return tautan.BuatAsync(Tujuan, izin.Id, Umur, batal);
        },
        batal);

    /// <summary>Who may send through it; null when it counts no more, for whatever reason.</summary>
    public async Task<PemegangUnggah?> CariAsync(string token, CancellationToken batal)
    {
        if (await tautan.IntipAsync(Tujuan, token, batal) is not { } izinId)
        {
            return null;
        }

        var kini = waktu.GetUtcNow();
        var ada = await (
            from izin in db.Set<IzinUnggah>().AsNoTracking()
            join registrasi in db.Set<Registrasi>().AsNoTracking() on izin.RegistrasiId equals registrasi.Id
            where izin.Id == izinId && izin.BerlakuSampai > kini && registrasi.Keadaan == KeadaanRegistrasi.Disetujui
            select new PemegangUnggah(registrasi, izin)).FirstOrDefaultAsync(batal);
        return ada is not null && ada.Registrasi.MasihBerlaku(ada.Izin.Dibuat) ? ada : null;
    }
}
