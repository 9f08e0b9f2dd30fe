using EPupns.BotApiDouble.Dunia;

namespace EPupns.BotApiDouble;

/// <summary>One person in one chat: what they see, and (in the other half) what they do.</summary>
public sealed partial class Obrolan
{
    private readonly TelegramTiruan _telegram;
    private readonly Dunia.Dunia _dunia;
    private readonly Ruang _ruang;
    private readonly Orang _orang;
    private int _terbaca;

    internal Obrolan(TelegramTiruan telegram, Dunia.Dunia dunia, Ruang ruang, Orang orang) =>
        (_telegram, _dunia, _ruang, _orang) = (telegram, dunia, ruang, orang);

    public long Id => _ruang.Id;

    public long IdOrang => _orang.Id;

    /// <summary>The bot's messages in the order they came, deleted ones included.</summary>
    public IReadOnlyList<PesanDiterima> Pesan => Lihat(ruang => ruang.DariBot.ConvertAll(pesan => pesan.Terlihat!));

    /// <summary>The bot's messages that are still there.</summary>
    public IReadOnlyList<PesanDiterima> Tampak => [.. Pesan.Where(pesan => !pesan.Dihapus)];

    /// <summary>"typing", "upload_document", … as the bot sent them.</summary>
    public IReadOnlyList<string> Aksi => Lihat(ruang => ruang.Aksi.ToArray());

    /// <summary>The answers to presses.</summary>
    public IReadOnlyList<JawabanTekan> Jawaban => Lihat(ruang => ruang.Jawaban.ToArray());

    /// <summary>The keyboard under the text field.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PapanKetik => Lihat(ruang => ruang.PapanKetik);

    /// <summary>Whether a message, the person's own or the bot's, has been deleted.</summary>
    public bool SudahDihapus(int idPesan) => Lihat(ruang => ruang.Pesan[idPesan].Dihapus);

    /// <summary>Waits for the next message not yet read through this object, and reads it.</summary>
    public async Task<PesanDiterima> BacaAsync(TimeSpan? batas = null)
    {
        await TungguAsync(_terbaca + 1, batas);
        return Pesan[_terbaca++];
    }

    /// <summary>What has come and was not read with <see cref="BacaAsync"/>; now it counts as read.</summary>
    public IReadOnlyList<PesanDiterima> BacaSisa()
    {
        var sisa = Pesan.Skip(_terbaca).ToArray();
        _terbaca += sisa.Length;
        return sisa;
    }

    /// <summary>Waits until the bot has sent <paramref name="jumlah"/> messages in all.</summary>
    public Task<IReadOnlyList<PesanDiterima>> TungguAsync(int jumlah, TimeSpan? batas = null) =>
        TungguKeadaanAsync(() => Pesan is var pesan && pesan.Count >= jumlah ? pesan : null, batas, $"{jumlah} pesan");

    /// <summary>Waits for a message, old or new, as it stands after edits; the newest that fits.</summary>
    public Task<PesanDiterima> TungguAsync(Func<PesanDiterima, bool> cocok, TimeSpan? batas = null) =>
        TungguKeadaanAsync(() => Pesan.LastOrDefault(cocok), batas, "pesan yang cocok");

    /// <summary>Waits for the bot's answer to a press.</summary>
    public Task<JawabanTekan> TungguJawabanAsync(string idTekan, TimeSpan? batas = null) =>
        TungguKeadaanAsync(() => Jawaban.FirstOrDefault(jawaban => jawaban.IdTekan == idTekan), batas, "jawaban tekan");

    private async Task<T> TungguKeadaanAsync<T>(Func<T?> lihat, TimeSpan? batas, string apa)
        where T : class
    {
        var lama = batas ?? _dunia.Pilihan.BatasTunggu;
        var habis = Task.Delay(lama);
        while (true)
        {
            var berubah = _ruang.Berubah.Tunggu;
            if (lihat() is { } hasil)
                return hasil;
            if (await Task.WhenAny(berubah, habis) == habis)
                throw new TimeoutException($"Menunggu {apa} selama {lama.TotalSeconds:0.#} detik sia-sia. Sejauh ini:\n{Ringkasan()}");
        }
    }

    private string Ringkasan() => string.Join('\n', Pesan.Select(pesan => $"bot: {pesan}"));

    private T Lihat<T>(Func<Ruang, T> apa)
    {
        lock (_dunia.Kunci)
            return apa(_ruang);
    }
}
