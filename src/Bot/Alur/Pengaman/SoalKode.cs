using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>The visible code (R13), and a small sum in words for those who cannot read a picture.</summary>
internal sealed class SoalKode(Tantangan tantangan)
{
    private static readonly Tombol TidakTerbaca = new("Saya tidak dapat membaca gambar", "kata");
    private static readonly Tombol GantiGambar = new("Ganti gambar", "ganti");

    public Soal<TIsi> Buat<TIsi>(ITurnContext giliran, TIsi isi, KalimatKode kalimat)
        where TIsi : IIsianKode => new()
    {
        Kode = "kode",
        Berlaku = i => tantangan.Perlu(giliran, i.Mencurigakan),
        Terjawab = i => i.TantanganLolos,
        Hapus = i => (i.TantanganLolos, i.TantanganBenih) = (false, null),
        Tanya = () => Tanya(giliran, isi, kalimat),
        Terima = () => Task.FromResult(Terima(giliran, isi)),
    };

    private void Tanya(ITurnContext giliran, IIsianKode isi, KalimatKode kalimat)
    {
        isi.TantanganBenih = Tantangan.BenihBaru();
        if (isi.TantanganKata)
        {
            var (satu, dua) = tantangan.Hitungan(isi.TantanganBenih);
            giliran.Tanya(kalimat.Kata.Dengan(Tantangan.Kata(satu), Tantangan.Kata(dua)), Label.Navigasi());
            return;
        }

        giliran.Tanya(
            kalimat.Gambar,
            new SifatPesan(new Lampiran("kode-terlihat", isi.TantanganBenih, "kode.png")),
            [[TidakTerbaca, GantiGambar], Label.Navigasi()]);
    }

    private Ujar? Terima(ITurnContext giliran, IIsianKode isi)
    {
        switch (giliran.Masukan.Kode)
        {
            case "kata":
                isi.TantanganKata = true;
                return null;
            case "ganti":
                return null;
        }

        var benar = isi.TantanganBenih is { } benih
            && (isi.TantanganKata ? tantangan.HitunganBenar(benih, giliran.Masukan.Teks) : tantangan.KodeBenar(benih, giliran.Masukan.Teks));
        isi.TantanganLolos = benar;
        return benar ? null : (Ujar)TeksDaftar.KodeSalah;
    }
}
