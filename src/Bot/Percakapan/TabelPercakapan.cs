using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EPupns.Bot.Percakapan;

/// <summary>The statements of a turn, once for the process: claim, conversation, outbox.</summary>
internal sealed class TabelPercakapan
{
    private readonly Lock _kunci = new();
    private Pernyataan? _pernyataan;

    /// <summary>For the model of this database.</summary>
    public Pernyataan Untuk(EPupnsDb db)
    {
        lock (_kunci)
        {
            return _pernyataan ??= new Pernyataan(db.Model, db.Penyedia);
        }
    }

    internal sealed class Pernyataan
    {
        public Pernyataan(IModel model, PenyediaData penyedia)
        {
            Percakapan = new(model, () => new BarisPercakapan { Kanal = "", Alamat = "" });
            Keluar = new(model, () => new BarisKotakKeluar { Kanal = "", Alamat = "", Isi = "" }, nameof(BarisKotakKeluar.Id));
            var cari =
                $"""
                SELECT {string.Join(", ", Percakapan.Nama.Select(n => "p." + n))}, a.diblokir FROM alamat_kanal a
                JOIN percakapan p ON p.id = a.percakapan_id WHERE a.kanal = @kanal AND a.alamat = @alamat
                """;
            Intip = new(cari, "@kanal", "@alamat");
            Kunci = penyedia == PenyediaData.PostgreSql ? new(cari + " FOR UPDATE OF a, p", "@kanal", "@alamat") : Intip;
            Klaim = new("INSERT INTO update_diklaim (kanal, kunci, waktu) VALUES (@kanal, @kunci, @waktu) ON CONFLICT DO NOTHING", "@kanal", "@kunci", "@waktu");
            BukaBlokir = new("UPDATE alamat_kanal SET diblokir = @tidak WHERE kanal = @kanal AND alamat = @alamat AND diblokir", "@kanal", "@alamat", "@tidak");
            Sisip = new(Percakapan.Sisip, Percakapan.Isian);
            SisipAlamat = new(
                "INSERT INTO alamat_kanal (kanal, alamat, percakapan_id, diblokir) VALUES (@kanal, @alamat, @id, @tidak)", "@kanal", "@alamat", "@id", "@tidak");
            Ubah = new(Percakapan.Ubah, Percakapan.Isian);
            Antrekan = new(Keluar.Sisip + " RETURNING id", Keluar.Isian);
            Antre = new("SELECT id FROM kotak_keluar WHERE keadaan = 0 AND kanal = @kanal AND alamat = @alamat", "@kanal", "@alamat");
        }

        public PemetaBaris<BarisPercakapan> Percakapan { get; }

        public PemetaBaris<BarisKotakKeluar> Keluar { get; }

        /// <summary>The conversation of an address.</summary>
        public PerintahMentah Intip { get; }

        /// <summary>The same, held until the transaction ends; the address too, so that nobody lets it lead elsewhere meanwhile.</summary>
        public PerintahMentah Kunci { get; }

        public PerintahMentah Klaim { get; }

        /// <summary>Whoever writes can be written to again.</summary>
        public PerintahMentah BukaBlokir { get; }

        public PerintahMentah Sisip { get; }

        public PerintahMentah SisipAlamat { get; }

        public PerintahMentah Ubah { get; }

        public PerintahMentah Antrekan { get; }

        /// <summary>What of an address is still unsent.</summary>
        public PerintahMentah Antre { get; }
    }
}
