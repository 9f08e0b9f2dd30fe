using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Sends what <see cref="AntreanPanas"/> holds: addresses side by side, the messages of one address one after another.</summary>
internal sealed class PengirimLangsung(
    AntreanPanas panas, CatatanKiriman catatan, Penyampai penyampai, UnitKerja unit, SinyalKeluar sinyal, TimeProvider waktu, ILogger<PengirimLangsung> log)
{
    private const int PalingBanyakCoba = 20;
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(500);
    private CancellationToken _batal;

    private enum Nasib
    {
        Terkirim,
        Ditahan,
        SewaHabis,
    }

    /// <summary>Serves the short way until told to stop, and then leaves the rest to the long way.</summary>
    public async Task LayaniAsync(CancellationToken batal)
    {
        _batal = batal;
        panas.Buka(penyampai.Siap(lambat: false), (kanal, alamat) => _ = Task.Run(() => KirimAsync(kanal, alamat), CancellationToken.None), Lepas);
        try
        {
            using var jam = new PeriodicTimer(panas.Sewa / 4, waktu);
            while (await jam.WaitForNextTickAsync(batal))
            {
                await CobaAsync(PerpanjangAsync);
            }
        }
        catch (OperationCanceledException) when (batal.IsCancellationRequested)
        {
            await CobaAsync(() => MulaiAsync(panas.Tutup(), waktu.GetUtcNow()));
        }
    }

    private async Task KirimAsync(string kanal, string alamat)
    {
        try
        {
            while (panas.Kepala(kanal, alamat) is { } kepala)
            {
                switch (await KirimAsync(kepala))
                {
                    case Nasib.Terkirim:
                        panas.Maju(kanal, alamat);
                        break;
                    case Nasib.Ditahan:
                        // What became of the row is written, and those behind it wait with it.
                        panas.Bubarkan(kanal, alamat);
                        sinyal.Bunyikan();
                        return;
                    default:
                        Lepas(panas.Bubarkan(kanal, alamat));
                        return;
                }
            }
        }
        catch (Exception galat)
        {
            Lepas(panas.Bubarkan(kanal, alamat));
            _ = galat is OperationCanceledException ? 0 : Catat(galat);
        }
    }

    private async Task<Nasib> KirimAsync(Pesanan pesanan)
    {
        foreach (var baris in pesanan.Baris)
        {
            if (waktu.GetUtcNow() >= baris.Mulai)
            {
                // Somebody else may hold the address by now: two senders at once would mix up the order.
                return Nasib.SewaHabis;
            }

            var hasil = await penyampai.SampaikanAsync(baris, pesanan.Giliran, _batal);
            switch (hasil)
            {
                case HasilKirim.Terkirim:
                    await catatan.TerkirimAsync(baris.Id, _batal);
                    continue;
                case HasilKirim.SewaHabis:
                    return Nasib.SewaHabis;
            }

            await unit.JalankanAsync(l => l.GetRequiredService<KotakKeluar>().CatatAsync(baris, hasil, _batal), _batal);
            if (hasil is HasilKirim.Tunda or HasilKirim.Ditolak { Diblokir: true })
            {
                return Nasib.Ditahan;
            }
        }

        return Nasib.Terkirim;
    }

    private void Lepas(IReadOnlyList<BarisKotakKeluar> baris) => _ = LepasAsync(baris);

    // Where even this cannot be written, the lease ends by itself.
    private async Task LepasAsync(IReadOnlyList<BarisKotakKeluar> baris)
    {
        for (var coba = 0; coba < PalingBanyakCoba && !await CobaAsync(() => MulaiAsync(baris, waktu.GetUtcNow())); coba++)
        {
            await Task.Delay(Jeda, CancellationToken.None);
        }
    }

    private Task PerpanjangAsync()
    {
        var (kini, cukup) = (waktu.GetUtcNow(), panas.Sewa * 3 / 4);
        return MulaiAsync([.. panas.Semua().Where(b => b.Mulai - kini < cukup)], kini + panas.Sewa);
    }

    // Only what is still ours: where a lease ended unseen, somebody else has given the row another time.
    private async Task MulaiAsync(IReadOnlyList<BarisKotakKeluar> baris, DateTimeOffset mulai)
    {
        if (baris.Count == 0)
        {
            return;
        }

        var milik = await unit.JalankanAsync(l => UbahMulaiAsync(l.GetRequiredService<EPupnsDb>(), baris, mulai), CancellationToken.None);
        foreach (var satu in baris)
        {
            satu.Mulai = milik.Contains(satu.Id) ? mulai : DateTimeOffset.MinValue;
        }

        sinyal.Bunyikan();
    }

    private static async Task<HashSet<long>> UbahMulaiAsync(EPupnsDb db, IReadOnlyList<BarisKotakKeluar> baris, DateTimeOffset mulai)
    {
        var milik = new HashSet<long>();
        foreach (var satu in baris)
        {
            var berubah = await db.Set<BarisKotakKeluar>()
                .Where(b => b.Id == satu.Id && b.Keadaan == KeadaanKiriman.Antre && b.Mulai == satu.Mulai)
                .ExecuteUpdateAsync(b => b.SetProperty(x => x.Mulai, mulai), CancellationToken.None);
            _ = berubah == 1 && milik.Add(satu.Id);
        }

        return milik;
    }

    private async Task<bool> CobaAsync(Func<Task> kerja)
    {
        try
        {
            await kerja();
            return true;
        }
        catch (Exception galat)
        {
            Catat(galat);
            return false;
        }
    }

    private int Catat(Exception galat)
    {
        log.LogError(galat, "Kotak keluar tidak dapat ditulis; kiriman diambil lagi setelah masa sewanya");
        return 0;
    }
}
