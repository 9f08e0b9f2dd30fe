using System.Globalization;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Percakapan;

/// <summary>Finds, locks and saves the conversation of an address, and claims activities.</summary>
internal sealed class PenyimpanPercakapan(EPupnsDb db, TabelPercakapan tabel, AntreanPanas panas, TimeProvider waktu)
{
    private readonly TabelPercakapan.Pernyataan _sql = tabel.Untuk(db);

    /// <summary>Reads without locking; null when nobody wrote from there before.</summary>
    public Task<Terbaca?> IntipAsync(string kanal, string alamat, CancellationToken batal) => BacaAsync(_sql.Intip, kanal, alamat, batal);

    /// <summary>True when this is the first time that the activity arrives.</summary>
    public async Task<bool> KlaimAsync(string kanal, string kunci, CancellationToken batal)
    {
        object kini = db.Penyedia == PenyediaData.Sqlite ? waktu.GetUtcNow().ToUnixTimeMilliseconds() : waktu.GetUtcNow();
        return await _sql.Klaim.JalankanAsync(db, [kanal, kunci, kini], batal) == 1;
    }

    /// <summary>Locks the conversation until the transaction ends; makes it for a new address.</summary>
    /// <param name="kanal">Channel.</param>
    /// <param name="alamat">Address.</param>
    /// <param name="terintip">What <see cref="IntipAsync"/> found in this transaction; null to look again.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<BarisPercakapan> KunciAsync(string kanal, string alamat, Terbaca? terintip, CancellationToken batal)
    {
        // On SQLite who is in a transaction is alone: what was read in it is as good as locked.
        var terkunci = db.Penyedia == PenyediaData.Sqlite && terintip is not null ? terintip : await BacaAsync(_sql.Kunci, kanal, alamat, batal);
        if (terkunci is not var (baris, diblokir))
        {
            return await BaruAsync(kanal, alamat, batal);
        }

        if (diblokir)
        {
            await _sql.BukaBlokir.JalankanAsync(db, [kanal, alamat, false], batal);
        }

        baris.PakaiDari(kanal, alamat);
        return baris;
    }

    /// <summary>
    /// Writes what the turn left: the present question, and what is to be sent. What comes back, the sender of this process is to be
    /// told after the commit; null when the outbox has to be looked through.
    /// </summary>
    public async Task<Pesanan?> SimpanAsync(TurnContext konteks, CancellationToken batal)
    {
        var percakapan = konteks.Percakapan;
        percakapan.AktifPada = konteks.Kini;
        if (konteks.PertanyaanBerganti)
        {
            percakapan.Pertanyaan = konteks.Pertanyaan is { } tanya ? PesanJson.Tulis(tanya) : null;
        }

        var kiriman = Kiriman(konteks);
        await UbahAsync(percakapan, batal);
        if (kiriman.Count == 0)
        {
            return null;
        }

        var pesanan = panas.Pesan(percakapan.Kanal, percakapan.Alamat, await BelumTerkirimAsync(percakapan, batal));
        try
        {
            await TulisAsync(kiriman, pesanan, batal);
            return pesanan;
        }
        catch
        {
            // A place that nobody fills or gives up would hold up the address for good.
            pesanan?.Selesai(false);
            throw;
        }
    }

    /// <summary>Writes the row as it is now.</summary>
    public Task UbahAsync(BarisPercakapan percakapan, CancellationToken batal) => _sql.Ubah.JalankanAsync(db, _sql.Percakapan.Nilai(percakapan), batal);

    /// <summary>Puts one row in the outbox of the conversation's present address.</summary>
    public void Antrekan(BarisPercakapan percakapan, JenisKiriman jenis, string isi) => db.Add(Baris(percakapan, jenis, isi));

    private async Task<List<long>> BelumTerkirimAsync(BarisPercakapan percakapan, CancellationToken batal)
    {
        var id = new List<long>();
        await using var pembaca = await _sql.Antre.BacaAsync(db, [percakapan.Kanal, percakapan.Alamat], batal);
        while (await pembaca.ReadAsync(batal))
        {
            id.Add(pembaca.GetInt64(0));
        }

        return id;
    }

    private async Task TulisAsync(List<BarisKotakKeluar> kiriman, Pesanan? pesanan, CancellationToken batal)
    {
        foreach (var baris in kiriman)
        {
            baris.Mulai += pesanan is null ? TimeSpan.Zero : panas.Sewa;
            baris.Id = Convert.ToInt64(await _sql.Antrekan.AmbilAsync(db, _sql.Keluar.Nilai(baris), batal), CultureInfo.InvariantCulture);
            pesanan?.Baris.Add(baris);
        }
    }

    private List<BarisKotakKeluar> Kiriman(TurnContext konteks)
    {
        var (percakapan, hasil) = (konteks.Percakapan, new List<BarisKotakKeluar>());
        if (konteks.Adapter.Gema(konteks.Activity, konteks.PesanMasukDihapus) is { } gema)
        {
            hasil.Add(Baris(percakapan, JenisKiriman.Gema, gema));
        }

        if (konteks is { PesanMasukDihapus: true, Activity.RujukanPesan: { } rujukan })
        {
            hasil.Add(Baris(percakapan, JenisKiriman.Hapus, rujukan));
        }

        hasil.AddRange(konteks.Balasan().Select(pesan => Baris(
            percakapan, JenisKiriman.Pesan, pesan == konteks.Pertanyaan ? percakapan.Pertanyaan! : PesanJson.Tulis(pesan), pesan)));
        return hasil;
    }

    private BarisKotakKeluar Baris(BarisPercakapan percakapan, JenisKiriman jenis, string isi, Pesan? pesan = null) => new()
    {
        Kanal = percakapan.Kanal,
        Alamat = percakapan.Alamat,
        Jenis = jenis,
        Isi = isi,
        Pesan = pesan,
        Mulai = waktu.GetUtcNow(),
        Dibuat = waktu.GetUtcNow(),
    };

    private async Task<Terbaca?> BacaAsync(PerintahMentah cari, string kanal, string alamat, CancellationToken batal)
    {
        await using var pembaca = await cari.BacaAsync(db, [kanal, alamat], batal);
        return await pembaca.ReadAsync(batal) ? new Terbaca(_sql.Percakapan.Baca(pembaca), pembaca.GetBoolean(pembaca.FieldCount - 1)) : null;
    }

    private async Task<BarisPercakapan> BaruAsync(string kanal, string alamat, CancellationToken batal)
    {
        var baris = new BarisPercakapan { Kanal = kanal, Alamat = alamat, Dibuat = waktu.GetUtcNow(), AktifPada = waktu.GetUtcNow() };
        await _sql.Sisip.JalankanAsync(db, _sql.Percakapan.Nilai(baris), batal);
        await _sql.SisipAlamat.JalankanAsync(db, [kanal, alamat, baris.Id, false], batal);
        return baris;
    }

    /// <summary>A conversation as it was found.</summary>
    /// <param name="Baris">Its row.</param>
    /// <param name="Diblokir">The person had blocked the bot at this address.</param>
    public sealed record Terbaca(BarisPercakapan Baris, bool Diblokir);
}
