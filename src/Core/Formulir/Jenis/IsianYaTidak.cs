using EPupns.Core.Dasar;

namespace EPupns.Core.Formulir;

/// <summary>Yes or no.</summary>
public sealed class IsianYaTidak(string kode, string label) : Isian<bool>(kode, label)
{
    /// <summary>Stored for yes.</summary>
    public const string Ya = "1";

    /// <summary>Stored for no.</summary>
    public const string Tidak = "0";

    /// <inheritdoc />
    public override string Jenis => "ya_tidak";

    /// <inheritdoc />
    public override int Panjang => 1;

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => nilai switch { Ya => "Ya", Tidak => "Tidak", _ => nilai };

    internal override bool Urai(string nilai, out bool isi)
    {
        isi = nilai == Ya;
        return nilai is Ya or Tidak;
    }

    /// <inheritdoc />
    protected override Hasil<string> Baca(string teks, Konteks konteks) => teks is Ya or Tidak ? teks
        : YaTidak.Baca(teks) switch
        {
            true => Ya,
            false => Tidak,
            null => new Kesalahan("ya_tidak.bentuk", $"{Label}: silakan jawab Ya atau Tidak."),
        };
}
