using System.Globalization;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Antrean;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Dunia;

/// <summary>Everything the pretended Telegram knows. One lock guards it all: whoever touches it holds <see cref="Kunci"/>.</summary>
internal sealed class Dunia(PilihanTelegram pilihan)
{
    private readonly Dictionary<long, Ruang> _ruang = [];
    private readonly Dictionary<string, Berkas> _berkas = new(StringComparer.Ordinal);
    private int _nomorPesan;
    private int _nomorTekan;

    public Lock Kunci { get; } = new();

    public PilihanTelegram Pilihan { get; } = pilihan;

    public Orang Bot { get; } = new(
        long.Parse(pilihan.Token.Split(':')[0], CultureInfo.InvariantCulture), "e-PUPNS", Bot: true, pilihan.NamaBot);

    public AntreanUpdate Antrean { get; } = new();

    public Dictionary<string, JsonArray> Perintah { get; } = new(StringComparer.Ordinal);

    /// <summary>Presses not yet answered: id to room and time.</summary>
    public Dictionary<string, (Ruang Ruang, DateTimeOffset Waktu)> Tekanan { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Kini => Pilihan.Waktu.GetUtcNow();

    public Ruang BukaRuang(long id, string jenis, string nama)
    {
        if (!_ruang.TryGetValue(id, out var ruang))
            _ruang[id] = ruang = new Ruang(id, jenis, nama);
        return ruang;
    }

    public Ruang? CariRuang(long id) => _ruang.GetValueOrDefault(id);

    public int NomorPesanBerikut() => ++_nomorPesan;

    public string NomorTekanBerikut() => (4_000_000_000_000_000 + ++_nomorTekan).ToString(CultureInfo.InvariantCulture);

    public Berkas Simpan(BerkasUnggahan unggahan, string folder)
    {
        var nomor = _berkas.Count + 1;
        var berkas = new Berkas(
            $"BQACAgUAAxkB{nomor:D6}", $"AgAD{nomor:D6}", unggahan.Nama, unggahan.Mime, unggahan.Isi,
            $"{folder}/file_{nomor}{Path.GetExtension(unggahan.Nama)}");
        _berkas[berkas.Id] = berkas;
        return berkas;
    }

    public void UbahUkuran(Berkas berkas, long ukuran) => _berkas[berkas.Id] = berkas with { Ukuran = ukuran };

    public Berkas? CariBerkas(string id) => _berkas.GetValueOrDefault(id);

    public Berkas? CariBerkasDiAlamat(string alamat) => _berkas.Values.FirstOrDefault(berkas => berkas.Alamat == alamat);

    public JsonObject JsonPesan(Ruang ruang, Orang dari, int id) => new()
    {
        ["message_id"] = id,
        ["from"] = dari.KeJson(),
        ["chat"] = ruang.KeJson(),
        ["date"] = Kini.ToUnixTimeSeconds(),
    };
}
