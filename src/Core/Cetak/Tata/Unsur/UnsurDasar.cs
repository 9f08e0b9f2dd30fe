using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>
/// Something that can be laid out. Elements never change: laying out twice gives the same, and a document can be written by many
/// threads at once.
/// </summary>
internal abstract class UnsurDasar
{
    /// <summary>
    /// Measures as much of the element as the room takes. Null: nothing of it fits, it waits for the next page.
    /// What did not fit is <see cref="Potongan.Sisa"/>.
    /// </summary>
    public abstract Potongan? Tata(in Ruang ruang);
}

/// <summary>A measured piece of an element, ready to be drawn, and what is left for the next page.</summary>
internal abstract class Potongan(float lebar, float tinggi, UnsurDasar? sisa)
{
    public float Lebar { get; } = lebar;

    public float Tinggi { get; } = tinggi;

    public UnsurDasar? Sisa { get; } = sisa;

    /// <summary>Draws into <paramref name="area"/>, which is at least as large as what was measured.</summary>
    public abstract void Gambar(Kanvas kanvas, in Kotak area);
}

/// <summary>A piece that is drawn by drawing what is inside it, and perhaps something around it.</summary>
internal sealed class PotonganHias(
    Potongan isi, float lebar, float tinggi, UnsurDasar? sisa, Action<Kanvas, Kotak, Potongan> gambar) : Potongan(lebar, tinggi, sisa)
{
    public override void Gambar(Kanvas kanvas, in Kotak area) => gambar(kanvas, area, isi);
}

internal sealed class UnsurKosong : UnsurDasar
{
    public static readonly UnsurKosong Tunggal = new();

    public override Potongan Tata(in Ruang ruang) => PotonganKosong.Tunggal;

    private sealed class PotonganKosong() : Potongan(0, 0, null)
    {
        public static readonly PotonganKosong Tunggal = new();

        public override void Gambar(Kanvas kanvas, in Kotak area)
        {
        }
    }
}
