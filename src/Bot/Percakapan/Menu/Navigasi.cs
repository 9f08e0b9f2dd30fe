using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>Getting about: the menu, starting, setting aside and resuming.</summary>
internal sealed class Navigasi(Sesi sesi, Tertunda tertunda, LayananLanjut lanjut, CariFormulir cari)
{
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
    public Task TampilkanMenuAsync(ITurnContext giliran, CancellationToken batal) => TampilkanMenuAsync(giliran, [], batal);

    /// <summary>/bantuan: what there is, and where to ask; a question that is open comes again.</summary>
    public async Task BantuAsync(ITurnContext giliran, CancellationToken batal)
    {
        giliran.Awali(TeksUmum.Bantuan);
        if (giliran.Percakapan.Alur is null || giliran.Pertanyaan is null)
        {
            await TampilkanMenuAsync(giliran, [[Label.Lapor, Label.CekLaporan]], batal);
            return;
        }

        giliran.UlangiPertanyaan();
    }

    private async Task TampilkanMenuAsync(ITurnContext giliran, IReadOnlyList<IReadOnlyList<Tombol>> atas, CancellationToken batal)
    {
        tertunda.Sisihkan(giliran);
        var tombol = new List<IReadOnlyList<Tombol>>(atas);
        if (tertunda.Judul(giliran) is { } judul)
        {
            giliran.Awali(TeksUmum.TawarLanjut.Dengan(judul));
            tombol.Add([Label.Lanjutkan]);
        }

        if (await sesi.RegistrasiAsync(giliran, batal) is { } registrasi)
        {
            var kirim = (await cari.JalankanAsync(registrasi.Id, batal))?.Keadaan switch
            {
                { } keadaan when keadaan.TurunDiminta() => Label.TarikTurun,
                { } keadaan when !keadaan.Terbuka() => Label.MintaTurun,
                _ => Label.Kirim,
            };
            tombol.AddRange(
                [[Label.PeriksaData, Label.Riwayat], [Label.Berkas, Label.Kelengkapan], [kirim, Label.Status], [Label.Cetak, Label.CetakFormulir], [Label.GantiKontak, Label.GantiSandi], [Label.Jejak], [Label.Bantuan, Label.Keluar], .. BarisLanjut(giliran)]);
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

    /// <summary>Shows the present question again, or the menu where there is none.</summary>
    public async Task LanjutkanAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (giliran.Pertanyaan is null)
        {
            await TampilkanMenuAsync(giliran, batal);
            return;
        }

        giliran.UlangiPertanyaan();
    }

    /// <summary>/start: with a word it comes from a link or QR code, a bare one greets.</summary>
    public async Task AwalAsync(ITurnContext giliran, CancellationToken batal)
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

    /// <summary>/batal: the running flow is set aside.</summary>
    public async Task HentikanAsync(ITurnContext giliran, CancellationToken batal)
    {
        var judul = tertunda.Sisihkan(giliran);
        giliran.Awali(judul is null ? TeksUmum.TidakAdaYangDibatalkan : TeksUmum.Dihentikan.Dengan(judul));
        await TampilkanMenuAsync(giliran, batal);
    }

    /// <summary>Takes up what was set aside.</summary>
    public async Task AmbilLagiAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (!tertunda.Lanjutkan(giliran))
        {
            await TampilkanMenuAsync(giliran, batal);
        }
    }

    /// <summary>Throws away what was set aside and begins it anew.</summary>
    public async Task MulaiBaruAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (tertunda.Buang(giliran) is { } lama)
        {
            giliran.Pindah = (lama, null);
            return;
        }

        await TampilkanMenuAsync(giliran, batal);
    }

    private IReadOnlyList<IReadOnlyList<Tombol>> BarisLanjut(ITurnContext giliran) => lanjut.Tombol(giliran) is { } tombol ? [[tombol]] : [];
}
