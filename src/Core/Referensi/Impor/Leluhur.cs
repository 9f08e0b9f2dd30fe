using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Referensi.Impor;

/// <summary>A row above another one: what of it goes into the key of those below, made once for all of them.</summary>
/// <param name="daftar">The list of those below.</param>
/// <param name="kode">Its code.</param>
/// <param name="nama">Its name.</param>
/// <param name="jenis">Its kind.</param>
/// <param name="induk">Code of the row above it.</param>
internal sealed class Leluhur(DaftarRujukan daftar, string kode, string nama, string? jenis, string? induk)
{
    private readonly DaftarRujukan _miliknya = daftar.DaftarInduk is { } lain ? SemuaRujukan.Ambil(lain) : daftar;

    /// <summary>Its code.</summary>
    public string Kode => kode;

    /// <summary>Its kind.</summary>
    public string? Jenis => jenis;

    /// <summary>Code of the row above it.</summary>
    public string? Induk => induk;

    /// <summary>The mark of its code.</summary>
    public string Tanda => field ??= Penanda.Kode(daftar, kode);

    /// <summary>The words of its name.</summary>
    public IReadOnlyList<string> Kata => field ??= KataBaris.Inti(_miliknya, nama);

    /// <summary>Its name as part of an address.</summary>
    public string Sebutan => field ??= _miliknya.Bertingkat ? TingkatWilayah.Tampil(nama, jenis, kode) : nama;
}
