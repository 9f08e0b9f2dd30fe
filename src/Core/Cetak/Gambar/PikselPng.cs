using EPupns.Core.Berkas;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>Turns a PNG's rows into colour samples and opacities of 8 bits.</summary>
internal sealed class PikselPng(KepalaPng kepala, byte[] palet, byte[] tembus, byte[] baris)
{
    private readonly bool _alfa = tembus.Length > 0 || kepala.Jenis is KepalaPng.KelabuAlfa or KepalaPng.WarnaAlfa;

    private bool Berwarna => kepala.Jenis is KepalaPng.Warna or KepalaPng.WarnaAlfa or KepalaPng.Palet;

    public CitraPiksel Citra()
    {
        int jumlah = kepala.Lebar * kepala.Tinggi, saluran = Berwarna ? 3 : 1;
        var sampel = new byte[jumlah * saluran];
        byte[]? alfa = _alfa ? new byte[jumlah] : null;
        for (int i = 0; i < jumlah; i++)
        {
            int y = i / kepala.Lebar, x = i % kepala.Lebar;
            Warnai(sampel.AsSpan(i * saluran, saluran), x, y);
            if (alfa is not null)
                alfa[i] = Alfa(x, y);
        }

        return new CitraPiksel(kepala.Lebar, kepala.Tinggi, Berwarna, sampel, alfa);
    }

    private void Warnai(Span<byte> tujuan, int x, int y)
    {
        if (kepala.Jenis == KepalaPng.Palet)
        {
            int warna = Mentah(x, y, 0) * 3;
            if (warna + 3 > palet.Length)
                throw PembacaPng.Rusak();
            palet.AsSpan(warna, 3).CopyTo(tujuan);
            return;
        }

        for (int s = 0; s < tujuan.Length; s++)
            tujuan[s] = Delapan(Mentah(x, y, s));
    }

    private byte Alfa(int x, int y)
    {
        if (kepala.Jenis is KepalaPng.KelabuAlfa or KepalaPng.WarnaAlfa)
            return Delapan(Mentah(x, y, kepala.Saluran - 1));
        if (kepala.Jenis != KepalaPng.Palet)
            return WarnaTembus(x, y) ? byte.MinValue : byte.MaxValue;
        int nomor = Mentah(x, y, 0);
        return nomor < tembus.Length ? tembus[nomor] : byte.MaxValue;
    }

    // Grey and RGB images may name one colour as see-through, each sample in two bytes.
    private bool WarnaTembus(int x, int y)
    {
        for (int s = 0; s < kepala.Saluran; s++)
            if (tembus.Length < 2 * s + 2 || Mentah(x, y, s) != (tembus[2 * s] << 8 | tembus[2 * s + 1]))
                return false;
        return true;
    }

    private int Mentah(int x, int y, int saluran)
    {
        int letak = x * kepala.Saluran + saluran;
        ReadOnlySpan<byte> deret = baris.AsSpan(y * kepala.BitaBaris, kepala.BitaBaris);
        return kepala.Bit switch
        {
            8 => deret[letak],
            16 => deret[2 * letak] << 8 | deret[2 * letak + 1],
            _ => deret[letak * kepala.Bit / 8] >> (8 - kepala.Bit - letak * kepala.Bit % 8) & (1 << kepala.Bit) - 1,
        };
    }

    private byte Delapan(int mentah) =>
        kepala.Bit == 16 ? (byte)(mentah >> 8) : (byte)(mentah * byte.MaxValue / ((1 << kepala.Bit) - 1));
}
