using System.Globalization;
using EPupns.BotApiDouble;
using ObrolanTelegram = EPupns.BotApiDouble.Obrolan;

namespace EPupns.EndToEnd.Tests.Gangguan.Beban;

/// <summary>
/// One person's chat, read with a ruler: every message must be the one that is due. The same message once more, button for button, is
/// counted as a repetition; anything else out of place breaks a promise.
/// </summary>
internal sealed class Percakapan(ObrolanTelegram obrolan)
{
    private const int Ingatan = 12;
    private static readonly TimeSpan PalingLama = TimeSpan.FromMinutes(3);
    private readonly List<PesanDiterima> _sah = [];
    private readonly List<int> _rahasia = [];

    public long Id => obrolan.Id;

    /// <summary>Things said and pressed.</summary>
    public int Giliran { get; private set; }

    /// <summary>Messages that came twice.</summary>
    public int Ulangan { get; private set; }

    /// <summary>Number of the last question seen.</summary>
    public int Langkah { get; private set; }

    public async Task<PesanDiterima> KetikAsync(string teks, string pola)
    {
        await KetikSajaAsync(teks);
        return await TungguAsync(pola);
    }

    /// <summary>Types a secret, which has to disappear from the chat.</summary>
    public async Task RahasiaAsync(string teks, string pola)
    {
        Giliran++;
        _rahasia.Add(await obrolan.KetikAsync(teks));
        await TungguAsync(pola);
    }

    /// <summary>Types without waiting for what is said to it.</summary>
    public Task KetikSajaAsync(string teks)
    {
        Giliran++;
        return obrolan.KetikAsync(teks);
    }

    public async Task<PesanDiterima> TekanAsync(string label, string pola)
    {
        Giliran++;
        await obrolan.TekanAsync(label);
        return await TungguAsync(pola);
    }

    public async Task KirimAsync(byte[] berkas, string pola)
    {
        Giliran++;
        await obrolan.KirimBerkasAsync("sk.pdf", berkas, "application/pdf");
        await TungguAsync(pola);
    }

    /// <summary>The message that is due now.</summary>
    public async Task<PesanDiterima> TungguAsync(string pola)
    {
        while (true)
        {
            var pesan = await obrolan.BacaAsync(PalingLama);
            if (!Terulang(pesan))
            {
                return Sahkan(pesan, pola);
            }
        }
    }

    /// <summary>Nothing may come any more but repetitions, and no secret may still be readable.</summary>
    public void Tutup()
    {
        foreach (var sisa in obrolan.BacaSisa().Where(p => !Terulang(p)))
        {
            throw new JanjiDilanggarException(obrolan, $"pesan yang tidak dinanti: {sisa}");
        }

        if (_rahasia.Count(id => !obrolan.SudahDihapus(id)) is > 0 and var tampak)
        {
            throw new JanjiDilanggarException(obrolan, $"{tampak} pesan berisi rahasia masih terbaca di obrolan");
        }
    }

    private bool Terulang(PesanDiterima pesan)
    {
        var sama = _sah.TakeLast(Ingatan).Any(p => p.Teks == pesan.Teks && p.Dokumen?.Nama == pesan.Dokumen?.Nama && p.Tombol.SequenceEqual(pesan.Tombol));
        Ulangan += sama ? 1 : 0;
        return sama;
    }

    private PesanDiterima Sahkan(PesanDiterima pesan, string pola)
    {
        if (!pesan.Teks.Contains(pola, StringComparison.Ordinal))
        {
            throw new JanjiDilanggarException(obrolan, $"dinanti: {pola}\nternyata: {pesan}");
        }

        var langkah = pesan.Tombol.Select(t => t.Data).OfType<string>().Select(Nomor).DefaultIfEmpty(Langkah).Max();
        if (langkah - Langkah is not (0 or 1))
        {
            throw new JanjiDilanggarException(obrolan, $"pertanyaan {langkah} sesudah pertanyaan {Langkah}: {pesan}");
        }

        Langkah = langkah;
        _sah.Add(pesan);
        return pesan;
    }

    private static int Nomor(string data) => int.Parse(data.AsSpan(0, data.IndexOf('.', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
}

/// <summary>Something was lost, done twice or said out of turn.</summary>
internal sealed class JanjiDilanggarException(ObrolanTelegram obrolan, string apa)
    : Exception($"{obrolan.Id}: {apa}\nSejauh ini:\n{string.Join('\n', obrolan.Pesan.TakeLast(15))}");
