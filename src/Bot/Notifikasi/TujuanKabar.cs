using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Notifikasi;

/// <summary>Where a person can be told something, the address used last first, e-mail last (docs/keputusan/012).</summary>
internal sealed class TujuanKabar(EPupnsDb db, IEnumerable<BotAdapter> adapter, IOptions<PilihanSurel> surel, TimeProvider waktu)
{
    // Whoever wrote in the web chat so recently is still looking at it.
    private static readonly TimeSpan MasihDiSana = TimeSpan.FromMinutes(5);

    /// <summary>Every address, each once; none that blocked us, none of the conversation <paramref name="kecuali"/>.</summary>
    public async Task<IReadOnlyList<Tujuan>> CariAsync(Registrasi registrasi, Guid? kecuali, CancellationToken batal)
    {
        var jejak = await JejakAsync(registrasi.Id, batal);
        var tujuan = jejak
            .Where(j => j.PercakapanId != kecuali)
            .OrderByDescending(j => j.Terakhir(registrasi.Id)).ThenBy(j => j.PercakapanId).ThenByDescending(j => j.AlamatTerakhir)
            .Select(j => new Tujuan(j.Kanal, j.Alamat, Sepi(j)));
        return registrasi.Surel is { } alamat && Surel(alamat) is { } surat ? [.. tujuan, surat] : [.. tujuan];
    }

    /// <summary>A mailbox; null where there is no mail.</summary>
    public Tujuan? Surel(string alamat) => surel.Value.Aktif ? new Tujuan(PilihanSurel.Kanal, alamat) : null;

    private Task<List<JejakKanal>> JejakAsync(Guid registrasiId, CancellationToken batal) => (
        from kanal in db.Set<KanalPns>()
        join percakapan in db.Set<BarisPercakapan>() on kanal.PercakapanId equals percakapan.Id
        join alamat in db.Set<AlamatKanal>() on percakapan.Id equals alamat.PercakapanId
        where kanal.RegistrasiId == registrasiId && !alamat.Diblokir
        select new JejakKanal(
            percakapan.Id, alamat.Kanal, alamat.Alamat, percakapan.Kanal == alamat.Kanal && percakapan.Alamat == alamat.Alamat,
            kanal.TerakhirDipakai, percakapan.RegistrasiId, percakapan.AktifPada)).ToListAsync(batal);

    private bool Sepi(JejakKanal jejak) =>
        adapter.FirstOrDefault(a => a.ChannelId == jejak.Kanal) is { MenjangkauYangPergi: false }
        && !(jejak.AlamatTerakhir && waktu.GetUtcNow() - jejak.AktifPada <= MasihDiSana);

    private sealed record JejakKanal(
        Guid PercakapanId, string Kanal, string Alamat, bool AlamatTerakhir, DateTimeOffset Dikenal, Guid? MasukSebagai, DateTimeOffset AktifPada)
    {
        // Turns count as use while the person is logged in there; what others do in a shared chat does not.
        public DateTimeOffset Terakhir(Guid registrasiId) => MasukSebagai == registrasiId && AktifPada > Dikenal ? AktifPada : Dikenal;
    }
}
