using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>The questions after the identity card, in their order (conversation.md 3–8).</summary>
internal sealed class SoalPendaftaran(SoalNik nik, SoalSandi sandi, PencincangJawaban cincang, SoalKode kode, Kecurigaan kecurigaan, IOptions<PilihanSurel> surel)
{
    private const int PalingPanjang = 100;

    private static readonly (string Kode, string Kalimat)[] Pengaman =
    [
        ("ibu", "Siapakah nama lengkap ibu kandung saya?"),
        ("lahir", "Dimanakah tempat lahir saya?"),
        ("artis", "Siapakah artis favorit saya?"),
    ];

    /// <summary>The list for one turn.</summary>
    public DaftarSoal<IsianPendaftaran> Untuk(ITurnContext giliran, IsianPendaftaran isi) => new(
    [
        nik.Buat(giliran, isi),
        Surel(giliran, isi),
        .. sandi.Buat(giliran, isi),
        Ibu(giliran, isi),
        Pertanyaan(giliran, isi),
        Jawaban(giliran, isi),
        kode.Buat(giliran, isi),
    ]);

    /// <summary>Settles what needs no answer from this person.</summary>
    public async Task SesuaikanAsync(ITurnContext giliran, IsianPendaftaran isi, CancellationToken batal)
    {
        await nik.LewatiBilaKosongAsync(giliran, isi, batal);
        isi.Mencurigakan = isi.Mencurigakan || await kecurigaan.AdaAsync(giliran, isi, batal);
    }

    private Soal<IsianPendaftaran> Surel(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "surel",
        Judul = "email",
        Terjawab = i => i.SurelTerjawab,
        Hapus = i => (i.SurelTerjawab, i.Surel) = (false, null),
        Tanya = () => giliran.Tanya(surel.Value.Aktif ? TeksDaftar.TanyaSurel : TeksDaftar.TanyaSurelDicatat, Label.Navigasi(bolehLewati: true)),
        Terima = () => Task.FromResult(TerimaSurel(giliran, isi)),
    };

    private static Ujar? TerimaSurel(ITurnContext giliran, IsianPendaftaran isi)
    {
        if (giliran.Masukan.Lewat)
        {
            giliran.Awali(TeksDaftar.SurelDilewati);
            (isi.SurelTerjawab, isi.Surel) = (true, null);
            return null;
        }

        var surel = Core.Dasar.Surel.Baca(giliran.Masukan.Teks);
        if (!surel.Berhasil)
        {
            return Ujar.Dari(surel.Kesalahan.Pesan);
        }

        (isi.SurelTerjawab, isi.Surel) = (true, surel.Nilai);
        return null;
    }

    private Soal<IsianPendaftaran> Ibu(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "ibu",
        Judul = "nama ibu",
        Terjawab = i => i.IbuHash is not null,
        Hapus = i => i.IbuHash = null,
        Tanya = () => giliran.Tanya(TeksDaftar.TanyaIbu, new SifatPesan(MintaRahasia: true), Label.Navigasi()),
        Terima = () => TerimaRahasia(giliran, TeksDaftar.IbuKurang, 3, jawaban => isi.IbuHash = cincang.Cincang(jawaban, isi.Nip!)),
    };

    private static Soal<IsianPendaftaran> Pertanyaan(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "pengaman",
        Judul = "pertanyaan pengaman",
        Terjawab = i => i.Pertanyaan is not null,
        Hapus = i => (i.Pertanyaan, i.MenulisPertanyaan, i.JawabanHash) = (null, false, null),
        Tanya = () => TanyaPertanyaan(giliran, isi),
        Terima = () => Task.FromResult(TerimaPertanyaan(giliran, isi)),
    };

    private static void TanyaPertanyaan(ITurnContext giliran, IsianPendaftaran isi)
    {
        if (isi.MenulisPertanyaan)
        {
            giliran.Tanya(TeksDaftar.TanyaPengamanSendiri, Label.Navigasi());
            return;
        }

        IReadOnlyList<IReadOnlyList<Tombol>> pilihan = [.. Pengaman.Select(p => Label.Baris(new Tombol(p.Kalimat, p.Kode)))];
        giliran.Tanya(TeksDaftar.TanyaPengaman, [.. pilihan, [new Tombol("Tulis sendiri", "sendiri")], Label.Navigasi()]);
    }

    private static Ujar? TerimaPertanyaan(ITurnContext giliran, IsianPendaftaran isi)
    {
        var masukan = giliran.Masukan;
        if (masukan.Kode == "sendiri")
        {
            isi.MenulisPertanyaan = true;
            return null;
        }

        var teks = Pengaman.FirstOrDefault(p => p.Kode == masukan.Kode).Kalimat ?? masukan.Teks;
        if (teks.Length is < 8 or > PalingPanjang)
        {
            return TeksDaftar.PengamanKurang;
        }

        isi.Pertanyaan = teks;
        return null;
    }

    private Soal<IsianPendaftaran> Jawaban(ITurnContext giliran, IsianPendaftaran isi) => new()
    {
        Kode = "jawaban",
        Terjawab = i => i.JawabanHash is not null,
        Hapus = i => i.JawabanHash = null,
        Tanya = () => giliran.Tanya(TeksDaftar.TanyaJawaban.Dengan(isi.Pertanyaan), new SifatPesan(MintaRahasia: true), Label.Navigasi()),
        Terima = () => TerimaRahasia(giliran, TeksDaftar.JawabanKurang, 2, jawaban => isi.JawabanHash = cincang.Cincang(jawaban, isi.Nip!)),
    };

    private static Task<Ujar?> TerimaRahasia(ITurnContext giliran, Ujaran kurang, int palingPendek, Action<string> simpan)
    {
        giliran.HapusPesanMasuk();
        var teks = giliran.Masukan.Teks;
        if (giliran.Masukan.Kode is not null || teks.Count(char.IsLetterOrDigit) < palingPendek || teks.Length > PalingPanjang)
        {
            return Task.FromResult<Ujar?>(kurang);
        }

        simpan(teks);
        return Task.FromResult<Ujar?>(null);
    }
}
