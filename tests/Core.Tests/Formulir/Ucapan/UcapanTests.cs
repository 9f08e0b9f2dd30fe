using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using EPupns.Uji;

namespace EPupns.Core.Tests.Formulir.Ucapan;

/// <summary>What people type, row by row of <c>ucapan.csv</c>: understood, asked, or refused as the row says.</summary>
public class UcapanTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Contoh() =>
        Baca().ToBlockingEnumerable().Select(b => new TheoryDataRow<string, string, string, string>(b.Contoh.Isian, b.Contoh.Ketikan, b.Contoh.Nilai, b.Contoh.Hasil));

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Ketikan_Ditafsirkan_SepertiContoh(string isian, string ketikan, string nilai, string hasil)
    {
        var tafsir = KamusUcapan.Tafsirkan(isian, ketikan, Konteks);

        Assert.True(new ContohUcapan(isian, ketikan, nilai, hasil).Sesuai(tafsir, Konteks), $"{isian} \"{ketikan}\": {tafsir}");
        Assert.True(tafsir is not Tafsir.Salah { Sebab.Pesan.Length: < 20 } and not Tafsir.Konfirmasi { Alasan.Length: < 15 } and not Tafsir.Ambigu { Pilihan.Count: < 2 });
    }

    [Fact]
    public void Berkas_Dihitung_SetiapIsianJugaPunyaYangBuruk()
    {
        var semua = Baca().ToBlockingEnumerable().Select(b => b.Contoh).ToList();

        Assert.True(semua.Count >= 400, $"{semua.Count} contoh");
        Assert.True(semua.Count(c => c.Hasil == "error") >= semua.Count / 5);
    }

    private static IAsyncEnumerable<(long Baris, ContohUcapan Contoh)> Baca() =>
        BerkasUcapan.BacaAsync(new StringReader(File.ReadAllText(Path.Combine(Repositori.Akar, "tests", "Core.Tests", "Formulir", "Ucapan", "ucapan.csv"))), CancellationToken.None);
}
