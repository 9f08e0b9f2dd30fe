namespace EPupns.Core.Berkas;

/// <summary>What a PNG's header says of its pixels.</summary>
internal readonly record struct KepalaPng(int Lebar, int Tinggi, byte Bit, byte Jenis)
{
    public const byte Kelabu = 0;
    public const byte Warna = 2;
    public const byte Palet = 3;
    public const byte KelabuAlfa = 4;
    public const byte WarnaAlfa = 6;

    public int Saluran => Jenis switch { Warna => 3, KelabuAlfa => 2, WarnaAlfa => 4, _ => 1 };

    public int BitaPiksel => Math.Max(1, Bit * Saluran / 8);

    public int BitaBaris => checked((int)(((long)Lebar * Bit * Saluran + 7) / 8));

    public bool Sah => Jenis switch
    {
        Kelabu => Bit is 1 or 2 or 4 or 8 or 16,
        Palet => Bit is 1 or 2 or 4 or 8,
        Warna or KelabuAlfa or WarnaAlfa => Bit is 8 or 16,
        _ => false,
    };
}
