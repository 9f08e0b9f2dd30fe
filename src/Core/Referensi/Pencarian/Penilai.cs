using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Judges how a row fits one reading of what was typed.</summary>
internal sealed class Penilai(DaftarRujukan daftar, AsalPencari asal)
{
    private const double DiInduk = 0.75;
    private const double PerKataLebih = 0.03;
    private static readonly string[] AwalanProvinsi = ["di", "dki"];
    private readonly Dictionary<string, IReadOnlyList<string>> _tambahan = [];
    private readonly string? _kab = asal.Wilayah is { Length: >= 5 } w ? Penanda.Kode(daftar, w[..5]) : null;
    private readonly string? _prov = asal.Wilayah is { Length: >= 2 } w ? Penanda.Kode(daftar, w[..2]) : null;

    /// <summary>The row with its score.</summary>
    public Temuan Nilai(Rujukan baris, Bacaan bacaan)
    {
        var tambahan = Tambahan(baris);
        var terbaik = default((Kecocokan Cocok, double Nilai, int Kena, int Selip));
        var pertama = true;
        foreach (var nama in KataBaris.Nama(daftar, baris))
        {
            var kini = Nilai(baris, tambahan, nama, bacaan);
            if (pertama || kini.Nilai > terbaik.Nilai)
            {
                (terbaik, pertama) = (kini, false);
            }
        }

        var dekat = Dekat(baris);
        return new Temuan(baris, terbaik.Cocok, terbaik.Nilai + (0.1 * dekat) + Tingkat(baris), dekat) { Kena = terbaik.Kena, Selip = terbaik.Selip, Julukan = bacaan.Andaian == Andaian.Julukan };
    }

    private (Kecocokan Cocok, double Nilai, int Kena, int Selip) Nilai(Rujukan baris, IReadOnlyList<string> tambahan, IReadOnlyList<string> nama, Bacaan bacaan)
    {
        double jumlah = 0, bobot = 0;
        int kena = 0, selip = 0;
        var milik = true;
        var urut = new List<string>(bacaan.Kata.Count);
        foreach (var kata in bacaan.Kata)
        {
            var (mutu, padanan, diNama) = Padan(kata, nama, tambahan, baris.Kunci);
            bobot += kata.Bobot;
            jumlah += kata.Bobot * mutu;
            kena += mutu > 0 ? 1 : 0;
            selip += mutu is 1 or DiInduk ? 0 : 1;
            milik &= padanan is not null && (diNama || mutu == 1);
            if (diNama && (!urut.Contains(padanan!) || urut.Count(u => u == padanan) < nama.Count(n => n == padanan)))
            {
                urut.Add(padanan!);
            }
        }

        var lengkap = kena == bacaan.Kata.Count;
        var sama = lengkap && SamaNama(urut, nama, baris);
        var lebih = nama.Count(n => !urut.Contains(n));
        var nilai = (jumlah / bobot) - (PerKataLebih * lebih) + (sama ? 0.3 : Berurutan(urut, nama) ? 0.05 : 0) - (bacaan.Andaian == Andaian.TidakAda ? 0 : 0.02);
        return (sama ? selip == 0 && bacaan.Andaian == Andaian.TidakAda ? Kecocokan.Sama : Kecocokan.Mirip : !lengkap ? Kecocokan.Sebagian : milik ? Kecocokan.Memuat : Kecocokan.Terjangkau, nilai, kena, selip);
    }

    private (double Mutu, string? Kata, bool DiNama) Padan(KataDicari kata, IReadOnlyList<string> nama, IReadOnlyList<string> tambahan, string kunci)
    {
        var (mutu, padanan) = (0.0, default(string));
        foreach (var satu in nama)
        {
            if (kata.Mutu(satu) is var m && m > mutu)
            {
                (mutu, padanan) = (m, satu);
            }
        }

        if (padanan is not null)
        {
            return (mutu, padanan, true);
        }

        if (tambahan.Contains(kata.Kata))
        {
            return (1, kata.Kata, false);
        }

        foreach (var varian in daftar.DaftarInduk is null ? [] : kata.Varian)
        {
            if (Penanda.AdaInduk(kunci, varian.Kata))
            {
                return (varian.Mutu * DiInduk, varian.Kata, false);
            }
        }

        return (0, null, false);
    }

    // "Yogyakarta" is the province as well as the city: what its name begins with is its level.
    private bool SamaNama(List<string> urut, IReadOnlyList<string> nama, Rujukan baris) =>
        urut.SequenceEqual(nama) || string.Concat(urut) == string.Concat(nama)
        || (daftar.Bertingkat && baris.Jenis == "P" && nama.Count > 1 && AwalanProvinsi.Contains(nama[0]) && urut.SequenceEqual(nama.Skip(1)));

    private static bool Berurutan(List<string> urut, IReadOnlyList<string> nama)
    {
        var letak = -1;
        foreach (var kata in urut)
        {
            var baru = -1;
            for (var i = letak + 1; i < nama.Count && baru < 0; i++)
            {
                baru = nama[i] == kata ? i : -1;
            }

            if (baru < 0)
            {
                return false;
            }

            letak = baru;
        }

        return urut.Count > 1;
    }

    // The kind's words are the same for hundreds of rows; a place's level follows from its code too, and is one word.
    private IReadOnlyList<string> Tambahan(Rujukan baris)
    {
        if (daftar.Bertingkat || baris.Jenis is null)
        {
            return KataBaris.Tambahan(daftar, baris.Jenis, baris.Kode);
        }

        if (!_tambahan.TryGetValue(baris.Jenis, out var kata))
        {
            _tambahan[baris.Jenis] = kata = KataBaris.Tambahan(daftar, baris.Jenis, baris.Kode);
        }

        return kata;
    }

    private int Dekat(Rujukan baris) =>
        (_kab is not null && Penanda.Ada(baris.Kunci, _kab)) || (asal.Jenis ?? asal.JenisJabatan) is { } jenis && jenis == baris.Jenis ? 2
        : _prov is not null && Penanda.Ada(baris.Kunci, _prov) ? 1
        : 0;

    // A bare name means the larger place first.
    private double Tingkat(Rujukan baris) => daftar.Bertingkat && TingkatWilayah.Urutan(baris.Jenis) == 0 ? 0.08 : 0;
}
