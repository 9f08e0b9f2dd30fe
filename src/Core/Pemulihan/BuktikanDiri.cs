using EPupns.Core.Akun.Batas;
using EPupns.Core.Akun.Sandi;
using System.Security.Cryptography;
using System.Text;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan;

/// <summary>What somebody says to prove that an account is theirs.</summary>
/// <param name="Nip">18 digits.</param>
/// <param name="Nomor">Registration number; null when that is what was lost.</param>
/// <param name="Cara">Which secret the answer is.</param>
/// <param name="Jawaban">As typed.</param>
/// <param name="PercakapanId">The conversation.</param>
public sealed record Pembuktian(string Nip, string? Nomor, CaraBukti Cara, string Jawaban, Guid PercakapanId)
{
    /// <summary>Without the answer: it is a secret, and a record would print it.</summary>
    public override string ToString() => $"{Cara} {Nip}";
}

/// <summary>
/// Proves that somebody is the owner of an account who lost the number, the password or both (features.md R21, L7, L10, L11). Five wrong
/// answers close the recovery of a NIP for an hour, whatever the channel and whether the NIP is registered or not; one that is not costs
/// the same statements and the same hashes.
/// </summary>
public sealed class BuktikanDiri(
    EPupnsDb db, Transaksi transaksi, PenjagaTebakan penjaga, PencincangJawaban pencincang, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>How long the proof counts.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    private static readonly BatasGagal Batas = new(Pembatas.Batas, TimeSpan.FromHours(1));

    /// <summary>Decides. Joins the caller's transaction.</summary>
    public Task<HasilPembuktian> JalankanAsync(Pembuktian bukti, AsalPermintaan asal, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await penjaga.KunciAsync(Kunci(bukti.Nip), asal, batal) is { } sampai)
            {
                return new HasilPembuktian.Terkunci(sampai);
            }

            var registrasi = await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Nip == bukti.Nip, batal);
            return Cocok(bukti, registrasi) ? await TerbuktiAsync(bukti, registrasi!, pelaku, batal) : await SalahAsync(bukti, asal, pelaku, batal);
        },
        batal);

    internal static string Kunci(string nip) => "pulih:" + nip;

    // All of it is always computed: what differs must not show in how long it took.
    private bool Cocok(Pembuktian bukti, Registrasi? registrasi)
    {
        var hash = bukti.Cara == CaraBukti.NamaIbu ? registrasi?.IbuHash : registrasi?.JawabanHash;
        var jawabanCocok = pencincang.Cocok(hash, bukti.Jawaban, bukti.Nip);
        var nomor = registrasi?.Nomor ?? new string('0', NomorRegistrasi.Panjang);
        var nomorCocok = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(nomor), Encoding.UTF8.GetBytes(bukti.Nomor ?? nomor));
        return jawabanCocok & nomorCocok & registrasi is not null;
    }

    private async Task<HasilPembuktian> TerbuktiAsync(Pembuktian bukti, Registrasi registrasi, Pelaku pelaku, CancellationToken batal)
    {
        await penjaga.BerhasilAsync(Kunci(bukti.Nip), batal);
        var izin = IzinPemulihan.Bagi(registrasi, bukti.PercakapanId, bukti.Cara, waktu.GetUtcNow(), Umur);
        db.Add(izin);
        jejak.Tulis(pelaku, "pemulihan.terbukti", $"registrasi:{registrasi.Nomor}", registrasi.Nip, sesudah: new { cara = bukti.Cara.ToString() });
        await penyebar.SebarkanAsync(new DiriTerbukti(registrasi, bukti.Cara, bukti.PercakapanId), batal);
        return new HasilPembuktian.Terbukti(registrasi, izin.Id);
    }

    private async Task<HasilPembuktian> SalahAsync(Pembuktian bukti, AsalPermintaan asal, Pelaku pelaku, CancellationToken batal)
    {
        var (sisa, sampai) = await penjaga.GagalAsync(Kunci(bukti.Nip), Batas, asal, batal);
        if (sampai is null)
        {
            return new HasilPembuktian.Salah(sisa);
        }

        jejak.Tulis(pelaku, "pemulihan.terkunci", $"nip:{bukti.Nip}", bukti.Nip, "terlalu banyak jawaban salah");
        return new HasilPembuktian.Terkunci(sampai.Value);
    }
}
