using EPupns.Core.Akun.Batas;
using System.Globalization;
using System.Security.Cryptography;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>What somebody gives who lost every secret.</summary>
/// <param name="Nip">18 digits.</param>
/// <param name="Nama">Full name.</param>
/// <param name="TempatLahir">Place of birth.</param>
/// <param name="TanggalLahir">Date of birth.</param>
/// <param name="AkteSidik">Fingerprint of the birth certificate, stored before by <see cref="Berkas.SimpanBerkas"/>.</param>
/// <param name="PercakapanId">The requester's conversation.</param>
public sealed record PermohonanPemulihan(string Nip, string Nama, string TempatLahir, DateOnly TanggalLahir, string AkteSidik, Guid PercakapanId);

/// <summary>Stores a request for recovery and tells the owner's old channels at once.</summary>
public sealed class AjukanPemulihan(
    EPupnsDb db, Transaksi transaksi, Pembatas pembatas, SanggahLewatTautan sanggah, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    private const long Terkecil = 1_000_000_000;
    private static readonly BatasGagal PerObrolan = new(3, TimeSpan.FromDays(1));
    private static readonly BatasGagal PerAlamat = new(30, TimeSpan.FromDays(1));

    /// <summary>Stores it; the answer is the same whether the NIP is registered or not. Mistake: <c>permintaan.terlalu-banyak</c>.</summary>
    public Task<Hasil<PermintaanPemulihan>> JalankanAsync(PermohonanPemulihan permohonan, AsalPermintaan asal, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync<Hasil<PermintaanPemulihan>>(
            async () =>
            {
                if (await TerlaluBanyakAsync(asal, batal) is { } sampai)
                {
                    return new Kesalahan(
                        "permintaan.terlalu-banyak", $"Dari sini sudah terlalu banyak permintaan pemulihan. Silakan coba lagi setelah {Tanggal.WaktuWib(sampai)}.");
                }

                var registrasi = await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Nip == permohonan.Nip, batal);
                var pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == permohonan.Nip, batal);
                var permintaan = await BuatAsync(permohonan, registrasi, pns, batal);
                await penyebar.SebarkanAsync(new PermintaanDiterima(permintaan, pelaku), batal);
                jejak.Tulis(pelaku, "pemulihan.diajukan", $"pemulihan:{permintaan.Nomor}", permohonan.Nip, sesudah: new { akte = permohonan.AkteSidik });
                if (registrasi is not null)
                {
                    var token = await sanggah.BuatAsync(permintaan.Id, batal);
                    await penyebar.SebarkanAsync(new PermintaanDiajukan(permintaan, registrasi, token), batal);
                }

                return permintaan;
            },
            batal);

    private async Task<DateTimeOffset?> TerlaluBanyakAsync(AsalPermintaan asal, CancellationToken batal)
    {
        var (obrolan, alamat) = ("minta-pulih:" + asal.Obrolan, "minta-pulih-dari:" + asal.Alamat);
        if (await pembatas.KunciAsync(obrolan, batal) is { } tertutup)
        {
            return tertutup;
        }

        if (asal.Alamat is not null && await pembatas.TerkunciSampaiAsync(alamat, batal) is { } ramai)
        {
            return ramai;
        }

        await pembatas.GagalAsync(obrolan, PerObrolan, batal);
        if (asal.Alamat is not null)
        {
            await pembatas.GagalAsync(alamat, PerAlamat, batal);
        }

        return null;
    }

    private async Task<PermintaanPemulihan> BuatAsync(PermohonanPemulihan permohonan, Registrasi? registrasi, Pns? pns, CancellationToken batal)
    {
        var permintaan = new PermintaanPemulihan
        {
            Nomor = await NomorBebasAsync(batal),
            Nip = permohonan.Nip,
            RegistrasiId = registrasi?.Id,
            InstansiKode = registrasi?.InstansiKode ?? pns?.InstansiKode,
            UnitKerja = registrasi?.UnitKerja ?? pns?.UnitKerja,
            Nama = permohonan.Nama,
            TempatLahir = permohonan.TempatLahir,
            TanggalLahir = permohonan.TanggalLahir,
            AkteSidik = permohonan.AkteSidik,
            PercakapanId = permohonan.PercakapanId,
            Dibuat = waktu.GetUtcNow(),
        };
        db.Add(permintaan);
        return permintaan;
    }

    private async Task<string> NomorBebasAsync(CancellationToken batal)
    {
        while (true)
        {
            var acak = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) % (9 * (ulong)Terkecil);
            var nomor = (acak + (ulong)Terkecil).ToString(CultureInfo.InvariantCulture);
            if (!await db.Set<PermintaanPemulihan>().AnyAsync(p => p.Nomor == nomor, batal))
            {
                return nomor;
            }
        }
    }
}
