using EPupns.Bot.Alur;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>Free words: the flow that they plainly ask for, or the three nearest wishes as buttons. Never a dead end.</summary>
internal sealed class PengenalMaksud(KamusMaksud kamus, PemahamMaksud pemaham, SebutanBorang sebutan, Penyela penyela, Navigasi navigasi, Tertunda tertunda)
{
    /// <summary>The wish whose button was pressed, wherever it was offered; null for every other turn.</summary>
    public Keperluan? Dipilih(ITurnContext giliran) =>
        Keperluan.DariTombol(giliran.Masukan.Kode) is { } kode ? kamus.Cari(kode) : null;

    /// <summary>Answers words that no flow waits for: a NIP begins the registration, a registration number tells its status, no words at all get the menu.</summary>
    public async Task TanggapiAsync(ITurnContext giliran, Func<string, IAlur> alur, CancellationToken batal)
    {
        var teks = giliran.Masukan.Teks;
        if (Nip.Baca(teks, giliran.HariIni).Berhasil)
        {
            navigasi.Mulai(giliran, "daftar", teks);
        }
        else if (NomorRegistrasi.Baca(teks).Berhasil)
        {
            navigasi.Mulai(giliran, "status", teks);
        }
        else if (!teks.Any(char.IsLetterOrDigit))
        {
            await navigasi.TampilkanMenuAsync(giliran, batal);
        }
        else
        {
            await PahamiAsync(giliran, pemaham.Pahami(teks), alur, batal);
        }
    }

    /// <summary>Does what is wished; a half-finished flow is set aside.</summary>
    public async Task LaksanakanAsync(ITurnContext giliran, Keperluan keperluan, Func<string, IAlur> alur, CancellationToken batal)
    {
        switch (giliran.Percakapan.RegistrasiId is null ? keperluan.Arah : keperluan.ArahSetelahMasuk ?? keperluan.Arah)
        {
            case Arah.KeAlur tujuan:
                navigasi.Mulai(giliran, tujuan.Nama, tujuan.Argumen == Arah.KataOrang ? giliran.Masukan.Teks : tujuan.Argumen);
                break;
            case Arah.KeTindakan tindakan:
                await penyela.LakukanAsync(giliran, tindakan.Nama, alur, batal);
                break;
            case Arah.KePilihan pilihan:
                tertunda.Sisihkan(giliran);
                giliran.Tanya(TeksMaksud.Pilih.Dengan(keperluan.Judul), Tombol(giliran, pilihan.Kode.Select(kamus.Ambil)));
                break;
        }
    }

    private async Task PahamiAsync(ITurnContext giliran, Pemahaman paham, Func<string, IAlur> alur, CancellationToken batal)
    {
        // "Alamat saya salah", "golongan": who is logged in names a field of the form.
        if (giliran.Percakapan.RegistrasiId is not null && (paham.Pasti is null or { ArahSetelahMasuk: not null } or { Arah: Arah.KeAlur { Nama: "periksa", Argumen: null } }) && sebutan.Cari(giliran.Masukan.Teks) is { } isian)
        {
            navigasi.Mulai(giliran, "periksa", isian);
            return;
        }

        if (paham.Pasti is { } pasti)
        {
            await SebutDanLaksanakanAsync(giliran, pasti, alur, batal);
            return;
        }

        giliran.Tanya(TeksMaksud.TidakYakin, Tombol(giliran, paham.Terdekat));
    }

    // Who types the very words of a button need not be told what was understood.
    private async Task SebutDanLaksanakanAsync(
        ITurnContext giliran, Keperluan keperluan, Func<string, IAlur> alur, CancellationToken batal)
    {
        var terang = PembacaMasukan.Sederhana(giliran.Masukan.Teks) == PembacaMasukan.Sederhana(keperluan.Label);
        if (!terang && keperluan.Arah is Arah.KeAlur)
        {
            giliran.Awali(TeksMaksud.Dipahami.Dengan(keperluan.Judul));
        }

        await LaksanakanAsync(giliran, keperluan, alur, batal);
    }

    private List<IReadOnlyList<Tombol>> Tombol(ITurnContext giliran, IEnumerable<Keperluan> keperluan)
    {
        var tombol = keperluan.Select(k => Label.Baris(k.Tombol)).ToList();
        tombol.Add(tertunda.Judul(giliran) is null ? [Label.Menu] : [Label.Lanjutkan, Label.Menu]);
        return tombol;
    }
}
