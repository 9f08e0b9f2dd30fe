using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EPupns.Core.Kepegawaian;
using ObrolanTelegram = EPupns.BotApiDouble.Obrolan;

namespace EPupns.EndToEnd.Tests.Gangguan.Beban;

/// <summary>What somebody answered when registering, and what came of it.</summary>
internal sealed record Pendaftaran(string Nip, string Surel, string Pertanyaan, string Nomor);

/// <summary>What somebody reported.</summary>
internal sealed record Pengaduan(string Nip, string Keterangan, string? Sidik, string Nomor);

/// <summary>A person who goes through everything there is, over and over, with answers that nobody else gives.</summary>
internal sealed partial class OrangBeban(ObrolanTelegram obrolan, PersediaanPns persediaan, int benih)
{
    private readonly Random _acak = new(benih);

    public Percakapan Obrolan { get; } = new(obrolan);

    public List<Pendaftaran> Pendaftaran { get; } = [];

    public List<Pengaduan> Pengaduan { get; } = [];

    /// <summary>The password of the last registration.</summary>
    public string Sandi { get; private set; } = "";

    /// <summary>Round after round until told to stop; the round is finished in any case.</summary>
    public async Task JalanAsync(CancellationToken selesai)
    {
        await Obrolan.KetikAsync("/start", "Selamat datang");
        do
        {
            await TidakSabarAsync();
            await MendaftarAsync(persediaan.Ambil());
            await MelaporTidakAdaAsync();
            await MelaporNamaAsync(persediaan.Ambil());
        }
        while (!selesai.IsCancellationRequested);
    }

    /// <summary>Secrets where they go wrong: a repetition that differs, a password that is not the right one.</summary>
    public async Task SalahKetikAsync()
    {
        var pns = persediaan.Ambil();
        await Obrolan.KetikAsync($"/daftar {pns.Nip}", "Langkah 2 dari 9");
        await Obrolan.TekanAsync("Data saya benar", "Langkah 3 dari 9");
        await Obrolan.KetikAsync(pns.Nik![^4..], "Langkah 4 dari 9");
        await Obrolan.KetikAsync($"orang.{Unik()}@contoh.go.id", "Langkah 5 dari 9");
        await Obrolan.RahasiaAsync(Rahasia.Baru("sandi", _acak), "Konfirmasi");
        await Obrolan.RahasiaAsync(Rahasia.Baru("lain", _acak), "Langkah 5 dari 9");
        await Obrolan.KetikAsync("/masuk", "Masuk · 1 dari 2");
        await Obrolan.KetikAsync(Pendaftaran[^1].Nomor, "Masuk · 2 dari 2");
        await Obrolan.RahasiaAsync(Rahasia.Baru("tebakan", _acak), "tidak sesuai");
        await Obrolan.KetikAsync(Pendaftaran[^1].Nomor, "Masuk · 2 dari 2");
        await Obrolan.RahasiaAsync(Sandi, "belum diverifikasi");
    }

    // Several messages at once: the answers tell by a number which message they belong to.
    private async Task TidakSabarAsync()
    {
        var banyak = Enumerable.Range(1, 11).OrderBy(_ => _acak.Next()).Take(4).ToList();
        await Obrolan.KetikSajaAsync("/status");
        foreach (var angka in banyak)
        {
            await Obrolan.KetikSajaAsync(new string('1', angka));
        }

        await Obrolan.TungguAsync("masukkan nomor registrasi");
        foreach (var angka in banyak)
        {
            await Obrolan.TungguAsync($"yang Anda kirim {angka}.");
        }
    }

