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
    private static readonly KueriSiap<string, Temuan> Temukan = new((db, nip) =>
        from p in db.Set<Pns>().AsNoTracking()
        where p.Nip == nip
        from r in db.Set<Registrasi>().AsNoTracking().Where(r => r.Nip == p.Nip).DefaultIfEmpty()
        from i in db.Set<Instansi>().AsNoTracking().Where(i => i.Kode == p.InstansiKode).DefaultIfEmpty()
        from a in db.Set<PengaturanInstansi>().AsNoTracking().Where(a => a.InstansiKode == p.InstansiKode).DefaultIfEmpty()
        select new Temuan(p, r, i, a));

    /// <summary>The first of these that is true: not found, registered, no participant, closed, may register.</summary>
    public async Task<HasilPencarian> CariAsync(Nip nip, CancellationToken batal)
    {
        var temuan = await Temukan.SatuAsync(db, nip.Angka, batal);
        return temuan switch
        {
            null => new HasilPencarian.TidakAda(),
            { Registrasi: { } ada } => new HasilPencarian.SudahTerdaftar(ada),
            _ when Kepesertaan.Periksa(temuan.Pns) is { } alasan => new HasilPencarian.BukanPeserta(temuan.Pns, alasan),
            { Pengaturan: { Dibuka: true } aturan } => new HasilPencarian.BolehDaftar(temuan.Pns, Instansi(temuan), aturan.WajibVerifikasi),
            _ => new HasilPencarian.BelumDibuka(temuan.Pns, Instansi(temuan), temuan.Pengaturan),
        };
    }

    private static Instansi Instansi(Temuan temuan) =>
        temuan.Instansi ?? new Instansi { Kode = temuan.Pns.InstansiKode, Nama = $"Instansi {temuan.Pns.InstansiKode}", Jenis = "D" };

    private sealed record Temuan(Pns Pns, Registrasi? Registrasi, Instansi? Instansi, PengaturanInstansi? Pengaturan);
}
