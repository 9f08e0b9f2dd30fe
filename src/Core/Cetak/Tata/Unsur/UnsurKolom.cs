using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>Elements under one another; it breaks between and inside them.</summary>
internal sealed class UnsurKolom(IReadOnlyList<UnsurDasar> butir, float sela, int mulai = 0, UnsurDasar? sambungan = null) : UnsurDasar
{
    public override Potongan? Tata(in Ruang ruang)
    {
        var hasil = new List<(Potongan, float)>();
        float y = 0, lebar = 0;
        for (int i = mulai; i < butir.Count; i++)
        {
            float atas = hasil.Count == 0 ? 0 : y + sela;
            UnsurDasar unsur = i == mulai && sambungan is not null ? sambungan : butir[i];
            Potongan? p = unsur.Tata(ruang with { Tinggi = ruang.Tinggi - atas, Paksa = ruang.Paksa && hasil.Count == 0 });
            if (p is null)
                return hasil.Count == 0 ? null : new PotonganKolom(hasil, lebar, y, new UnsurKolom(butir, sela, i));

            hasil.Add((p, atas));
            y = atas + p.Tinggi;
            lebar = Math.Max(lebar, p.Lebar);
            if (p.Sisa is not null)
                return new PotonganKolom(hasil, lebar, y, new UnsurKolom(butir, sela, i, p.Sisa));
        }

        return new PotonganKolom(hasil, lebar, y, null);
    }

    private sealed class PotonganKolom(List<(Potongan Isi, float Atas)> butir, float lebar, float tinggi, UnsurDasar? sisa)
        : Potongan(lebar, tinggi, sisa)
    {
        public override void Gambar(Kanvas kanvas, in Kotak area)
        {
            foreach ((Potongan isi, float atas) in butir)
                isi.Gambar(kanvas, new Kotak(area.X, area.Y + atas, area.Lebar, isi.Tinggi));
        }
    }
}
