namespace EPupns.Core.Cetak.Gambar.KodeQr;

/// <summary>The modules of a whole code: fixed patterns, data in their zigzag, the best mask and its name.</summary>
internal static class MatriksQr
{
    /// <summary>Dark modules, row by row.</summary>
    public static bool[] Susun(ReadOnlySpan<byte> isi, VersiQr versi)
    {
        bool[] polos = versi.Polos.Salin();
        Isi(polos, versi, KataSandi.Susun(isi, versi));
        bool[] terbaik = polos;
        for (int topeng = 0, terkecil = int.MaxValue; topeng < TopengQr.Banyak; topeng++)
        {
            bool[] calon = Bertopeng(polos, versi, topeng);
            int denda = TopengQr.Denda(calon, versi.Sisi);
            if (denda < terkecil)
                (terbaik, terkecil) = (calon, denda);
        }

        return terbaik;
    }

    // Two columns at a time from the right, up and down in turn; the column of the timing pattern is passed over.
    private static void Isi(bool[] modul, VersiQr versi, byte[] kata)
    {
        int bit = 0;
        bool naik = true;
        for (int kanan = versi.Sisi - 1; kanan > 0; kanan -= kanan == 8 ? 3 : 2, naik = !naik)
        {
            for (int i = 0; i < versi.Sisi; i++)
            {
                int baris = naik ? versi.Sisi - 1 - i : i;
                for (int lajur = kanan; lajur >= kanan - 1; lajur--)
                {
                    if (versi.Polos.Terpakai(baris, lajur) || bit >= 8 * kata.Length)
                        continue;
                    modul[baris * versi.Sisi + lajur] = (kata[bit >> 3] >> 7 - (bit & 7) & 1) == 1;
                    bit++;
                }
            }
        }
    }

    private static bool[] Bertopeng(bool[] polos, VersiQr versi, int topeng)
    {
        var hasil = (bool[])polos.Clone();
        for (int b = 0, tempat = 0; b < versi.Sisi; b++)
        {
            for (int l = 0; l < versi.Sisi; l++, tempat++)
                hasil[tempat] ^= !versi.Polos.Terpakai(b, l) && TopengQr.Membalik(topeng, b, l);
        }

        // Level M is 00, so the mask alone is told.
        int bentuk = (topeng << 10 | PolaTetap.SisaBch(topeng << 10, 0x537, 10)) ^ 0x5412;
        foreach (((int Baris, int Lajur) pertama, (int Baris, int Lajur) kedua) in PolaTetap.Bentuk(versi.Sisi))
        {
            hasil[pertama.Baris * versi.Sisi + pertama.Lajur] = hasil[kedua.Baris * versi.Sisi + kedua.Lajur] = (bentuk & 1) == 1;
            bentuk >>= 1;
        }

        return hasil;
    }
}
