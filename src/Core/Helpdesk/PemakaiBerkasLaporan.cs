using EPupns.Core.Berkas;
using EPupns.Core.Data;

namespace EPupns.Core.Helpdesk;

/// <summary>Files of reports and of their threads.</summary>
internal sealed class PemakaiBerkasLaporan : IPemakaiBerkas
{
    public IQueryable<string> Sidik(EPupnsDb db) => db.Set<Laporan>().Where(l => l.BerkasSidik != null).Select(l => l.BerkasSidik!)
        .Concat(db.Set<PesanLaporan>().Where(p => p.BerkasSidik != null).Select(p => p.BerkasSidik!));
}
