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
    // Every registration asks this three times: one statement, compiled once for each kind of database (EF binds it to one model).
    private static readonly Func<EPupnsDb, string, IAsyncEnumerable<Temuan>> DiSqlite = Susun();
    private static readonly Func<EPupnsDb, string, IAsyncEnumerable<Temuan>> DiPg = Susun();

    /// <summary>The first of these that is true: not found, registered, no participant, closed, may register.</summary>
    public async Task<HasilPencarian> CariAsync(Nip nip, CancellationToken batal)
    {
        Temuan? temuan = null;
        var temukan = db.Penyedia == PenyediaData.Sqlite ? DiSqlite : DiPg;
        await foreach (var satu in temukan(db, nip.Angka).WithCancellation(batal))
        {
            temuan = satu;
        }

        return temuan switch
        {
            null => new HasilPencarian.TidakAda(),
            { Registrasi: { } ada } => new HasilPencarian.SudahTerdaftar(ada),
            _ when Kepesertaan.Periksa(temuan.Pns) is { } alasan => new HasilPencarian.BukanPeserta(temuan.Pns, alasan),
            { Pengaturan: { Dibuka: true } aturan } => new HasilPencarian.BolehDaftar(temuan.Pns, Instansi(temuan), aturan.WajibVerifikasi),
            _ => new HasilPencarian.BelumDibuka(temuan.Pns, Instansi(temuan)),
        };
    }

    private static Func<EPupnsDb, string, IAsyncEnumerable<Temuan>> Susun() => EF.CompileAsyncQuery(
        (EPupnsDb db, string nip) =>
            from p in db.Set<Pns>().AsNoTracking()
            where p.Nip == nip
            from r in db.Set<Registrasi>().AsNoTracking().Where(r => r.Nip == p.Nip).DefaultIfEmpty()
            from i in db.Set<Instansi>().AsNoTracking().Where(i => i.Kode == p.InstansiKode).DefaultIfEmpty()
            from a in db.Set<PengaturanInstansi>().AsNoTracking().Where(a => a.InstansiKode == p.InstansiKode).DefaultIfEmpty()
            select new Temuan(p, r, i, a));

    private static Instansi Instansi(Temuan temuan) =>
        temuan.Instansi ?? new Instansi { Kode = temuan.Pns.InstansiKode, Nama = $"Instansi {temuan.Pns.InstansiKode}", Jenis = "D" };

    private sealed record Temuan(Pns Pns, Registrasi? Registrasi, Instansi? Instansi, PengaturanInstansi? Pengaturan);
}
