using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>The security question, one of the manual's or one's own, and its answer (features.md R12).</summary>
internal sealed class SoalPengaman(PencincangJawaban cincang)
{
    private const int PalingPanjang = 100;

    public IEnumerable<Soal<TIsi>> Buat<TIsi>(ITurnContext giliran, TIsi isi, KalimatPengaman kalimat)
        where TIsi : IIsianPengaman
    {
        yield return new Soal<TIsi>
        {
            Kode = "pengaman",
            Judul = "pertanyaan pengaman",
            Terjawab = i => i.Pertanyaan is not null,
            Hapus = i => (i.Pertanyaan, i.MenulisPertanyaan, i.JawabanHash) = (null, false, null),
            Tanya = () => TanyaPertanyaan(giliran, isi, kalimat),
            Terima = () => Task.FromResult(TerimaPertanyaan(giliran, isi)),
        };
        yield return new Soal<TIsi>
        {
            Kode = "jawaban",
            Terjawab = i => i.JawabanHash is not null,
            Hapus = i => i.JawabanHash = null,
            Tanya = () => giliran.Tanya(kalimat.Jawaban.Dengan(isi.Pertanyaan), new SifatPesan(MintaRahasia: true), Label.Navigasi()),
            Terima = () => TerimaRahasia(giliran, TeksDaftar.JawabanKurang, 2, jawaban => isi.JawabanHash = cincang.Cincang(jawaban, isi.Nip!)),
        };
    }

    /// <summary>Takes a secret that is hashed on arrival; its message is deleted from the chat.</summary>
    public static Task<Ujar?> TerimaRahasia(ITurnContext giliran, Ujaran kurang, int palingPendek, Action<string> simpan)
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

    private static void TanyaPertanyaan(ITurnContext giliran, IIsianPengaman isi, KalimatPengaman kalimat)
    {
        if (isi.MenulisPertanyaan)
        {
            giliran.Tanya(kalimat.Sendiri, Label.Navigasi());
            return;
        }

        IReadOnlyList<IReadOnlyList<Tombol>> pilihan = [.. PertanyaanBaku.Semua.Select(p => Label.Baris(new Tombol(p.Kalimat, p.Kode)))];
        giliran.Tanya(kalimat.Tanya, [.. pilihan, [new Tombol("Tulis sendiri", "sendiri")], Label.Navigasi()]);
    }

    private static Ujar? TerimaPertanyaan(ITurnContext giliran, IIsianPengaman isi)
    {
        var masukan = giliran.Masukan;
        if (masukan.Kode == "sendiri")
        {
            isi.MenulisPertanyaan = true;
            return null;
        }

        var teks = PertanyaanBaku.Semua.FirstOrDefault(p => p.Kode == masukan.Kode)?.Kalimat ?? masukan.Teks;
        if (teks.Length is < 8 or > PalingPanjang)
        {
            return TeksDaftar.PengamanKurang;
        }

        isi.Pertanyaan = teks;
        return null;
    }
}
