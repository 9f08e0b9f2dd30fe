using System.Text.RegularExpressions;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Uji;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Bot.Tests.Teks;

/// <summary>Every sentence of the code is in the files and every sentence of the files is in the code.</summary>
public sealed partial class KatalogTests
{
    [Fact]
    public void KatalogDanKode_Dibandingkan_TidakAdaYangKurangAtauLebih()
    {
        var deklarasi = Katalog.Deklarasi();

        var salah = Katalog.Muat().Periksa(deklarasi);

        Assert.Empty(salah);
        Assert.True(deklarasi.Count > 50);
    }

    [Fact]
    public void ContohNomorRegistrasi_DiSemuaTeks_LolosPemeriksaanKita()
    {
        var teks = string.Concat(Directory.EnumerateFiles(Path.Combine(Repositori.Akar, "conversations", "teks"), "*.yaml").Select(File.ReadAllText));

        var nomor = DuaBelasAngka().Matches(teks).Select(m => m.Value).ToList();

        Assert.NotEmpty(nomor);
        Assert.All(nomor, n => Assert.True(Luhn.Sah(n), n));
    }

    [Fact]
    public void KunciHilangLebihAtauBerbedaIsian_Diperiksa_Disebutkan()
    {
        var katalog = Katalog.Muat();
        List<Ujaran> deklarasi = [.. Katalog.Deklarasi().Where(u => u.Kunci != "daftar.tanya_nip"), new("daftar.hantu"), new("masuk.berhasil", "nama")];

        var salah = string.Join('\n', katalog.Periksa(deklarasi));

        Assert.Contains("daftar.tanya_nip tidak dipakai", salah, StringComparison.Ordinal);
        Assert.Contains("daftar.hantu tidak ada", salah, StringComparison.Ordinal);
        Assert.Contains("masuk.berhasil: berkas memakai {}", salah, StringComparison.Ordinal);
    }

    [Fact]
    public void NilaiApaPun_DimasukkanKeTemplat_TidakPernahMenjadiGaya()
    {
        var templat = new Templat("Yth. **{nama}**, nomor `{nomor}`.");

        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), nilai =>
        {
            var hasil = new List<Potongan>();
            templat.Isikan(["nama", "nomor"], [nilai.Get, "1"], hasil);

            return string.Concat(hasil.Select(p => p.Teks)) == $"Yth. {nilai.Get}, nomor 1."
                && hasil.Where(p => p.Gaya == Gaya.Tebal).All(p => p.Teks == nilai.Get);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("**tidak ditutup")]
    [InlineData("{tidak ditutup")]
    [InlineData("`tidak ditutup")]
    public void TeksRusak_Dibaca_DitolakSaatMulai(string teks) => Assert.Throws<FormatException>(() => new Templat(teks));

    [GeneratedRegex(@"(?<!\d)\d{12}(?!\d)")]
    private static partial Regex DuaBelasAngka();
}
