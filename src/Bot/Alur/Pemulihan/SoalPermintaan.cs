using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>The questions of a request for recovery: what a birth certificate says, and the certificate.</summary>
internal sealed class SoalPermintaan(SoalBerkas berkas)
{
    private const int PalingPendek = 3;
    private const int PalingPanjang = 100;

    private static readonly KalimatBerkas KalimatAkte = new(
        TeksPermintaan.TanyaAkte, TeksPermintaan.AkteDitunggu, TeksPermintaan.AkteGagal, TeksPermintaan.AkteDiterima);

    public DaftarSoal<IsianPermintaan> Untuk(ITurnContext giliran, IsianPermintaan isi) => new(
    [
        Buat(giliran, "nip", "NIP", i => i.Nip is not null, i => i.Nip = null, TeksPermintaan.TanyaNip, () => TerimaNip(giliran, isi)),
        Buat(giliran, "nama", "nama", i => i.Nama is not null, i => i.Nama = null, TeksPermintaan.TanyaNama,
            () => TerimaTeks(giliran, v => isi.Nama = v, TeksPermintaan.NamaKurang)),
        Buat(giliran, "tempat", "tempat lahir", i => i.TempatLahir is not null, i => i.TempatLahir = null, TeksPermintaan.TanyaTempat,
            () => TerimaTeks(giliran, v => isi.TempatLahir = v, TeksPermintaan.TempatKurang)),
        Buat(giliran, "lahir", "tanggal lahir", i => i.TanggalLahir is not null, i => i.TanggalLahir = null, TeksPermintaan.TanyaLahir,
            () => TerimaTanggal(giliran, isi)),
        berkas.Buat<IsianPermintaan>(giliran, "akte", "akte kelahiran", _ => true, i => i.AkteSidik, v => isi.AkteSidik = v, KalimatAkte),
    ]);

    private static Soal<IsianPermintaan> Buat(
        ITurnContext giliran, string kode, string judul, Func<IsianPermintaan, bool> terjawab, Action<IsianPermintaan> hapus, Ujaran tanya, Func<Ujar?> terima) => new()
        {
            Kode = kode,
            Judul = judul,
            Terjawab = terjawab,
            Hapus = hapus,
            Tanya = () => giliran.Tanya(tanya, Label.Navigasi()),
            Terima = () => Task.FromResult(terima()),
        };

    private static Ujar? TerimaNip(ITurnContext giliran, IsianPermintaan isi)
    {
        var nip = Nip.Baca(giliran.Masukan.Teks, giliran.HariIni);
        isi.Nip = nip.Berhasil ? nip.Nilai.Angka : null;
        return nip.Berhasil ? null : Ujar.Dari(nip.Kesalahan.Pesan);
    }

    private static Ujar? TerimaTeks(ITurnContext giliran, Action<string> tulis, Ujaran kurang)
    {
        var teks = giliran.Masukan.Teks;
        if (teks.Count(char.IsLetter) < PalingPendek || teks.Length > PalingPanjang)
        {
            return kurang;
        }

        tulis(teks);
        return null;
    }

    private static Ujar? TerimaTanggal(ITurnContext giliran, IsianPermintaan isi)
    {
        var tanggal = Tanggal.Baca(giliran.Masukan.Teks, giliran.HariIni);
        isi.TanggalLahir = tanggal.Berhasil ? tanggal.Nilai : null;
        return tanggal.Berhasil ? null : Ujar.Dari(tanggal.Kesalahan.Pesan);
    }
}
