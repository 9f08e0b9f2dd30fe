using EPupns.Core.Ekspor;

namespace EPupns.Core.Tests.Ekspor;

/// <summary>Both formats say the same, and nothing in them is anything but data.</summary>
public sealed class PenulisTabelTests
{
    private static readonly KepalaKolom[] Kolom = [new("NIP", JenisSel.Teks), new("Nama", JenisSel.Teks), new("Banyak", JenisSel.Angka), new("Lahir", JenisSel.Tanggal), new("Pada", JenisSel.Waktu)];

    [Fact]
    public void BarisYangSama_DalamKeduaBentuk_IsinyaSama()
    {
        Sel[] baris =
        [
            Sel.Teks("198612262011011001"), Sel.Teks("Siti \"Nur\" Aini, S.Pd.\nkedua"), Sel.Angka(4_556_765), Sel.Tanggal(new DateOnly(1986, 12, 26)),
            Sel.Waktu(new DateTimeOffset(2015, 9, 1, 17, 30, 15, 700, TimeSpan.Zero)),
        ];
        Sel[] kosong = [Sel.Teks(null), Sel.Teks(""), Sel.Angka(null), Sel.Tanggal(null), Sel.Waktu(null)];

        var xlsx = BukuUji.BacaXlsx(Tulis(BentukEkspor.Xlsx, baris, kosong)).Single();
        var csv = BukuUji.BacaCsv(Tulis(BentukEkspor.Csv, baris, kosong));

        Assert.Equal("Uji ab", xlsx.Nama);
        Assert.Equal(["NIP", "Nama", "Banyak", "Lahir", "Pada"], csv[0]);
        Assert.Equal(["198612262011011001", "Siti \"Nur\" Aini, S.Pd.\nkedua", "4556765", "1986-12-26", "2015-09-02 00:30:15"], csv[1]);
        Assert.Equal(["", "", "", "", ""], csv[2]);
        Assert.Equal(csv, xlsx.Baris);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://jahat\")")]
    [InlineData("+62812")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("  =1+1")]
    [InlineData("\u00A0=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("＝1+1")]
    [InlineData("＠SUM(A1)")]
    public void Rumus_Ditulis_TinggalTeks(string teks)
    {
        Sel[] baris = [Sel.Teks(teks)];

        var csv = BukuUji.BacaCsv(Tulis(BentukEkspor.Csv, baris))[1][0];
        var xlsx = BukuUji.BacaXlsx(Tulis(BentukEkspor.Xlsx, baris))[0].Baris[1][0];

        Assert.Equal($"'{teks}", csv);
        Assert.Equal(teks.Replace('\r', '\n'), xlsx.Replace('\r', '\n'));
    }

    [Fact]
    public void AksaraYangTidakBolehDalamXml_Ditulis_BerkasTetapSah()
    {
        Sel[] baris = [Sel.Teks("a\u0000b\u0008c\uFFFEd\uD800e😀"), Sel.Teks("_x000D_ kode"), Sel.Teks(new string('x', 40_000))];

        var hasil = BukuUji.BacaXlsx(Tulis(BentukEkspor.Xlsx, baris))[0].Baris[1];

        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe😀", hasil[0]);
        Assert.Equal("_x005F_x000D_ kode", hasil[1]);
        Assert.Equal((32_767, '…'), (hasil[2].Length, hasil[2][^1]));
    }

    [Fact]
    public void LembarPenuh_BerlanjutDiLembarBerikut_DenganKepalanya()
    {
        using var tujuan = new MemoryStream();
        using (var penulis = new PenulisXlsx(new HanyaTulis(tujuan), "Uji", Kolom[..1], perLembar: 3))
        {
            for (var i = 1; i <= 5; i++)
            {
                penulis.Baris([Sel.Teks($"{i}")]);
            }

            penulis.Selesai();
        }

        var lembar = BukuUji.BacaXlsx(tujuan.ToArray());

        Assert.Equal(["Uji: NIP 1 2", "Uji 2: NIP 3 4", "Uji 3: NIP 5"], lembar.Select(l => $"{l.Nama}: {string.Join(' ', l.Baris.Select(b => b[0]))}"));
    }

    private static byte[] Tulis(BentukEkspor bentuk, params Sel[][] baris)
    {
        using var tujuan = new MemoryStream();
        using (var penulis = bentuk.Buka(new HanyaTulis(tujuan), "Uji [a/b]", Kolom[..baris[0].Length]))
        {
            foreach (var satu in baris)
            {
                penulis.Baris(satu);
            }

            penulis.Selesai();
        }

        return tujuan.ToArray();
    }

    /// <summary>A stream that only goes forward, as an export's is.</summary>
    private sealed class HanyaTulis(Stream tujuan) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => tujuan.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => tujuan.Write(buffer, offset, count);
    }
}
