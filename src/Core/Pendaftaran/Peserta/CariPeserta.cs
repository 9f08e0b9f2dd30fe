using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Peserta;

/// <summary>Looks a NIP up and says whether its owner may register.</summary>
public sealed class CariPeserta(EPupnsDb db)
{
    /// <summary>The first of these that is true: not found, registered, no participant, closed, may register.</summary>
    public async Task<HasilPencarian> CariAsync(Nip nip, CancellationToken batal)
    {
        var pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == nip.Angka, batal);
        if (pns is null)
        {
            return new HasilPencarian.TidakAda();
        }

        var registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Nip == nip.Angka, batal);
        if (registrasi is not null)
        {
            return new HasilPencarian.SudahTerdaftar(registrasi);
        }

        return Kepesertaan.Periksa(pns) is { } alasan ? new HasilPencarian.BukanPeserta(pns, alasan) : await BukaAtauTutupAsync(pns, batal);
    }

    private async Task<HasilPencarian> BukaAtauTutupAsync(Pns pns, CancellationToken batal)
    {
        var instansi = await db.Set<Instansi>().AsNoTracking().FirstOrDefaultAsync(i => i.Kode == pns.InstansiKode, batal)
            ?? new Instansi { Kode = pns.InstansiKode, Nama = $"Instansi {pns.InstansiKode}", Jenis = "D" };
        var dibuka = await db.Set<PengaturanInstansi>().AnyAsync(p => p.InstansiKode == pns.InstansiKode && p.Dibuka, batal);
        return dibuka ? new HasilPencarian.BolehDaftar(pns, instansi) : new HasilPencarian.BelumDibuka(pns, instansi);
    }
}
