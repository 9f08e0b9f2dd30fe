using EPupns.Core.Formulir;

namespace EPupns.Core.Tests.Formulir;

/// <summary>The language on a toy form: order, shown-if, groups, completeness, rules, and the check when loaded.</summary>
public class DefinisiTests
{
    [Fact]
    public void IsianTersembunyi_DirapikanDanDiurutkan_TidakPunyaNilai()
    {
        var tanpa = Isi.Kosong.Dengan(Anggota.PunyaRaket, "0").Dengan(Anggota.Raket, "3");

        Assert.DoesNotContain(Anggota.Raket, Anggota.Bagian.Tampak(tanpa));
        Assert.Null(Anggota.Bagian.Rapikan(tanpa)[Anggota.Raket]);
        Assert.Contains(Anggota.Raket, Anggota.Bagian.Tampak(tanpa.Dengan(Anggota.PunyaRaket, "1")));
        Assert.Equal(["nama", "lahir", "tangan", "punya_raket", "raket", "masuk", "gedung"], Anggota.Bagian.Isian.Select(i => i.Kode));
    }

    [Fact]
    public void IsianTampak_Dikelompokkan_TetanggaBersama() =>
        Assert.Equal([2, 4], Anggota.Bagian.Kelompok(Isi.Kosong).Select(k => k.Count));

    [Fact]
    public void SebagianTerisi_KelengkapanDihitung_YangKurangDisebut()
    {
        var borang = Borang.Kosong.Dengan(Anggota.Bagian, Isi.Kosong.Dengan(Anggota.Nama, "SITI").Dengan(Anggota.Tangan, "R"));

        var hasil = Kelengkapan.Hitung(Klub.Definisi, borang);

        Assert.Equal(["anggota", "turnamen"], hasil.Select(h => h.Bagian.Kode));
        Assert.Equal([Anggota.Nama, Anggota.Lahir], hasil[0].Kurang.Select(k => k.Isian));
        Assert.Equal((1, 3, 33), (hasil[0].Terisi, hasil[0].Perlu, hasil[0].Persen));
        Assert.Equal((0, 1), (hasil[1].Terisi, hasil[1].Perlu));
    }

    [Fact]
    public void BagianUntukSebagianOrang_DitanyakanHanyaKepadaMereka()
    {
        var kidal = Borang.Kosong.Dengan(Anggota.Bagian, Isi.Kosong.Dengan(Anggota.Tangan, "L"));

        Assert.Contains(Pelatih.Bagian, Klub.Definisi.Untuk(kidal));
        Assert.DoesNotContain(Pelatih.Bagian, Klub.Definisi.Untuk(Borang.Kosong));
    }

    [Fact]
    public void AturanDanIsian_Diperiksa_TemuanBernomor()
    {
        var borang = Borang.Kosong.Dengan(Anggota.Bagian, Isi.Kosong.Dengan(Anggota.Lahir, "2010-01-01").Dengan(Anggota.Masuk, "2009-01-01").Dengan(Anggota.Tangan, "Q"));

        Assert.Equal(["isian.bentuk", "K01"], Klub.Definisi.Periksa(borang, Klub.Konteks).Select(t => t.Aturan));
    }

    [Fact]
    public void DefinisiKeliru_Dimuat_SemuaKesalahanDisebut()
    {
        var lain = new IsianTeks("lain", "Lain", 10);
        Isian[] isian =
        [
            new IsianTeks("satu", "Satu", 10) { TampakBila = Syarat.BilaTerisi(lain) }, lain, new IsianTeks("lain", "Kembar", 10), new IsianTeks("Besar", "", 10),
            new IsianTeks("lama", "Lama", 10), new IsianTeks("hitung", "Hitung", 10) { Sumber = Sumber.Turunan },
        ];
        var bagian = new Bagian("b", "B", () => isian) { KodePensiun = ["lama"] };

        var galat = Assert.Throws<DefinisiKeliruException>(() => new DefinisiFormulir("f", [bagian, bagian],
            [Aturan.Pada(bagian, "A", "uji", "x", Berat.Galat, [Anggota.Nama], (_, _) => null)])).Message;

        string[] ada = ["\"lain\" yang tidak ditanyakan", "\"lain\" ada 2", "b.Besar", "Label b.Besar", "dipensiunkan", "b.hitung turunan", "Kode bagian: \"b\"", "Aturan A menyebut b.nama"];
        Assert.All(ada, a => Assert.Contains(a, galat, StringComparison.Ordinal));
    }
}
