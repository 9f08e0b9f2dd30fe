using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Tautan;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Lanjut;

/// <summary>The same conversation on another device: the link that leads there, what is said on arrival, and how it is undone.</summary>
internal sealed class LayananLanjut(
    EPupnsDb db, IEnumerable<BotAdapter> adapter, TautanSekali tautan, PenyambungKanal penyambung, PenerusKabar penerus, Katalog katalog, Catatan jejak)
{
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(10);

    /// <summary>The button that offers it; null where there is nowhere to go.</summary>
    public Tombol? Tombol(ITurnContext giliran) =>
        Tempat(giliran, "").FirstOrDefault(t => t.Nama != Nama(giliran)) is { } tempat ? new Tombol($"Lanjut di {tempat.Nama}", "lanjut") : null;

    /// <summary>A fresh link; the ones before it count no more.</summary>
    public async Task TawarkanAsync(ITurnContext giliran, CancellationToken batal)
    {
        var percakapan = giliran.Percakapan.Id;
        await tautan.CabutAsync(PenyambungKanal.Tujuan, percakapan, batal);
        var tempat = Tempat(giliran, await tautan.BuatAsync(PenyambungKanal.Tujuan, percakapan, Umur, batal));
        if (tempat.Count == 0)
        {
            giliran.Awali(TeksLanjut.TidakAdaTujuan);
            return;
        }

        giliran.Kabarkan(TeksLanjut.Tautan, new SifatPesan(Lindungi: true), [.. tempat.Select(t => Label.Baris(new Tombol($"Buka di {t.Nama}", Tautan: t.Alamat)))]);
    }

    /// <summary>Says what became of a link or a way back; false when the turn was about neither.</summary>
    public bool Sampaikan(ITurnContext giliran)
    {
        switch (penyambung.Hasil)
        {
            case HasilSambung.Tersambung tersambung:
                Sambut(giliran, tersambung);
                return true;
            case HasilSambung.SudahDiSini:
                giliran.Awali(TeksLanjut.SudahDiSini);
                return true;
            case HasilSambung.TidakBerlaku:
                giliran.Awali(TeksLanjut.TidakBerlaku);
                return true;
            case HasilSambung.Semula:
                giliran.Awali(TeksLanjut.Semula);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Every other address is sent away, and nobody is logged in here any more.</summary>
    public async Task PutuskanAsync(ITurnContext giliran, CancellationToken batal)
    {
        var baris = giliran.Percakapan;
        var lain = db.Set<AlamatKanal>().Where(a => a.PercakapanId == baris.Id && !(a.Kanal == baris.Kanal && a.Alamat == baris.Alamat));
        await db.Set<AlamatKanal>().Where(a => a.Semula == baris.Id).ExecuteUpdateAsync(ubah => ubah.SetProperty(a => a.Semula, (Guid?)null), batal);
        await lain.Where(a => a.Semula != null)
            .ExecuteUpdateAsync(ubah => ubah.SetProperty(a => a.PercakapanId, a => a.Semula!.Value).SetProperty(a => a.Semula, (Guid?)null), batal);
        await lain.ExecuteDeleteAsync(batal);
        Sesi.Tutup(giliran);
        baris.Tertunda = null;
        jejak.Tulis(giliran.Pelaku("-"), "percakapan.diputus", $"percakapan:{baris.Id}");
        giliran.Awali(TeksLanjut.Diputus);
    }

    private void Sambut(ITurnContext giliran, HasilSambung.Tersambung asal)
    {
        jejak.Tulis(giliran.Pelaku("-"), "percakapan.dilanjutkan", $"percakapan:{giliran.Percakapan.Id}", alasan: $"dari {asal.Kanal}");
        giliran.Awali(TeksLanjut.DiSini);
        if (asal.Tertinggal)
        {
            TawarkanKembali(giliran);
        }

        var kabar = new Pesan
        {
            Isi = katalog.Ucapkan(TeksLanjut.PindahKe.Dengan(Nama(giliran) ?? "perangkat lain", Tanggal.WaktuWib(giliran.Kini))),
            Tombol = [[TombolLepas.DiSini, TombolLepas.BukanSaya]],
            Langkah = giliran.Percakapan.Langkah,
        };
        penerus.Antrekan(PesanJson.Tulis(kabar), [new Tujuan(asal.Kanal, asal.Alamat)]);
    }

    // The way back stands under the question itself: a web chat shows only the newest buttons.
    private static void TawarkanKembali(ITurnContext giliran)
    {
        if (giliran.Pertanyaan is { } kini)
        {
            giliran.Awali(TeksLanjut.Tertinggal);
            giliran.Pertanyaan = kini with { Tombol = [.. kini.Tombol, [TombolLepas.ObrolanTadi]] };
            return;
        }

        giliran.Kabarkan(TeksLanjut.Tertinggal, null, Label.Baris(TombolLepas.ObrolanTadi));
    }

    // Telegram knows one chat with each person: from there a link to Telegram would lead nowhere else.
    private List<TempatLanjut> Tempat(ITurnContext giliran, string token) =>
        [.. adapter.Where(a => a.ChannelId != giliran.Adapter.ChannelId || !a.MenjangkauYangPergi).Select(a => a.Lanjut(token)).OfType<TempatLanjut>()];

    private static string? Nama(ITurnContext giliran) => giliran.Adapter.Lanjut("")?.Nama;
}
