using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What one turn of checking looks at: the form as it stands, and the record that is open.</summary>
/// <param name="Definisi">The form.</param>
/// <param name="Registrasi">Whose.</param>
/// <param name="Borang">SAPK's values and the person's own.</param>
/// <param name="Konteks">The world, with the names of codes.</param>
internal sealed record RuangPeriksa(DefinisiFormulir Definisi, Registrasi Registrasi, BorangTerbaca Borang, Konteks Konteks)
{
    /// <summary>The sections that concern this person, with what they lack.</summary>
    public IReadOnlyList<KelengkapanBagian> Kelengkapan => field ??= Core.Formulir.Kelengkapan.Hitung(Definisi, Borang.Kini);

    /// <summary>The open section.</summary>
    public Bagian Bagian(IsianPeriksa isi) => Definisi.AmbilBagian(isi.Bagian!);

    /// <summary>The open record as it stands; a new one is empty.</summary>
    public CatatanIsi Kini(IsianPeriksa isi) => Cari(Borang.Kini, isi);

    /// <summary>The open record as SAPK has it.</summary>
    public CatatanIsi Sapk(IsianPeriksa isi) => Cari(Borang.Sapk, isi);

    /// <summary>The open record is there; one that is just being added is not yet.</summary>
    public bool Ada(IsianPeriksa isi) => Borang.Kini.Catatan(Bagian(isi)).Any(c => c.Id == isi.Kunci);

    /// <summary>Version of the open document.</summary>
    public int Versi(IsianPeriksa isi) => Borang.Versi.GetValueOrDefault((isi.Bagian!, isi.Kunci!));

    /// <summary>SAPK has a say in this field: it is to be corrected, or belongs to one of SAPK's records.</summary>
    public bool Dibandingkan(IsianPeriksa isi, Isian isian) => isian.Sumber == Sumber.Koreksi || (Bagian(isi).Berulang && Sapk(isi).Isi.Nilai.Count > 0);

    /// <summary>A stored text for people.</summary>
    public string Tampil(Isian isian, string? nilai) => nilai is null ? "(kosong)"
        : isian is IsianCatatan catatan ? catatan.Pilihan(Borang.Kini).FirstOrDefault(p => p.Id == nilai).Label ?? nilai
        : isian.Tampil(nilai, Konteks);

    private CatatanIsi Cari(Borang borang, IsianPeriksa isi) =>
        borang.Catatan(Bagian(isi)).FirstOrDefault(c => c.Id == isi.Kunci) ?? new CatatanIsi(isi.Kunci!, Isi.Kosong);
}
