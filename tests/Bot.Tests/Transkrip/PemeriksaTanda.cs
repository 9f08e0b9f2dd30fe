using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Looks at the form itself where a story says which rules are broken: a mark is no more than a claim.</summary>
internal static class PemeriksaTanda
{
    /// <summary>Fails when a rule that should be broken is not, or is and was never told to the person, and the other way round.</summary>
    public static async Task PeriksaAsync(IServiceProvider layanan, string tempat, IReadOnlyList<(string Id, bool Memicu)> tanda, string terlihat)
    {
        await using var cakupan = layanan.CreateAsyncScope();
        var definisi = cakupan.ServiceProvider.GetRequiredService<DefinisiFormulir>();
        var registrasi = await PemilikAsync(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>());
        var hasil = await cakupan.ServiceProvider.GetRequiredService<PeriksaBorang>().JalankanAsync(registrasi, saatKirim: true, CancellationToken.None);
        var temuan = hasil.Temuan.Concat(hasil.UntukVerifikator).Select(t => t.Temuan).ToLookup(t => t.Aturan);
        foreach (var (id, memicu) in tanda)
        {
            var aturan = definisi.CariAturan(id);
            Assert.True(aturan is not null, $"{tempat}: tidak ada aturan {id}");
            Assert.True(temuan.Contains(id) == memicu, $"{tempat}: {id} {(memicu ? "tidak terpicu" : "masih terpicu")}; ada {string.Join(" ", temuan.Select(t => t.Key))}");
            Assert.True(!memicu || aturan.SaatKirim || aturan.HanyaVerifikator || temuan[id].Any(t => terlihat.Contains(t.Pesan, StringComparison.Ordinal)), $"{tempat}: {id} tidak pernah dikatakan kepada PNS");
        }
    }

    // Whose form was last changed; before anything was, the one who registered.
    private static async Task<Guid> PemilikAsync(EPupnsDb db)
    {
        var perubahan = await db.Set<PerubahanIsian>().AsNoTracking().Select(p => new { p.Id, p.CatatanId }).ToListAsync();
        var catatan = perubahan.MaxBy(p => p.Id.ToString())?.CatatanId;
        return catatan is null
            ? await db.Set<Registrasi>().Select(r => r.Id).SingleAsync()
            : await db.Set<CatatanPengisian>().Where(c => c.Id == catatan).Select(c => c.RegistrasiId).SingleAsync();
    }
}
