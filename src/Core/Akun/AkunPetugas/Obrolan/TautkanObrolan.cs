using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas.Obrolan;

/// <summary>A chat was linked or let go from the portal: it is told there.</summary>
/// <param name="Petugas">Whose.</param>
/// <param name="Kanal">Channel of the chat.</param>
/// <param name="Alamat">Address of the chat.</param>
public sealed record ObrolanDilepas(Petugas Petugas, string Kanal, string Alamat) : IPeristiwa;

/// <summary>
/// Links a member of staff with their chat by a code that the portal shows and that they type there (<c>/tautkan KODE</c>). Guesses are counted per chat
/// and per network address.
/// </summary>
public sealed class TautkanObrolan(EPupnsDb db, Transaksi transaksi, Catatan catatan, Penyebar penyebar, PenjagaTebakan penjaga, KunciServer kunci, TimeProvider waktu)
{
    /// <summary>How long a code stands.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    // No letters or digits that look alike.
    private const string Abjad = "ACDEFGHJKLMNPQRTUVWXY34679";
    private const int Panjang = 8;
    private const int Kelompok = 4;

    private static readonly Kesalahan Salah = new("tautkan.salah", "Kode itu tidak cocok, sudah dipakai, atau sudah lewat 10 menit. Mohon buat kode baru di portal, lalu ketik seluruhnya.");
    private readonly byte[] _kunci = kunci.Turunkan("kode-tautkan");

    /// <summary>A new code such as <c>7KQA-3MXF</c>; the one before counts no more.</summary>
    public Task<string> BuatKodeAsync(Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var kode = RandomNumberGenerator.GetString(Abjad, Panjang);
            await PasangKodeAsync(petugas.Id, kode, batal);
            return $"{kode[..Kelompok]}-{kode[Kelompok..]}";
        },
        batal);

    /// <summary>Makes a given code the one of an account. Needs a transaction.</summary>
    public async Task PasangKodeAsync(Guid petugas, string kode, CancellationToken batal)
    {
        await db.Set<KodeTautkan>().Where(k => k.PetugasId == petugas).ExecuteDeleteAsync(batal);
        db.Add(new KodeTautkan { PetugasId = petugas, Sidik = Sidik(kode), BerlakuSampai = waktu.GetUtcNow() + Umur });
    }

    /// <summary>Uses a code as it was typed. The account's other chat, and the chat's other account, are let go.</summary>
    /// <returns>The account, or <c>tautkan.salah</c>, <c>tautkan.terkunci</c>.</returns>
    public Task<Hasil<Petugas>> PakaiAsync(string kode, string kanal, string alamat, AsalPermintaan asal, CancellationToken batal) => transaksi.JalankanAsync<Hasil<Petugas>>(
        async () =>
        {
            var kunciObrolan = $"tautkan:{kanal}:{alamat}";
            if (await penjaga.KunciAsync(kunciObrolan, asal, batal) is { } sampai)
            {
                return new Kesalahan("tautkan.terkunci", $"Terlalu banyak kode yang salah. Silakan coba lagi {MasukPetugas.Lagi(sampai - waktu.GetUtcNow())}.");
            }

            if (await AmbilAsync(kode, batal) is not { } petugas)
            {
                await penjaga.GagalAsync(kunciObrolan, new BatasGagal(Pembatas.Batas, TimeSpan.FromMinutes(15)), asal, batal);
                return Salah;
            }

            await penjaga.BerhasilAsync(kunciObrolan, batal);
            await db.Set<ObrolanPetugas>().Where(o => o.PetugasId == petugas.Id || (o.Kanal == kanal && o.Alamat == alamat)).ExecuteDeleteAsync(batal);
            db.Add(new ObrolanPetugas { PetugasId = petugas.Id, Kanal = kanal, Alamat = alamat, Sejak = waktu.GetUtcNow() });
            catatan.Tulis(PelakuPetugas.Dari(petugas, kanal), "petugas.obrolan-ditautkan", $"petugas:{petugas.NamaPengguna}", sesudah: new { kanal });
            return petugas;
        },
        batal);

    /// <summary>The chat of an account; null when none is linked.</summary>
    public Task<ObrolanPetugas?> CariAsync(Guid petugas, CancellationToken batal) =>
        db.Set<ObrolanPetugas>().AsNoTracking().FirstOrDefaultAsync(o => o.PetugasId == petugas, batal);

    /// <summary>Lets the chat of an account go, from the portal; it is told there.</summary>
    /// <returns>True when there was one.</returns>
    public Task<bool> LepasAsync(Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await CariAsync(petugas.Id, batal) is not { } obrolan)
            {
                return false;
            }

            await HapusAsync(petugas, "portal", batal);
            await penyebar.SebarkanAsync(new ObrolanDilepas(petugas, obrolan.Kanal, obrolan.Alamat), batal);
            return true;
        },
        batal);

    /// <summary>Lets the account of a chat go, from the chat.</summary>
    /// <returns>The account; null when none was linked.</returns>
    public Task<Petugas?> LepasDariObrolanAsync(string kanal, string alamat, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var petugas = await db.Set<ObrolanPetugas>().Where(o => o.Kanal == kanal && o.Alamat == alamat)
                .Join(db.Set<Petugas>().AsNoTracking(), o => o.PetugasId, p => p.Id, (_, p) => p).FirstOrDefaultAsync(batal);
            if (petugas is not null)
            {
                await HapusAsync(petugas, kanal, batal);
            }

            return petugas;
        },
        batal);

    private async Task HapusAsync(Petugas petugas, string dari, CancellationToken batal)
    {
        await db.Set<ObrolanPetugas>().Where(o => o.PetugasId == petugas.Id).ExecuteDeleteAsync(batal);
        catatan.Tulis(PelakuPetugas.Dari(petugas, dari), "petugas.obrolan-dilepas", $"petugas:{petugas.NamaPengguna}");
    }

    // Of all who type it at the same moment, the database gives it to one.
    private async Task<Petugas?> AmbilAsync(string kode, CancellationToken batal)
    {
        var (sidik, kini) = (Sidik(kode), waktu.GetUtcNow());
        var petugas = await db.Set<KodeTautkan>().Where(k => k.Sidik == sidik && k.BerlakuSampai > kini)
            .Join(db.Set<Petugas>().AsNoTracking().Where(p => p.Aktif), k => k.PetugasId, p => p.Id, (_, p) => p).FirstOrDefaultAsync(batal);
        return petugas is not null && await db.Set<KodeTautkan>().Where(k => k.Sidik == sidik).ExecuteDeleteAsync(batal) == 1 ? petugas : null;
    }

    private string Sidik(string kode)
    {
        var rapi = string.Concat(kode.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return Convert.ToHexStringLower(HMACSHA256.HashData(_kunci, Encoding.ASCII.GetBytes(rapi)));
    }
}
