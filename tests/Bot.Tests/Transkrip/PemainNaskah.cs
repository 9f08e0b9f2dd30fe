using System.Text;
using System.Text.RegularExpressions;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>Plays a story on a stage and compares what the bot says with what the story says.</summary>
internal sealed class PemainNaskah(Naskah naskah, IPanggung panggung, JamUji jam)
{
    private readonly Dictionary<string, string> _catatan = [];
    private readonly Perangkat _pertama = new(panggung);
    private readonly StringBuilder _terlihat = new();
    private Perangkat? _kedua;

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

        foreach (var perangkat in new[] { _pertama, _kedua }.OfType<Perangkat>())
        {
            var sisa = await perangkat.SisaAsync();
            Assert.True(sisa.Count == 0, $"{naskah.Nama}.chat: bot masih berkata: {string.Join(" | ", sisa.Select(m => m.Teks))}");
        }

        var surat = panggung.Layanan.GetService<KotakSurat>()?.Sisa() ?? [];
        Assert.True(surat.Count == 0, $"{naskah.Nama}.chat: masih ada surat: {string.Join(" | ", surat)}");
    }

    private async Task<Perangkat> PerangkatAsync(Adegan adegan) =>
        adegan.Kedua ? _kedua ??= new Perangkat(await panggung.KeduaAsync()) : _pertama;

    private async Task MainkanAsync(Adegan adegan)
    {
        var perangkat = await PerangkatAsync(adegan);
        switch (adegan)
        {
            case Adegan.Ketik ketik:
                await perangkat.Panggung.KetikAsync(Isikan(ketik.Teks));
                break;
            case Adegan.Balas balas:
                await perangkat.Panggung.BalasAsync(Isikan(balas.Teks));
                break;
            case Adegan.Tekan tekan:
                await perangkat.Panggung.TekanAsync(tekan.Label, 0);
                break;
            case Adegan.TekanLama lama:
                await perangkat.Panggung.TekanAsync(lama.Label, 1);
                break;
            case Adegan.BalasTombol tombol:
                await perangkat.Panggung.BalasTombolAsync(tombol.Label, tombol.Teks, tombol.Berkas is { } nama ? (nama, BerkasUji.Buat(nama)) : null);
                break;
            case Adegan.Kirim kirim:
                await perangkat.Panggung.KirimAsync(kirim.Nama, BerkasUji.Buat(kirim.Nama));
                break;
            case Adegan.Waktu waktu:
                jam.Maju(waktu.Lama);
                await PermintaanUji.JamBerdetakAsync(panggung.Layanan);
                break;
            case Adegan.KanalHidup kanal:
                await perangkat.HidupAsync(kanal.Hidup);
                break;
            case Adegan.Petugas petugas:
                await PetugasUji.LakukanAsync(panggung.Layanan, Isikan(petugas.Tindakan));
                break;
            case Adegan.BukaTautan buka:
                await perangkat.Panggung.LanjutkanAsync((adegan.Kedua ? _pertama : _kedua!).TokenLanjut(buka.Mundur));
                break;
            case Adegan.Blokir:
                await perangkat.Panggung.BlokirAsync();
                break;
            case Adegan.Surat surat:
                await BacaSuratAsync(surat);
                break;
            case Adegan.Aturan aturan:
                await PemeriksaTanda.PeriksaAsync(panggung.Layanan, $"{naskah.Nama}.chat:{aturan.Baris}", aturan.Tanda, _terlihat.ToString());
                break;
            case Adegan.Kata kata:
                await DengarAsync(kata, perangkat);
                break;
        }
    }

    private async Task DengarAsync(Adegan.Kata kata, Perangkat perangkat)
    {
        if (await perangkat.BerikutAsync() is not { } pesan)
        {
            throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{kata.Baris}: bot diam, seharusnya: {kata.Pola}");
        }

        Perlihatkan(kata.Baris, pesan);
        CatatTautan(pesan);
        _terlihat.AppendLine(pesan.Teks);
        Cocokkan(kata.Baris, kata.Pola, pesan.Teks);
        Assert.True(kata.Tombol.All(pesan.Tombol.Contains), $"{naskah.Nama}.chat:{kata.Baris}: tombol {string.Join(",", kata.Tombol)}; ada {string.Join(",", pesan.Tombol)}");
        PeriksaBerkas(kata, pesan);
    }

    // With UJI_LIHAT in the environment the conversation is shown as it goes, buttons included.
    private static void Perlihatkan(int baris, PesanTerlihat pesan)
    {
        if (Environment.GetEnvironmentVariable("UJI_LIHAT") is not null)
        {
            Console.WriteLine($"--- {baris}\n{pesan.Teks}\n    [{string.Join("] [", pesan.Tombol)}]");
        }
    }

    private async Task BacaSuratAsync(Adegan.Surat surat)
    {
        var kotak = panggung.Layanan.GetRequiredService<KotakSurat>();
        for (var coba = 0; kotak.Kosong && coba < 100; coba++)
        {
            await panggung.Layanan.GetRequiredService<PengirimKotakKeluar>().KurasAsync(CancellationToken.None);
            await Task.Delay(20);
        }

        Cocokkan(surat.Baris, surat.Pola, kotak.Ambil() ?? throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{surat.Baris}: tidak ada surat"));
    }

    private void Cocokkan(int baris, string pola, string teks)
    {
        var cocok = Regex.Match(teks, Pola(pola), RegexOptions.Singleline);
        if (!cocok.Success)
        {
            throw new NaskahTidakCocokException($"{naskah.Nama}.chat:{baris}\nseharusnya: {pola}\nternyata:   {teks}");
        }

        Catat(cocok);
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

    // The newest upload link, as {unggah}. Telegram takes no buttons that lead to this machine: there the address stands in the text.
    private void CatatTautan(PesanTerlihat pesan)
    {
        if (pesan.Tautan.Append(pesan.Teks).Select(t => Regex.Match(t, "/unggah/([A-Za-z0-9_-]+)")).FirstOrDefault(m => m.Success) is { } tautan)
        {
            _catatan["unggah"] = tautan.Groups[1].Value;
        }
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
