using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Verifikasi;

/// <summary>A sent form goes to the first level that has something to do with it, in the transaction of the sending.</summary>
internal sealed class MulaiVerifikasi(EPupnsDb db, PenerusTingkat penerus, BacaKasus baca, Penyebar penyebar) : IPendengar<FormulirDikirim>
{
    public async Task DengarAsync(FormulirDikirim peristiwa, CancellationToken batal)
    {
        var formulir = peristiwa.Formulir;
        var pengaturan = await db.Set<PengaturanInstansi>().AsNoTracking().SingleOrDefaultAsync(p => p.InstansiKode == formulir.InstansiKode, batal);
        (formulir.TanpaSkpd, formulir.TanpaBkd, formulir.Terbuka) = (pengaturan?.TanpaSkpd ?? false, pengaturan?.TanpaBkd ?? false, null);
        await penerus.TeruskanAsync(formulir, batal);
        if (formulir.Keadaan == KeadaanFormulir.Selesai)
        {
            await penyebar.SebarkanAsync(new FormulirSelesai((await baca.SusunAsync(formulir, batal))!), batal);
        }
    }
}