    private async Task MendaftarAsync(Pns pns)
    {
        var surel = $"orang.{Unik()}@contoh.go.id";
        var pertanyaan = $"Apa nama kapal nomor {Unik()}?";
        Sandi = Rahasia.Baru("sandi", _acak);
        await Obrolan.KetikAsync($"/daftar {pns.Nip}", "Langkah 2 dari 9");
        await Obrolan.TekanAsync("Data saya benar", "Langkah 3 dari 9");
        await Obrolan.KetikAsync(pns.Nik![^4..], "Langkah 4 dari 9");
        await Obrolan.KetikAsync(surel, "Langkah 5 dari 9");
        await Obrolan.RahasiaAsync(Sandi, "Konfirmasi");
        await Obrolan.RahasiaAsync(Sandi, "Langkah 6 dari 9");
        await Obrolan.RahasiaAsync(Rahasia.Baru("ibu", _acak), "Langkah 7 dari 9");
        await Obrolan.TekanAsync("Tulis sendiri", "Tulis pertanyaan Anda sendiri");
        await Obrolan.KetikAsync(pertanyaan, pertanyaan);
        await Obrolan.RahasiaAsync(Rahasia.Baru("jawaban", _acak), $"Email: {surel}");
        var nomor = await DaftarkanAsync();
        Pendaftaran.Add(new Pendaftaran(pns.Nip, surel, pertanyaan, nomor));
        await Obrolan.TekanAsync("Cek status", "masukkan nomor registrasi");
        await Obrolan.KetikAsync(nomor, nomor);
    }

    private async Task<string> DaftarkanAsync()
    {
        var selamat = await Obrolan.TekanAsync("Daftar sekarang", "Selamat, Anda telah terdaftar.");
        await Obrolan.TungguAsync("Tanda bukti");
        await Obrolan.TungguAsync("Langkah selanjutnya");
        return NomorRegistrasi().Match(selamat.Teks).Value;
    }

    private async Task MelaporTidakAdaAsync()
    {
        var (nip, keterangan) = (persediaan.NipTidakAda(), $"keterangan {Unik()}");
        var lama = _acak.Next(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture);
        await Obrolan.KetikAsync($"/daftar {nip}", "tidak ditemukan");
        await Obrolan.TekanAsync("Laporkan: tidak ada dalam database", "Ketik nama lengkap");
        await Obrolan.KetikAsync("Joko Susilo", "NIP Lama");
        await Obrolan.KetikAsync(lama, "tambahkan");
        await Obrolan.KetikAsync(keterangan, $"NIP Lama: {lama}");
        await KirimLaporanAsync(nip, keterangan, null);
    }

    private async Task MelaporNamaAsync(Pns pns)
    {
        var (keterangan, berkas) = ($"keterangan {Unik()}", Sk());
        await Obrolan.KetikAsync($"/daftar {pns.Nip}", "Langkah 2 dari 9");
        await Obrolan.TekanAsync("Nama salah", "satu atau dua huruf");
        await Obrolan.TekanAsync("Nama saya sama sekali berbeda", "Ketik nama yang benar");
        await Obrolan.KetikAsync("Budi Hartono", "nomor SK");
        await Obrolan.KetikAsync($"821.12/{_acak.Next(1000)}/BKD/2001", "tanggal SK");
        await Obrolan.KetikAsync("1/12/2001", "Kirim foto");
        await Obrolan.KirimAsync(berkas, "Berkas SK diterima");
        await Obrolan.KetikAsync(keterangan, keterangan);
        await KirimLaporanAsync(pns.Nip, keterangan, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(berkas)));
    }

    private async Task KirimLaporanAsync(string nip, string keterangan, string? sidik)
    {
        var terkirim = await Obrolan.TekanAsync("Kirim laporan", "Nomor laporan Anda adalah");
        Pengaduan.Add(new Pengaduan(nip, keterangan, sidik, NomorLaporan().Match(terkirim.Teks).Value));
        await Obrolan.TungguAsync("Bukti laporan Anda");
        await Obrolan.TungguAsync("diteruskan kepada petugas");
    }

    private string Unik() => $"{Obrolan.Id}{_acak.Next(1_000_000):D6}";

    private byte[] Sk() => Encoding.ASCII.GetBytes(
        $"%PDF-1.4\n%{Unik()}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n");

    [GeneratedRegex(@"\d{12}|\d{4} \d{4} \d{4}")]
    private static partial Regex NomorRegistrasi();

    [GeneratedRegex(@"\d{10}")]
    private static partial Regex NomorLaporan();
}
