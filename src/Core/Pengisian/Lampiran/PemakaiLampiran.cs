using EPupns.Core.Berkas;
using EPupns.Core.Data;

namespace EPupns.Core.Pengisian;

/// <summary>Files of papers, those taken away too: the audit names them.</summary>
internal sealed class PemakaiLampiran : IPemakaiBerkas
{
    public IQueryable<string> Sidik(EPupnsDb db) => db.Set<LampiranBerkas>().Select(b => b.Sidik);
}
