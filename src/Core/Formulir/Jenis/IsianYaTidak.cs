using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Yes or no.</summary>
public sealed class IsianYaTidak(string kode, string label) : Isian<bool>(kode, label)
{
    /// <summary>Stored for yes.</summary>
    public const string Ya = "1";

    /// <summary>Stored for no.</summary>
    public const string Tidak = "0";

    private static readonly HashSet<string> Mengiyakan = ["sudah", "pernah", "ada", "punya", "ya", "iya", "betul", "benar"];
    private static readonly HashSet<string> Netral = ["dapat", "memang", "saya", "terima", "menerima", "pakai", "memakai", "dia", "beliau", "seorang"];
    private static readonly HashSet<string> Menyangkal = ["tidak", "belum", "bukan"];

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

    private protected override bool TidakAdalahJawaban(string teks) => teks.Any(char.IsLetterOrDigit);

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) => teks is Ya or Tidak ? new Tafsir.Pasti(teks)
        : (YaTidak.Baca(teks) ?? DenganKataIsian(teks)) switch
        {
            true => new Tafsir.Pasti(Ya),
            false => new Tafsir.Pasti(Tidak),
            null => Tafsir.Keliru("ya_tidak.bentuk", $"{Label}: silakan jawab Ya atau Tidak."),
        };

    // "sudah pernah", "belum menerima KPE": the words of the question, with or without a "not" before them.
    private bool? DenganKataIsian(string teks)
    {
        var kata = KataKetikan.Baca(teks).ToList();
        var sangkal = kata.Count(Menyangkal.Contains);
        return kata.Count is 0 or > 12 || !kata.TrueForAll(k => Mengiyakan.Contains(k) || Netral.Contains(k) || Menyangkal.Contains(k) || KataIsian.Contains(k)) ? null
            : sangkal == 0 ? kata.Exists(k => !Netral.Contains(k)) ? true : null
            : sangkal == 1 && Menyangkal.Contains(kata[0]) ? false
            : null;
    }
}
