using System.Diagnostics;
using System.Threading.Channels;

namespace EPupns.Benchmarks.Giliran;

/// <summary>One person who registers: sends, waits for the answer to what they sent, sends the next.</summary>
internal sealed class Orang(long id, string nip, string nik, PengirimUpdate pengirim)
{
    private const int PalingBanyakKelompok = 12;
    private static readonly TimeSpan PalingSabar = TimeSpan.FromSeconds(60);
    private readonly Channel<(string Teks, Dictionary<string, string> Tombol)> _dengar = Channel.CreateUnbounded<(string, Dictionary<string, string>)>();
    private Dictionary<string, string> _tombol = [];

    public long Id => id;

    /// <summary>The bot said something to this person.</summary>
    public void Dengar(string teks, Dictionary<string, string> tombol) => _dengar.Writer.TryWrite((teks, tombol));

    /// <summary>The whole way; <paramref name="catat"/> gets the duration of each turn and whether it is one that hashes.</summary>
    public async Task DaftarAsync(Action<TimeSpan, bool> catat)
    {
        var sandi = $"Sandi-{id}-panjang";
        (string? Ketik, string? Tekan, string Tunggu, bool Cincang)[] langkah =
        [
            ("/daftar", null, "Langkah 1 dari 9", false),
            (nip, null, "Langkah 2 dari 9", false),
            (null, "Data saya benar", "Langkah 3 dari 9", false),
            (nik[^4..], null, "Langkah 4 dari 9", false),
            ($"orang{id}@contoh.go.id", null, "Langkah 5 dari 9", false),
            (sandi, null, "Konfirmasi", true),
            (sandi, null, "Langkah 6 dari 9", true),
            ($"Ibu {id}", null, "Langkah 7 dari 9", false),
            (null, "Siapakah artis favorit saya?", "Jawaban", false),
            ($"Artis {id}", null, "Langkah 9 dari 9", false),
            (null, "Daftar sekarang", "Selamat, Anda telah terdaftar", false),
        ];
        foreach (var (ketik, tekan, tunggu, cincang) in langkah)
        {
            var mulai = Stopwatch.GetTimestamp();
            await (ketik is null ? pengirim.TekanAsync(id, _tombol[tekan!]) : pengirim.KetikAsync(id, ketik));
            await TungguAsync(tunggu);
            catat(Stopwatch.GetElapsedTime(mulai), cincang);
        }

        // The proof follows by itself; nobody puts the phone away without it.
        await TungguAsync("Tanda bukti pendaftaran Anda");
    }

    /// <summary>Logs in; not counted.</summary>
    public async Task MasukAsync(string nomor)
    {
        await pengirim.KetikAsync(id, "/masuk");
        await TungguAsync("Masuk · 1 dari 2");
        await pengirim.KetikAsync(id, nomor);
        await TungguAsync("Masuk · 2 dari 2");
        await pengirim.KetikAsync(id, $"Sandi-{id}-panjang");
        await TungguAsync("Anda berhasil masuk");
    }

    /// <summary>Checks the record: opens it, finds groups right to the end of the first section, corrects a field and confirms it, opens another section.</summary>
    public async Task PeriksaAsync(Action<TimeSpan, bool> catat)
    {
        await SatuAsync(() => pengirim.KetikAsync(id, "/data"), "Periksa data");
        await SatuAsync(() => pengirim.TekanAsync(id, _tombol["Lanjut: Data Utama"]), "Data Utama");
        for (var i = 0; i < PalingBanyakKelompok && (_tombol.GetValueOrDefault("Semua sesuai") ?? _tombol.GetValueOrDefault("Sesuai") ?? _tombol.GetValueOrDefault("Lewati")) is { } tombol; i++)
        {
            await SatuAsync(() => pengirim.TekanAsync(id, tombol), "");
        }

        await SatuAsync(() => pengirim.KetikAsync(id, "/data nama"), "Nama");
        await SatuAsync(() => pengirim.TekanAsync(id, _tombol["Perbaiki"]), "Nama");
        await SatuAsync(() => pengirim.KetikAsync(id, "Raden Mas Ngabehi"), "Periksa kembali");
        await SatuAsync(() => pengirim.TekanAsync(id, _tombol["Simpan"]), "Tersimpan");
        await SatuAsync(() => pengirim.KetikAsync(id, "/data riwayat golongan"), "Riwayat Golongan");
        await SatuAsync(() => pengirim.KetikAsync(id, "golongan 3a tmt 1 april 2010 sk no 823.3/1/BKD/2010 tanggal 12 maret 2010"), "Periksa kembali");
        await SatuAsync(() => pengirim.TekanAsync(id, _tombol["Simpan"]), "Tersimpan");

        async Task SatuAsync(Func<Task> lakukan, string tunggu)
        {
            var mulai = Stopwatch.GetTimestamp();
            await lakukan();
            await TungguAsync(tunggu);
            catat(Stopwatch.GetElapsedTime(mulai), false);
        }
    }

    private async Task TungguAsync(string bagian)
    {
        using var sabar = new CancellationTokenSource(PalingSabar);
        var didengar = new List<string>();
        while (await _dengar.Reader.WaitToReadAsync(sabar.Token).AsTask().ContinueWith(t => t is { IsCompletedSuccessfully: true, Result: true }, TaskScheduler.Default))
        {
            var (teks, tombol) = await _dengar.Reader.ReadAsync(CancellationToken.None);
            if (teks.Contains(bagian, StringComparison.Ordinal))
            {
                _tombol = tombol;
                return;
            }

            didengar.Add(teks);
        }

        throw new TimeoutException($"Person {id} ({nip}) waited for “{bagian}” and heard: {string.Join(" | ", didengar)}");
    }
}
