using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>
/// Replies on the short way: what a turn of this process wrote to the outbox is handed to its sender after the commit, already
/// leased, so that nobody has to look for it. The rows in the outbox stay the truth: when this process dies, its leases run out and
/// any other sends them. An address that had to wait (a refusal, a pause) leaves the short way until its rows are gone.
/// </summary>
internal sealed class AntreanPanas(IOptions<PilihanKotakKeluar> pilihan, PilihanData data)
{
    // A connection to a server that breaks during the commit leaves it open whether it was done.
    private readonly bool _bisaTersimpan = data.Penyedia == PenyediaData.PostgreSql;
    private static readonly TimeSpan SewaTerpanjang = TimeSpan.FromSeconds(20);
    private readonly Lock _kunci = new();
    private readonly Dictionary<(string Kanal, string Alamat), Queue<Pesanan>> _alamat = [];
    private readonly HashSet<(string Kanal, string Alamat)> _dikirim = [];
    private IReadOnlySet<string> _kanal = new HashSet<string>();
    private Action<string, string>? _kirim;
    private Action<IReadOnlyList<BarisKotakKeluar>>? _lepas;

    /// <summary>How long a row is ours before others may send it; renewed while it waits, so it may be short.</summary>
    public TimeSpan Sewa { get; } = pilihan.Value.Sewa < SewaTerpanjang ? pilihan.Value.Sewa : SewaTerpanjang;

    /// <summary>A sender is ready for these channels.</summary>
    /// <param name="kanal">Channel ids.</param>
    /// <param name="kirim">Called with an address that has something to send; nobody else sends to it until <see cref="Kepala"/> found nothing.</param>
    /// <param name="lepas">Called with rows whose line was given up while they were written: they go the long way.</param>
    public void Buka(IEnumerable<string> kanal, Action<string, string> kirim, Action<IReadOnlyList<BarisKotakKeluar>> lepas)
    {
        lock (_kunci)
        {
            (_kanal, _kirim, _lepas) = (kanal.ToHashSet(), kirim, lepas);
        }
    }

    /// <summary>The sender stops: everything goes the long way from now on. What waits comes back.</summary>
    public IReadOnlyList<BarisKotakKeluar> Tutup()
    {
        lock (_kunci)
        {
            _kanal = new HashSet<string>();
        }

        return Semua();
    }

    /// <summary>
    /// A place in line; null when this address has to take the long way, because something of it is unsent that does not stand in
    /// this line: it is older, and another process may be about to send it.
    /// </summary>
    /// <param name="kanal">Channel.</param>
    /// <param name="alamat">Address.</param>
    /// <param name="belumTerkirim">Rows of the address that the outbox holds unsent.</param>
    public Pesanan? Pesan(string kanal, string alamat, IReadOnlyCollection<long> belumTerkirim)
    {
        lock (_kunci)
        {
            if (!_kanal.Contains(kanal))
            {
                return null;
            }

            var antre = _alamat.GetValueOrDefault((kanal, alamat)) ?? new Queue<Pesanan>();
            if (belumTerkirim.Except(antre.SelectMany(p => p.Baris).Select(b => b.Id)).Any())
            {
                return null;
            }

            var pesanan = new Pesanan(this, kanal, alamat);
            antre.Enqueue(pesanan);
            _alamat[(kanal, alamat)] = antre;
            return pesanan;
        }
    }

    /// <summary>What an address is to be sent now; null when there is nothing, and then the address is nobody's.</summary>
    public Pesanan? Kepala(string kanal, string alamat)
    {
        lock (_kunci)
        {
            var antre = _alamat.GetValueOrDefault((kanal, alamat));
            while (antre?.TryPeek(out var kepala) is true && kepala.Disimpan is { } disimpan)
            {
                if (disimpan)
                {
                    return kepala;
                }

                antre.Dequeue();
            }

            _dikirim.Remove((kanal, alamat));
            if (antre?.Count is 0)
            {
                _alamat.Remove((kanal, alamat));
            }

            return null;
        }
    }

    /// <summary>The head was sent. Until then it stayed known: turns that came meanwhile stand behind it.</summary>
    public void Maju(string kanal, string alamat)
    {
        lock (_kunci)
        {
            _alamat.GetValueOrDefault((kanal, alamat))?.Dequeue();
        }
    }

    /// <summary>The address has to wait: its line is given up, and what stood in it comes back.</summary>
    public IReadOnlyList<BarisKotakKeluar> Bubarkan(string kanal, string alamat)
    {
        lock (_kunci)
        {
            _dikirim.Remove((kanal, alamat));
            return _alamat.Remove((kanal, alamat), out var antre) ? [.. antre.Where(p => p.Disimpan is true).SelectMany(p => p.Baris)] : [];
        }
    }

    /// <summary>Everything that waits.</summary>
    public IReadOnlyList<BarisKotakKeluar> Semua()
    {
        lock (_kunci)
        {
            return [.. _alamat.Values.SelectMany(a => a).Where(p => p.Disimpan is true).SelectMany(p => p.Baris)];
        }
    }

    /// <summary>A place in line was filled or given up.</summary>
    internal void Bangunkan(Pesanan pesanan)
    {
        var kunci = (pesanan.Kanal, pesanan.Alamat);
        bool bubar, kirim;
        lock (_kunci)
        {
            bubar = _alamat.GetValueOrDefault(kunci)?.Contains(pesanan) is not true;
            kirim = !bubar && _dikirim.Add(kunci);
            bubar = (bubar && pesanan.Disimpan is true) || (pesanan.Disimpan is false && _bisaTersimpan);
        }

        if (kirim)
        {
            _kirim?.Invoke(pesanan.Kanal, pesanan.Alamat);
        }

        if (bubar && pesanan.Baris.Count > 0)
        {
            _lepas?.Invoke(pesanan.Baris);
        }
    }
}
