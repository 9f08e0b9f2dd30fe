using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Peserta;

/// <summary>Registers a person (features.md R1–R16).</summary>
public sealed class Daftarkan(EPupnsDb db, Transaksi transaksi, CariPeserta peserta, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    private const int PercobaanTerbanyak = 5;

    /// <summary>
    /// Checks everything again and makes the registration; without required approval it is approved at once (C1). Joins the
    /// caller's transaction.
    /// </summary>
    /// <returns>The registration, or why not: <c>nip.terdaftar</c>, <c>nip.tidak-ada</c>, <c>instansi.tutup</c>, <c>peserta.…</c></returns>
    public Task<Hasil<Registrasi>> JalankanAsync(Permohonan p, Pelaku pelaku, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            // What the caller wrote is saved first: what fails below can then only be the registration.
            await db.SaveChangesAsync(batal);
            for (var percobaan = 1; ; percobaan++)
            {
                var temuan = await peserta.CariAsync(new Nip(p.Nip), batal);
                if (temuan is not HasilPencarian.BolehDaftar boleh)
                {
                    return Tolak(temuan);
                }

                var registrasi = await BuatAsync(p, boleh);
                if (await TersimpanAsync(registrasi, pelaku, percobaan < PercobaanTerbanyak, batal))
                {
                    await penyebar.SebarkanAsync(new RegistrasiDibuat(registrasi), batal);
                    return (Hasil<Registrasi>)registrasi;
                }
            }
        },
        batal);

    private static Kesalahan Tolak(HasilPencarian temuan) => temuan switch
    {
        HasilPencarian.SudahTerdaftar => new Kesalahan("nip.terdaftar", "NIP ini sudah terdaftar. Silakan masuk, atau cek status pendaftaran Anda.", "nip"),
        HasilPencarian.BelumDibuka => new Kesalahan("instansi.tutup", "Maaf, Instansi Anda belum membuka pendaftaran.", "nip"),
        HasilPencarian.BukanPeserta bukan => bukan.Alasan,
        _ => new Kesalahan("nip.tidak-ada", "NIP ini tidak ditemukan dalam database BKN.", "nip"),
    };

    private async Task<Registrasi> BuatAsync(Permohonan p, HasilPencarian.BolehDaftar boleh)
    {
        var pns = boleh.Pns;
        var kini = waktu.GetUtcNow();
        var registrasi = new Registrasi
        {
            Nomor = NomorRegistrasi.Baru(),
            Nip = p.Nip,
            Nama = pns.Nama,
            InstansiKode = pns.InstansiKode,
            UnitKerja = pns.UnitKerja,
            Keadaan = KeadaanRegistrasi.Terdaftar,
            Surel = p.Surel,
            SandiHash = p.SandiHash,
            IbuHash = p.IbuHash,
            Pertanyaan = p.Pertanyaan,
            JawabanHash = p.JawabanHash,
            NikBelumDiperiksa = p.NikBelumDiperiksa,
            PercakapanId = p.PercakapanId,
            TanggalDaftar = kini,
        };
        if (!boleh.WajibVerifikasi)
        {
            await MesinRegistrasi.Untuk(registrasi).FireAsync(MesinRegistrasi.Pemicu.Setujui);
            registrasi.DisetujuiPada = kini;
        }

        return registrasi;
    }

    // The unique NIP and the unique number decide between two at once. EF sets a savepoint around each save within a transaction,
    // so the loser's transaction lives on: it looks again and finds that the NIP is taken, or draws another number.
    private async Task<bool> TersimpanAsync(Registrasi registrasi, Pelaku pelaku, bool bolehGagal, CancellationToken batal)
    {
        db.Add(registrasi);
        jejak.Tulis(
            pelaku, "registrasi.dibuat", $"registrasi:{registrasi.Nomor}", registrasi.Nip,
            sesudah: new
            {
                keadaan = registrasi.Keadaan.ToString(),
                registrasi.InstansiKode,
                registrasi.NikBelumDiperiksa,
                adaSurel = registrasi.Surel is not null,
            });
        try
        {
            await db.SaveChangesAsync(batal);
            return true;
        }
        catch (DbUpdateException) when (bolehGagal)
        {
            foreach (var gagal in db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).ToList())
            {
                gagal.State = EntityState.Detached;
            }

            return false;
        }
    }
}
