using System.Text;
using System.Text.RegularExpressions;
using EPupns.Uji;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Plays a story on a stage and compares what the bot says with what the story says.</summary>
internal sealed class PemainNaskah(Naskah naskah, IPanggung panggung, JamUji jam)
{
    private readonly Dictionary<string, string> _catatan = [];
    private readonly Queue<PesanTerlihat> _masuk = new();

    public async Task MainkanAsync()
    {
        foreach (var adegan in naskah.Adegan)
        {
            try
            {
                await MainkanAsync(adegan);
            }
            catch (Exception galat) when (galat is not NaskahTidakCocokException)
            {
                throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{adegan.Baris}: {galat.Message}", galat);
            }
        }

        foreach (var sisa in await panggung.AmbilAsync(0))
        {
            _masuk.Enqueue(sisa);
        }

        Assert.True(_masuk.Count == 0, $"{naskah.Nama}.chat: bot masih berkata: {string.Join(" | ", _masuk.Select(m => m.Teks))}");
    }

    private async Task MainkanAsync(Adegan adegan)
    {
        switch (adegan)
        {
            case Adegan.Ketik ketik:
                await panggung.KetikAsync(Isikan(ketik.Teks));
                break;
            case Adegan.Tekan tekan:
                await panggung.TekanAsync(tekan.Label, 0);
                break;
            case Adegan.TekanLama lama:
                await panggung.TekanAsync(lama.Label, 1);
                break;
            case Adegan.Kirim kirim:
                await panggung.KirimAsync(kirim.Nama, BerkasUji.Buat(kirim.Nama));
                break;
            case Adegan.Waktu waktu:
                jam.Maju(waktu.Lama);
                break;
            case Adegan.Petugas petugas:
                await PetugasUji.LakukanAsync(panggung.Layanan, Isikan(petugas.Tindakan));
                break;
            case Adegan.Kata kata:
                await DengarAsync(kata);
                break;
        }
    }

    private async Task DengarAsync(Adegan.Kata kata)
    {
        if (_masuk.Count == 0)
        {
            foreach (var baru in await panggung.AmbilAsync(1))
            {
                _masuk.Enqueue(baru);
            }
        }

        if (!_masuk.TryDequeue(out var pesan))
        {
            throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{kata.Baris}: bot diam, seharusnya: {kata.Pola}");
        }

        var cocok = Regex.Match(pesan.Teks, Pola(kata.Pola), RegexOptions.Singleline);
        if (!cocok.Success)
        {
            throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{kata.Baris}\nseharusnya: {kata.Pola}\nternyata:   {pesan.Teks}");
        }

        Catat(cocok);
        Assert.True(kata.Tombol.All(pesan.Tombol.Contains), $"{naskah.Nama}.chat:{kata.Baris}: tombol {string.Join(",", kata.Tombol)}; ada {string.Join(",", pesan.Tombol)}");
        PeriksaBerkas(kata, pesan);
    }

    private void PeriksaBerkas(Adegan.Kata kata, PesanTerlihat pesan)
    {
        if (kata.Berkas is null)
        {
            Assert.True(pesan.Berkas is null, $"{naskah.Nama}.chat:{kata.Baris}: ada berkas yang tidak disebut naskah");
            return;
        }

        var awal = kata.Berkas.StartsWith("<pdf", StringComparison.Ordinal) ? "%PDF"u8.ToArray() : [0x89, 0x50, 0x4E, 0x47];
        Assert.NotNull(pesan.Berkas);
        Assert.Equal(awal, pesan.Berkas[..4]);
    }

    private void Catat(Match cocok)
    {
        foreach (Group grup in cocok.Groups)
        {
            if (!char.IsAsciiDigit(grup.Name[0]))
            {
                _catatan[grup.Name] = grup.Value;
            }
        }
    }

    private string Isikan(string teks) => _catatan.Aggregate(teks, (t, c) => t.Replace($"{{{c.Key}}}", c.Value, StringComparison.Ordinal));

    private string Pola(string pola)
    {
        var hasil = new StringBuilder("^");
        foreach (Match bagian in Regex.Matches(Isikan(pola), @"…|\{(\w+)\}|[^…{]+"))
        {
            hasil.Append(bagian.Value == "…" ? ".*?" : bagian.Groups[1].Success ? $@"(?<{bagian.Groups[1].Value}>\d+)" : Regex.Escape(bagian.Value));
        }

        return hasil.Append("\\s*$").ToString();
    }
}

/// <summary>The bot did not keep to the story.</summary>
internal sealed class NaskahTidakCocokException(string pesan, Exception? sebab = null) : Exception(pesan, sebab);
