using EPupns.Bot.Alur;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan;

/// <summary>What works everywhere: the commands, the menu, going back, setting aside and resuming.</summary>
internal sealed class Navigasi(Sesi sesi, Tertunda tertunda, LayananMasuk layananMasuk, LayananLanjut lanjut, LayananSanggah layananSanggah)
{
    /// <summary>The commands that always win.</summary>
    internal static readonly HashSet<string> Perintah =
        ["start", "menu", "batal", "kembali", "bantuan", "daftar", "masuk", "keluar", "status", "cetak", "kontak", "lupa", "lanjut"];

    /// <summary>True when this turn is not for the running flow.</summary>
    public bool Menyela(ITurnContext giliran)
    {
        var masukan = giliran.Masukan;
        return masukan.TombolUsang || masukan.IsiLain is not null
            || (masukan.Perintah is { } perintah && (Perintah.Contains(perintah) || giliran.Percakapan.Alur is null || perintah != "lewati"))
            || (masukan.Berkas.Count > 0 && giliran.Pertanyaan is not { MintaBerkas: true })
            || Tindakan(giliran) is not null;
    }

    /// <summary>Does it.</summary>
    public Task SelaAsync(ITurnContext giliran, IReadOnlyDictionary<string, IAlur> alur, CancellationToken batal)
    {
        var masukan = giliran.Masukan;
        if (masukan.TombolUsang)
        {
            return UlangiAsync(giliran, TeksUmum.SudahDijawab, batal);
        }

        if (masukan.IsiLain is { } isi)
        {
            return UlangiAsync(giliran, isi == "disunting" ? TeksUmum.Disunting : TeksUmum.HanyaTeks.Dengan(isi), batal);
        }

        return masukan.Berkas.Count > 0
            ? UlangiAsync(giliran, TeksUmum.BerkasTidakDitunggu, batal)
            : LakukanAsync(giliran, Tindakan(giliran) ?? masukan.Perintah!, alur, batal);
    }

