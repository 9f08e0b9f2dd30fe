using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir;

/// <summary>The real form: declared whole, shown to whom it concerns, judged by its rules.</summary>
public class Pupns2015Tests
{
    private static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1));

    [Fact]
    public void Kamus_DibandingkanDenganBerkas_Sama()
    {
        var berkas = Path.Combine(Repositori.Akar, "docs", "kamus-data.md");

        Assert.True(KamusData.Tulis(Pupns2015.Definisi) == File.ReadAllText(berkas), "docs/kamus-data.md basi: jalankan 'dotnet run --project src/WebPortal -- kamus'");
    }

    [Fact]
    public void DaftarAturan_DibandingkanDenganBerkas_Sama()
    {
        var kisah = Directory.EnumerateFiles(Path.Combine(Repositori.Akar, "conversations", "contoh"), "*.chat").Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f))).ToList();
        var berkas = Path.Combine(Repositori.Akar, "docs", "aturan.md");

        Assert.True(DaftarAturan.Tulis(Pupns2015.Definisi, kisah) == File.ReadAllText(berkas), "docs/aturan.md basi: jalankan 'dotnet run --project src/WebPortal -- kamus'");
    }

    [Fact]
    public void SetiapIsian_DenganContoh_ContohnyaDiterima()
    {
        var contoh = Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian).Where(i => i.Contoh is not null);

        Assert.All(contoh, i => Assert.Null(i.Terima(i.Contoh!, Konteks).Kesalahan));
    }

    [Theory]
    [InlineData("Guru Muda", "guru")]
    [InlineData("Dokter Pertama", "dokter")]
    public void BagianKhusus_JabatanDipilihDariDaftar_MenurutNamaBarisnya(string nama, string bagian)
    {
        var borang = new Borang(new Dictionary<string, IReadOnlyList<CatatanIsi>>()) { NamaBaris = (daftar, kode) => (daftar, kode) == ("jabatan", "D2002") ? nama : null }
            .Dengan(RiwayatJabatan.Bagian, new CatatanIsi("baru", Isi.Kosong.Dengan(RiwayatJabatan.Jenis, "2").Dengan(RiwayatJabatan.Nama, "D2002")));

        Assert.Contains(bagian, Pupns2015.Definisi.Untuk(borang).Select(b => b.Kode));
    }

    [Theory]
    [InlineData("2", "Guru Muda", "guru")]
    [InlineData("2", "Dokter Pertama", "dokter")]
    [InlineData("1", "Kepala Seksi Data", "diklat_struktural")]
    public void BagianKhusus_UntukPemegangJabatan_HanyaYangPatut(string jenis, string jabatan, string bagian)
    {
        string[] khusus = ["guru", "dokter", "diklat_struktural"];
        var borang = Borang.Kosong.Dengan(DataPosisi.Bagian, Isi.Kosong.Dengan(DataPosisi.JenisJabatan, jenis).Dengan(DataPosisi.Jabatan, jabatan));

        Assert.Equal([bagian], Pupns2015.Definisi.Untuk(borang).Select(b => b.Kode).Intersect(khusus));
        Assert.Empty(Pupns2015.Definisi.Untuk(Borang.Kosong).Select(b => b.Kode).Intersect(khusus));
    }
}
