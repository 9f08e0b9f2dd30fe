using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;

namespace EPupns.BotApiDouble.Antrean;

/// <summary>Updates not yet confirmed by the bot, in order of their numbers.</summary>
internal sealed class AntreanUpdate
{
    private const int ArsipTerbanyak = 1000;

    // Telegram sends these only to bots that ask for them by name.
    private static readonly HashSet<string> HanyaBilaDiminta = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly SortedDictionary<long, UpdateTertunda> _tertunda = [];
    private readonly Dictionary<string, Queue<UpdateTertunda>> _jalur = new(StringComparer.Ordinal);
    private readonly List<UpdateTertunda> _ulangan = [];
    private readonly Queue<UpdateTertunda> _arsip = new();
    private HashSet<string>? _diminta;

    public long NomorBerikut { get; set; } = 700_000_001;

    public Sinyal Berubah { get; } = new();

    public int Jumlah => _tertunda.Count;

    public IEnumerable<string> JalurTertunda => _jalur.Keys;

    public IReadOnlyCollection<string>? Diminta => _diminta;

    /// <summary>Null keeps what was asked for before, an empty list asks for the usual kinds.</summary>
    public void Minta(JsonArray? jenis)
    {
        if (jenis is not null)
            _diminta = jenis.Count == 0 ? null : [.. jenis.Select(nama => (string)nama!)];
    }

    public UpdateTertunda? Tambah(string jenis, string jalur, JsonObject json)
    {
        if (!(_diminta?.Contains(jenis) ?? !HanyaBilaDiminta.Contains(jenis)))
            return null;
        var update = new UpdateTertunda(NomorBerikut++, jenis, jalur, json);
        json["update_id"] = update.Id;
        _arsip.Enqueue(update);
        if (_arsip.Count > ArsipTerbanyak)
            _arsip.Dequeue();
        Antre(update);
        return update;
    }

    /// <summary>As after a crash: the bot sees an update again although it confirmed it.</summary>
    public void Ulangi(long id)
    {
        var update = _arsip.LastOrDefault(lama => lama.Id == id) ?? throw new ArgumentException($"Update {id} tidak diingat lagi", nameof(id));
        if (_tertunda.ContainsKey(id))
            return;
        _ulangan.Add(update);
        Berubah.Bunyikan();
    }

    public JsonArray Ambil(long mulai, int batas)
    {
        if (mulai < 0)
            mulai = _tertunda.Keys.TakeLast((int)-mulai).FirstOrDefault();
        foreach (var usai in _tertunda.Keys.TakeWhile(id => id < mulai).ToArray())
            Selesai(_tertunda[usai]);
        var hasil = _ulangan.Concat(_tertunda.Values).Take(batas).Select(update => update.Json.DeepClone()).ToArray();
        _ulangan.Clear();
        return [.. hasil];
    }

    public UpdateTertunda? TerdepanDi(string jalur) => _jalur.TryGetValue(jalur, out var antre) ? antre.Peek() : null;

    public void Selesai(UpdateTertunda update)
    {
        _tertunda.Remove(update.Id);
        if (!_jalur.TryGetValue(update.Jalur, out var antre))
            return;
        while (antre.TryPeek(out var terdepan) && !_tertunda.ContainsKey(terdepan.Id))
            antre.Dequeue();
        if (antre.Count == 0)
            _jalur.Remove(update.Jalur);
    }

    public void Buang()
    {
        _tertunda.Clear();
        _jalur.Clear();
        _ulangan.Clear();
    }

    /// <summary>Repeats wait in their lanes when a webhook is there to take them.</summary>
    public void PindahkanUlangan()
    {
        foreach (var update in _ulangan)
            Antre(update);
        _ulangan.Clear();
    }

    private void Antre(UpdateTertunda update)
    {
        _tertunda[update.Id] = update;
        if (!_jalur.TryGetValue(update.Jalur, out var antre))
            _jalur[update.Jalur] = antre = new();
        antre.Enqueue(update);
        Berubah.Bunyikan();
    }
}
