using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan;

/// <summary>Finds, locks and saves the conversation of an address, and claims activities.</summary>
internal sealed class PenyimpanPercakapan(EPupnsDb db, TimeProvider waktu)
{
    /// <summary>Reads without locking; null when nobody wrote from there before.</summary>
    public Task<BarisPercakapan?> IntipAsync(string kanal, string alamat, CancellationToken batal) =>
        db.Set<AlamatKanal>().AsNoTracking()
            .Where(a => a.Kanal == kanal && a.Alamat == alamat)
            .Join(db.Set<BarisPercakapan>().AsNoTracking(), a => a.PercakapanId, p => p.Id, (_, p) => p)
            .FirstOrDefaultAsync(batal);

    /// <summary>True when this is the first time that the activity arrives.</summary>
    public async Task<bool> KlaimAsync(string kanal, string kunci, CancellationToken batal)
    {
        object kini = db.Penyedia == PenyediaData.Sqlite ? waktu.GetUtcNow().ToUnixTimeMilliseconds() : waktu.GetUtcNow();
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO update_diklaim (kanal, kunci, waktu) VALUES ({kanal}, {kunci}, {kini}) ON CONFLICT DO NOTHING", batal) == 1;
    }

    /// <summary>Locks the conversation until the transaction ends; makes it for a new address.</summary>
    public async Task<BarisPercakapan> KunciAsync(string kanal, string alamat, CancellationToken batal)
    {
        var tujuan = await AmbilAlamatAsync(kanal, alamat, batal);
        if (tujuan is null)
        {
            return Baru(kanal, alamat);
        }

        tujuan.Diblokir = false;
        var baris = await AmbilTerkunciAsync(tujuan.PercakapanId, batal);
        baris.PakaiDari(kanal, alamat);
        return baris;
    }

    /// <summary>Writes what the turn left: the present question, and what is to be sent.</summary>
    public void Simpan(TurnContext konteks)
    {
        var percakapan = konteks.Percakapan;
        var balasan = konteks.Balasan();
        percakapan.AktifPada = konteks.Kini;
        percakapan.Pertanyaan = konteks.Pertanyaan is { } tanya ? PesanJson.Tulis(tanya) : null;
        if (konteks.Adapter.Gema(konteks.Activity, konteks.PesanMasukDihapus) is { } gema)
        {
            Antrekan(percakapan, JenisKiriman.Gema, gema);
        }

        if (konteks is { PesanMasukDihapus: true, Activity.RujukanPesan: { } rujukan })
        {
            Antrekan(percakapan, JenisKiriman.Hapus, rujukan);
        }

        foreach (var pesan in balasan)
        {
            Antrekan(percakapan, JenisKiriman.Pesan, PesanJson.Tulis(pesan));
        }
    }

    /// <summary>Puts one row in the outbox of the conversation's present address.</summary>
    public void Antrekan(BarisPercakapan percakapan, JenisKiriman jenis, string isi) =>
        db.Add(new BarisKotakKeluar
        {
            Kanal = percakapan.Kanal,
            Alamat = percakapan.Alamat,
            Jenis = jenis,
            Isi = isi,
            Mulai = waktu.GetUtcNow(),
            Dibuat = waktu.GetUtcNow(),
        });

    // The address is held too: while this turn runs nobody lets it lead elsewhere.
    private Task<AlamatKanal?> AmbilAlamatAsync(string kanal, string alamat, CancellationToken batal) =>
        db.Penyedia == PenyediaData.PostgreSql
            ? db.Set<AlamatKanal>().FromSql($"SELECT * FROM alamat_kanal WHERE kanal = {kanal} AND alamat = {alamat} FOR UPDATE").FirstOrDefaultAsync(batal)
            : db.Set<AlamatKanal>().FirstOrDefaultAsync(a => a.Kanal == kanal && a.Alamat == alamat, batal);

    private async Task<BarisPercakapan> AmbilTerkunciAsync(Guid id, CancellationToken batal) =>
        db.Penyedia == PenyediaData.PostgreSql
            ? await db.Set<BarisPercakapan>().FromSql($"SELECT * FROM percakapan WHERE id = {id} FOR UPDATE").SingleAsync(batal)
            : await db.Set<BarisPercakapan>().SingleAsync(p => p.Id == id, batal);

    private BarisPercakapan Baru(string kanal, string alamat)
    {
        var baris = new BarisPercakapan { Kanal = kanal, Alamat = alamat, Dibuat = waktu.GetUtcNow(), AktifPada = waktu.GetUtcNow() };
        db.Add(baris);
        db.Add(new AlamatKanal { Kanal = kanal, Alamat = alamat, PercakapanId = baris.Id });
        return baris;
    }
}
