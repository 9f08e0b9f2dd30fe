using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Percakapan;

/// <summary>The turn that the engine runs; what it said is sent after the commit.</summary>
internal sealed class TurnContext(BotAdapter adapter, Activity activity, BarisPercakapan percakapan, Pesan? pertanyaan, Masukan masukan, Katalog katalog, DateTimeOffset kini)
    : ITurnContext
{
    private readonly List<Ujar> _awalan = [];
    private readonly List<Pesan> _balasan = [];
    private readonly Pesan? _semula = pertanyaan;

    public BotAdapter Adapter => adapter;

    public Activity Activity => activity;

    public Masukan Masukan => masukan;

    public BarisPercakapan Percakapan => percakapan;

    public object? Siapan { get; set; }

    public (string Alur, string? Argumen)? Pindah { get; set; }

    public DateTimeOffset Kini => kini;

    public bool Responded => _balasan.Count + _awalan.Count > 0;

    public bool Bertanya { get; private set; }

    public bool Cukup { get; set; }

    /// <summary>The person's message is to be deleted.</summary>
    public bool PesanMasukDihapus { get; private set; }

    /// <summary>The present question after this turn.</summary>
    public Pesan? Pertanyaan { get; set; } = pertanyaan;

    /// <summary>The present question is another one than before.</summary>
    public bool PertanyaanBerganti => Pertanyaan != _semula;

    /// <summary>Everything said, in order.</summary>
    public IReadOnlyList<Pesan> Balasan()
    {
        if (_awalan.Count > 0)
        {
            _balasan.Add(new Pesan { Isi = Gabung(null) });
        }

        return _balasan;
    }

    public AsalPermintaan Asal => new($"{adapter.ChannelId}:{activity.Conversation!.Id}", activity.AsalJaringan);

    public Pelaku Pelaku(string nip) => Core.Dasar.Pelaku.Pns(nip, adapter.ChannelId);

    public void Awali(Ujar ujar) => _awalan.Add(ujar);

    public void Tanya(Ujar ujar, params IReadOnlyList<IReadOnlyList<Tombol>> tombol) => Tanya(ujar, new SifatPesan(), tombol);

    public void Tanya(Ujar ujar, SifatPesan sifat, params IReadOnlyList<IReadOnlyList<Tombol>> tombol)
    {
        Bertanya = true;
        percakapan.Langkah++;
        Pertanyaan = Buat(katalog.Ucapkan(ujar), sifat, tombol) with { Langkah = percakapan.Langkah };
        _balasan.Add(Berawalan(Pertanyaan));
    }

    public void Kabarkan(Ujar ujar, SifatPesan? sifat = null, params IReadOnlyList<IReadOnlyList<Tombol>> tombol) =>
        _balasan.Add(Buat(Gabung(katalog.Ucapkan(ujar)), sifat ?? new SifatPesan(), tombol) with { Langkah = percakapan.Langkah });

    public void UlangiPertanyaan()
    {
        if (Pertanyaan is not null)
        {
            Bertanya = true;
            _balasan.Add(Berawalan(Pertanyaan));
        }
    }

    public void Tawarkan(Ujar ujar, Tombol tombol)
    {
        if (Pertanyaan is null || _balasan is not [.., { } terakhir] || terakhir.Langkah != Pertanyaan.Langkah)
        {
            return;
        }

        Pertanyaan = Pertanyaan with { Tombol = [[tombol], .. Pertanyaan.Tombol.Where(b => !b.Contains(tombol))] };
        _balasan[^1] = terakhir with { Isi = [.. katalog.Ucapkan(ujar), new Potongan("\n\n"), .. terakhir.Isi], Tombol = Pertanyaan.Tombol };
    }

    public void HapusPesanMasuk() => PesanMasukDihapus = true;

    private static Pesan Buat(IReadOnlyList<Potongan> isi, SifatPesan sifat, IReadOnlyList<IReadOnlyList<Tombol>> tombol) => new()
    {
        Isi = isi,
        Tombol = tombol,
        Lampiran = sifat.Lampiran,
        Lindungi = sifat.Lindungi,
        MintaRahasia = sifat.MintaRahasia,
        MintaBerkas = sifat.MintaBerkas,
        BanyakBerkas = sifat.BanyakBerkas,
    };

    // The question itself where nothing goes before it: it is then written once for the conversation and the outbox.
    private Pesan Berawalan(Pesan pertanyaan) => _awalan.Count == 0 ? pertanyaan : pertanyaan with { Isi = Gabung(pertanyaan.Isi) };

    private List<Potongan> Gabung(IReadOnlyList<Potongan>? isi)
    {
        var hasil = new List<Potongan>();
        foreach (var ujar in _awalan)
        {
            katalog.Ucapkan(ujar, hasil);
            hasil.Add(new Potongan("\n\n"));
        }

        _awalan.Clear();
        if (isi is not null)
        {
            hasil.AddRange(isi);
        }
        else
        {
            hasil.RemoveAt(hasil.Count - 1);
        }

        return hasil;
    }
}
