using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Another record of the same form: a child names the spouse. The record's id is stored; SAPK has a name, which is kept until one is chosen.</summary>
public sealed class IsianCatatan(string kode, string label, Bagian bagian, Isian nama) : Isian<string>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "catatan";

    /// <inheritdoc />
    public override int Panjang => 100;

    /// <summary>The section that holds the records.</summary>
    public Bagian Bagian => bagian;

    /// <summary>The field by which a record is called.</summary>
    public Isian Nama => nama;

    /// <inheritdoc />
    public override string? NamaDaftar => bagian.Kode;

    /// <summary>The records to choose from.</summary>
    public IEnumerable<(string Id, string Label)> Pilihan(Borang borang) =>
        borang.Catatan(bagian).Select(c => (c.Id, c.Isi[nama] ?? "(tanpa nama)"));

    /// <summary>The record that a person calls by its name, or by a part of it.</summary>
    public Tafsir Cocokkan(string teks, Borang borang)
    {
        var (dicari, semua) = (KataKetikan.Baca(teks), Pilihan(borang).ToList());
        var cocok = semua.Where(p => p.Id == teks || (dicari.Count > 0 && !dicari.Except(KataKetikan.Baca(p.Label)).Any())).Select(p => new PilihanTafsir(p.Id, p.Label)).ToList();
        return cocok switch
        {
            [var satu] when satu.Nilai == teks || string.Equals(satu.Label, teks.Trim(), StringComparison.OrdinalIgnoreCase) => new Tafsir.Pasti(satu.Nilai),
            [var satu] => new Tafsir.Konfirmasi(satu.Nilai, $"Yang dimaksud {satu.Label}."),
            { Count: > 1 } => new Tafsir.Ambigu(cocok, $"\"{teks.Trim()}\" dapat berarti {cocok.Count} orang."),
            _ => Tafsir.Keliru("catatan.asing", $"Nama itu tidak ada di {Bagian.Judul}. {(semua.Count == 0 ? $"Silakan isi {Bagian.Judul} dahulu." : $"Yang ada: {string.Join(", ", semua.Select(p => p.Label))}.")}"),
        };
    }

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return true;
    }

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) => new Tafsir.Pasti(teks);
}