    /// <summary>The chat was opened: a greeting, once.</summary>
    public async Task SambutAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (lanjut.Sampaikan(giliran))
        {
            await LanjutkanAsync(giliran, batal);
        }
        else if (giliran.Pertanyaan is null)
        {
            giliran.Awali(TeksUmum.Selamat);
            await TampilkanMenuAsync(giliran, batal);
        }
    }

    /// <summary>
    /// Somebody types on one device what they read there, while the conversation went on at another: no question that they have not
    /// seen is answered with it.
    /// </summary>
    public Task TungguDahuluAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Pertanyaan is { MintaRahasia: true })
        {
            giliran.HapusPesanMasuk();
        }

        return UlangiAsync(giliran, TeksLanjut.TadiDiPerangkatLain, batal);
    }

    /// <summary>The menu that fits: before or after login, with what was set aside on top.</summary>
    public async Task TampilkanMenuAsync(ITurnContext giliran, CancellationToken batal)
    {
        tertunda.Sisihkan(giliran);
        var tombol = new List<IReadOnlyList<Tombol>>();
        if (tertunda.Judul(giliran) is { } judul)
        {
            giliran.Awali(TeksUmum.TawarLanjut.Dengan(judul));
            tombol.Add([Label.Lanjutkan]);
        }

        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            tombol.AddRange([[Label.Status, Label.Cetak], [Label.CetakFormulir, Label.GantiKontak], [Label.Bantuan, Label.Keluar], .. BarisLanjut(giliran)]);
            giliran.Tanya(TeksUmum.MenuMasuk.Dengan(registrasi.Nama), tombol);
            return;
        }

        tombol.AddRange([[Label.Daftar, Label.Masuk], [Label.CekStatus, Label.Bantuan], [Label.Lupa], .. BarisLanjut(giliran)]);
        giliran.Tanya(TeksUmum.Menu, tombol);
    }

    /// <summary>Says something and shows the present question again, or the menu where there is none.</summary>
    public async Task UlangiAsync(ITurnContext giliran, Teks.Ujar ujar, CancellationToken batal)
    {
        giliran.Awali(ujar);
        await LanjutkanAsync(giliran, batal);
    }

    /// <summary>Starts a flow; a half-finished one is set aside, and the same one set aside is offered first.</summary>
    public void Mulai(ITurnContext giliran, string alur, string? argumen = null)
    {
        tertunda.Sisihkan(giliran);
        if (argumen is null && tertunda.Alur(giliran) == alur)
        {
            giliran.Tanya(TeksUmum.TawarLanjut.Dengan(tertunda.Judul(giliran)), [[Label.Lanjutkan, new Tombol("Mulai baru", "mulai-baru")], [Label.Menu]]);
            return;
        }

        giliran.Pindah = (alur, argumen);
    }

    /// <summary>Does one of the commands.</summary>
    public async Task LakukanAsync(ITurnContext giliran, string tindakan, IReadOnlyDictionary<string, IAlur> alur, CancellationToken batal)
    {
        switch (tindakan)
        {
            case "start":
                await AwalAsync(giliran, batal);
                break;
            case "menu":
                await TampilkanMenuAsync(giliran, batal);
                break;
            case "batal":
                await HentikanAsync(giliran, batal);
                break;
            case "kembali" when giliran.Percakapan.Alur is { } nama:
                await alur[nama].KembaliAsync(giliran, batal);
                break;
            case "lanjutkan" when tertunda.Lanjutkan(giliran):
                giliran.UlangiPertanyaan();
                break;
            case "mulai-baru" when tertunda.Buang(giliran) is { } lama:
                giliran.Pindah = (lama, null);
                break;
            case "daftar" or "masuk" or "status" or "kontak" or "lupa":
                Mulai(giliran, tindakan, giliran.Masukan.Argumen is "" ? null : giliran.Masukan.Argumen);
                break;
            case "lanjut":
                await lanjut.TawarkanAsync(giliran, batal);
                await LanjutkanAsync(giliran, batal);
                break;
            case "di-sini":
                await UlangiAsync(giliran, TeksLanjut.DiSini, batal);
                break;
            case "bukan-saya":
                await lanjut.PutuskanAsync(giliran, batal);
                await LanjutkanAsync(giliran, batal);
                break;
            case "bantuan":
                await UlangiAsync(giliran, TeksUmum.Bantuan, batal);
                break;
            case "cetak" or "cetak-formulir":
                await layananMasuk.CetakAsync(giliran, this, tindakan == Label.CetakFormulir.Kode, batal);
                break;
            case "sanggah":
                await layananSanggah.SanggahAsync(giliran, this, batal);
                break;
            case "keluar":
                await layananMasuk.KeluarAsync(giliran, this, batal);
                break;
            case "lewati":
                await UlangiAsync(giliran, TeksUmum.TidakBisaDilewati, batal);
                break;
            case "obrolan-tadi" when lanjut.Sampaikan(giliran):
                await LanjutkanAsync(giliran, batal);
                break;
            case "obrolan-tadi":
                await UlangiAsync(giliran, TeksUmum.SudahDijawab, batal);
                break;
            case "kembali" or "lanjutkan" or "mulai-baru":
                await TampilkanMenuAsync(giliran, batal);
                break;
            default:
                await UlangiAsync(giliran, TeksUmum.TidakDikenal, batal);
                break;
        }
    }

    // Buttons of the menus, wherever they were shown; everything else belongs to the flow that asked.
    private static string? Tindakan(ITurnContext giliran) => giliran.Masukan.Kode switch
    {
        "menu" or "kembali" or "lanjutkan" or "mulai-baru" or "lupa" or "lanjut" => giliran.Masukan.Kode,
        { } kode when Label.SelaluBerlaku(kode) => kode,
        "daftar" or "masuk" or "status" or "bantuan" or "cetak" or "cetak-formulir" or "kontak" or "keluar" when giliran.Percakapan.Alur is null => giliran.Masukan.Kode,
        var lepas => TombolLepas.Baca(lepas) is null ? null : "sanggah",
    };

    private async Task LanjutkanAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Pertanyaan is null)
        {
            await TampilkanMenuAsync(giliran, batal);
            return;
        }

        giliran.UlangiPertanyaan();
    }

    private IReadOnlyList<IReadOnlyList<Tombol>> BarisLanjut(ITurnContext giliran) => lanjut.Tombol(giliran) is { } tombol ? [[tombol]] : [];

    // /start daftar comes from a link or QR code; a bare /start greets.
    private async Task AwalAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (lanjut.Sampaikan(giliran))
        {
            await LanjutkanAsync(giliran, batal);
            return;
        }

        if (giliran.Masukan.Argumen is "daftar" or "masuk" or "status" or "lupa")
        {
            Mulai(giliran, giliran.Masukan.Argumen);
            return;
        }

        giliran.Awali(TeksUmum.Selamat);
        await TampilkanMenuAsync(giliran, batal);
    }

    private async Task HentikanAsync(ITurnContext giliran, CancellationToken batal)
    {
        var judul = tertunda.Sisihkan(giliran);
        giliran.Awali(judul is null ? TeksUmum.TidakAdaYangDibatalkan : TeksUmum.Dihentikan.Dengan(judul));
        await TampilkanMenuAsync(giliran, batal);
    }
}
