namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>
/// The room an element is offered, in points, and the page it stands on. At the top of a fresh page <see cref="Paksa"/> is set:
/// there is no better place to wait for, so the element must take at least a part of itself.
/// </summary>
internal readonly record struct Ruang(float Lebar, float Tinggi, bool Paksa, NomorHalaman Halaman)
{
    // Sums of floats drift in the sixth digit; a hundredth of a point is invisible.
    private const float Longgar = 0.01f;

    public bool Muat(float tinggi) => tinggi <= Tinggi + Longgar;

    public bool MuatLebar(float lebar) => lebar <= Lebar * (1 + Longgar / 1000) + Longgar;
}

internal readonly record struct NomorHalaman(int Nomor, int Jumlah);
