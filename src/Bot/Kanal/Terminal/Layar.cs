using System.Text;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Terminal;

/// <summary>Writes messages to the terminal: bold and fixed width where it can, numbered buttons, never a raw control character.</summary>
public sealed class Layar(TextWriter keluar, bool berwarna)
{
    private const int Lebar = 78;
    private readonly Lock _kunci = new();

    /// <summary>One message; with the path of the file that came with it.</summary>
    public void Tulis(Pesan pesan, string? berkas)
    {
        var teks = new StringBuilder();
        foreach (var potongan in pesan.Isi)
        {
            teks.Append(Hias(potongan));
        }

        lock (_kunci)
        {
            keluar.WriteLine();
            foreach (var baris in teks.ToString().Split('\n').SelectMany(Lipat))
            {
                keluar.WriteLine($"  {baris}");
            }

            TulisTombol(pesan);
            if (berkas is not null)
            {
                keluar.WriteLine($"  {Kode("2")}→ tersimpan: {berkas}{Kode("0")}");
            }
        }
    }

    /// <summary>The prompt.</summary>
    public void Tanya()
    {
        lock (_kunci)
        {
            keluar.WriteLine();
            keluar.Write($"{Kode("1;36")}Anda ›{Kode("0")} ");
        }
    }

    private static IEnumerable<string> Lipat(string baris)
    {
        while (PanjangTampak(baris) > Lebar && baris.LastIndexOf(' ', Math.Min(baris.Length - 1, Lebar)) is > 0 and var spasi)
        {
            yield return baris[..spasi];
            baris = baris[(spasi + 1)..];
        }

        yield return baris;
    }

    private static int PanjangTampak(string baris)
    {
        var panjang = 0;
        for (var i = 0; i < baris.Length; i++, panjang++)
        {
            if (baris[i] == '\u001b')
            {
                i = baris.IndexOf('m', i);
                panjang--;
            }
        }

        return panjang;
    }

    private string Kode(string kode) => berwarna ? $"\u001b[{kode}m" : "";

    private string Hias(Potongan potongan)
    {
        // What a person typed must not be able to move the cursor or change colours.
        var bersih = string.Concat(potongan.Teks.Where(h => !char.IsControl(h) || h == '\n'));
        return potongan.Gaya switch
        {
            Gaya.Tebal => $"{Kode("1")}{bersih}{Kode("0")}",
            Gaya.Kode => $"{Kode("33")}{bersih}{Kode("0")}",
            Gaya.Miring => $"{Kode("3")}{bersih}{Kode("0")}",
            _ => bersih,
        };
    }

    private void TulisTombol(Pesan pesan)
    {
        var nomor = 0;
        foreach (var baris in pesan.Tombol)
        {
            var tombol = baris.Where(t => t.Kode is not null).Select(t => $"{Kode("36")}[{++nomor}]{Kode("0")} {t.Label}").ToList();
            if (tombol.Count > 0)
            {
                keluar.WriteLine("  " + string.Join("   ", tombol));
            }

            foreach (var tautan in baris.Where(t => t.Tautan is not null))
            {
                keluar.WriteLine($"  {tautan.Label}: {tautan.Tautan}");
            }
        }
    }
}
