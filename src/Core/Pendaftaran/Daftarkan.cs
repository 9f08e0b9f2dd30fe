using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

/// <summary>Registers a person (features.md R1–R16).</summary>
public sealed class Daftarkan(EPupnsDb db, Transaksi transaksi, CariPeserta peserta, Catatan jejak, TimeProvider waktu)
{
    /// <summary>
    /// Checks everything again and makes the registration; without required approval it is approved at once (C1).
    /// </summary>
    /// <returns>The registration, or why not: <c>nip.terdaftar</c>, <c>nip.tidak-ada</c>, <c>instansi.tutup</c>, <c>peserta.…</c></returns>
    public async Task<Hasil<Registrasi>> JalankanAsync(Permohonan p, Pelaku pelaku, CancellationToken batal)
    {
        try
        {
            return await transaksi.JalankanAsync(() => DaftarAsync(p, pelaku, batal), batal);
        }
        catch (DbUpdateException) when (db.Database.CurrentTransaction is null)
        {
            // Two at once: the unique NIP let one through, and the other reads here that it came second.
            db.ChangeTracker.Clear();
            return await TolakAsync(p, batal) ?? throw new InvalidOperationException("Registrasi gagal disimpan tanpa sebab yang dikenal.");
        }
    }

    private async Task<Hasil<Registrasi>> DaftarAsync(Permohonan p, Pelaku pelaku, CancellationToken batal)
    {
        if (await TolakAsync(p, batal) is { } kesalahan)
        {
            return kesalahan;
        }

        var pns = await db.Set<Pns>().AsNoTracking().SingleAsync(x => x.Nip == p.Nip, batal);
        var registrasi = await BuatAsync(p, pns, batal);
        db.Add(registrasi);
        jejak.Tulis(
            pelaku, "registrasi.dibuat", $"registrasi:{registrasi.Nomor}", p.Nip,
            sesudah: new { keadaan = registrasi.Keadaan.ToString(), registrasi.InstansiKode, registrasi.NikBelumDiperiksa, adaSurel = p.Surel is not null });
        await db.SaveChangesAsync(batal);
        return registrasi;
    }

    private async Task<Kesalahan?> TolakAsync(Permohonan p, CancellationToken batal) => await peserta.CariAsync(new Nip(p.Nip), batal) switch
    {
        HasilPencarian.BolehDaftar => null,
        HasilPencarian.SudahTerdaftar => new Kesalahan("nip.terdaftar", "NIP ini sudah terdaftar. Silakan masuk, atau cek status pendaftaran Anda.", "nip"),
        HasilPencarian.BelumDibuka => new Kesalahan("instansi.tutup", "Maaf, Instansi Anda belum membuka pendaftaran.", "nip"),
        HasilPencarian.BukanPeserta bukan => bukan.Alasan,
        _ => new Kesalahan("nip.tidak-ada", "NIP ini tidak ditemukan dalam database BKN.", "nip"),
    };

    private async Task<Registrasi> BuatAsync(Permohonan p, Pns pns, CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var wajib = await db.Set<PengaturanInstansi>().AnyAsync(x => x.InstansiKode == pns.InstansiKode && x.WajibVerifikasi, batal);
        return new Registrasi
        {
            Nomor = await NomorBebasAsync(batal),
            Nip = p.Nip,
            Nama = pns.Nama,
            InstansiKode = pns.InstansiKode,
            UnitKerja = pns.UnitKerja,
            Keadaan = wajib ? KeadaanRegistrasi.Terdaftar : KeadaanRegistrasi.Disetujui,
            DisetujuiPada = wajib ? null : kini,
            Surel = p.Surel,
            SandiHash = p.SandiHash,
            IbuHash = p.IbuHash,
            Pertanyaan = p.Pertanyaan,
            JawabanHash = p.JawabanHash,
            NikBelumDiperiksa = p.NikBelumDiperiksa,
            PercakapanId = p.PercakapanId,
            TanggalDaftar = kini,
        };
    }

    // With 4.5 million numbers taken out of 10^11, a second draw is needed once in twenty thousand times.
    private async Task<string> NomorBebasAsync(CancellationToken batal)
    {
        while (true)
        {
            var nomor = NomorRegistrasi.Baru();
            if (!await db.Set<Registrasi>().AnyAsync(r => r.Nomor == nomor, batal))
            {
                return nomor;
            }
        }
    }
}
