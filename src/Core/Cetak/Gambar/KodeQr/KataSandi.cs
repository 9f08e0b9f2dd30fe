namespace EPupns.Core.Cetak.Gambar.KodeQr;

/// <summary>Bytes as the codewords of a QR code: data in blocks, each followed by its Reed–Solomon correction, all of them interleaved.</summary>
internal static class KataSandi
{
    private const int ModeBita = 4;
    private static readonly byte[] Pangkat = new byte[512];
    private static readonly byte[] Logaritma = new byte[256];

    // GF(256) modulo x⁸+x⁴+x³+x²+1, whose powers of 2 are all of it.
    static KataSandi()
    {
        for (int i = 0, nilai = 1; i < 255; i++, nilai = nilai << 1 ^ (nilai >> 7) * 0x11D)
        {
            Pangkat[i] = Pangkat[i + 255] = (byte)nilai;
            Logaritma[nilai] = (byte)i;
        }
    }

    public static byte[] Susun(ReadOnlySpan<byte> isi, VersiQr versi)
    {
        byte[] data = Data(isi, versi);
        byte[] pembangkit = Pembangkit(versi.Koreksi);
        int pendek = data.Length / versi.Blok, banyakPanjang = data.Length % versi.Blok;
        var hasil = new byte[versi.Kata];
        var koreksi = new byte[versi.Koreksi];
        for (int blok = 0, mulai = 0; blok < versi.Blok; blok++)
        {
            bool panjang = blok >= versi.Blok - banyakPanjang;
            ReadOnlySpan<byte> bagian = data.AsSpan(mulai, panjang ? pendek + 1 : pendek);
            mulai += bagian.Length;
            for (int i = 0; i < pendek; i++)
                hasil[i * versi.Blok + blok] = bagian[i];
            if (panjang)
                hasil[pendek * versi.Blok + blok - (versi.Blok - banyakPanjang)] = bagian[pendek];
            Sisa(bagian, pembangkit, koreksi);
            for (int i = 0; i < koreksi.Length; i++)
                hasil[data.Length + i * versi.Blok + blok] = koreksi[i];
        }

        return hasil;
    }

    private static byte[] Data(ReadOnlySpan<byte> isi, VersiQr versi)
    {
        var hasil = new byte[versi.KataData];
        int bit = 0;
        Tulis(hasil, ref bit, ModeBita, 4);
        Tulis(hasil, ref bit, isi.Length, versi.BitPanjang);
        foreach (byte satu in isi)
            Tulis(hasil, ref bit, satu, 8);
        // Four zeros end it, fewer where it is full; then whole bytes, and two of them in turn for the rest.
        for (int kata = (bit + Math.Min(4, 8 * hasil.Length - bit) + 7) / 8, i = 0; kata < hasil.Length; kata++, i++)
            hasil[kata] = (byte)(i % 2 == 0 ? 0xEC : 0x11);
        return hasil;
    }

    private static void Tulis(byte[] tujuan, ref int bit, int nilai, int banyak)
    {
        for (int i = banyak - 1; i >= 0; i--, bit++)
            tujuan[bit >> 3] |= (byte)((nilai >> i & 1) << 7 - (bit & 7));
    }

    // (x - 1)(x - 2)(x - 4)…, without its leading 1, the highest first.
    private static byte[] Pembangkit(int derajat)
    {
        var hasil = new byte[derajat];
        hasil[^1] = 1;
        for (int akar = 0; akar < derajat; akar++)
        {
            for (int i = 0; i < derajat; i++)
                hasil[i] = (byte)(Kali(hasil[i], Pangkat[akar]) ^ (i + 1 < derajat ? hasil[i + 1] : 0));
        }

        return hasil;
    }

    private static void Sisa(ReadOnlySpan<byte> data, byte[] pembangkit, byte[] sisa)
    {
        Array.Clear(sisa);
        foreach (byte satu in data)
        {
            byte faktor = (byte)(satu ^ sisa[0]);
            for (int i = 0; i < sisa.Length; i++)
                sisa[i] = (byte)((i + 1 < sisa.Length ? sisa[i + 1] : 0) ^ Kali(pembangkit[i], faktor));
        }
    }

    private static byte Kali(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : Pangkat[Logaritma[a] + Logaritma[b]];
}
