using EPupns.Core.Berkas;
using EPupns.Core.Data;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>Files of requests for recovery.</summary>
internal sealed class PemakaiAkte : IPemakaiBerkas
{
    public IQueryable<string> Sidik(EPupnsDb db) => db.Set<PermintaanPemulihan>().Select(b => b.AkteSidik);
}
