using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Where somebody stands in checking the record. The answers themselves are in the form, saved one by one.</summary>
internal sealed class IsianPeriksa
{
    /// <summary>Whose form; somebody else who logs in here meanwhile begins anew.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>The section that is being walked.</summary>
    public string? Bagian { get; set; }

    /// <summary>The record in it.</summary>
    public string? Kunci { get; set; }

    /// <summary>Codes of the fields that are shown now.</summary>
    public List<string> Tampil { get; set; } = [];

    /// <summary>Codes of fields that were asked for by name; empty when the answers decide what comes next.</summary>
    public List<string> Fokus { get; set; } = [];

    /// <summary>Codes of fields left out in this walk.</summary>
    public List<string> Dilewati { get; set; } = [];

    /// <summary>What was shown before, for going back: codes, joined by commas.</summary>
    public List<string> Jejak { get; set; } = [];

    /// <summary>The field whose value is being asked.</summary>
    public string? Diubah { get; set; }

    /// <summary>What was typed last in search of a row of a list.</summary>
    public string? Dicari { get; set; }

    /// <summary>What was understood, waiting for a yes: stored text; empty when the field is to be emptied.</summary>
    public string? Nilai { get; set; }

    /// <summary>What a typed answer could mean, or what a search found.</summary>
    public List<PilihanTafsir>? Tawaran { get; set; }

    /// <summary>What is unclear about it.</summary>
    public string? Alasan { get; set; }

    /// <summary>Row of a list whose rows below are shown; null at the top.</summary>
    public string? Induk { get; set; }

    /// <summary>Page of a long list.</summary>
    public int Halaman { get; set; }

    /// <summary>Version of the document that the person saw.</summary>
    public int Versi { get; set; }

    /// <summary>What a sentence said, waiting for a yes.</summary>
    public List<FaktaIsian> Fakta { get; set; } = [];

    /// <summary>What was not understood of that sentence, each told in words.</summary>
    public List<string> BelumJelas { get; set; } = [];

    /// <summary>Several records of one message, waiting for a yes.</summary>
    public List<BarisPeriksa> Beberapa { get; set; } = [];

    /// <summary>Codes of the fields that the sentence named without saying anything clear: asked next.</summary>
    public List<string> Ditanyakan { get; set; } = [];

    /// <summary>Findings that are to be shown.</summary>
    public List<KunciTemuan> Temuan { get; set; } = [];

    /// <summary>Marks of the findings that were there at the last answer; null before the first.</summary>
    public List<string>? Dikenal { get; set; }

    /// <summary>Only sections with records are listed.</summary>
    public bool HanyaRiwayat { get; set; }

    /// <summary>The change that can be taken back at once.</summary>
    public PerubahanTerakhir? Terakhir { get; set; }

    /// <summary>Another section or record is looked at: nothing of the walk before remains but the change that can be undone.</summary>
    public void Buka(string? bagian, string? kunci)
    {
        (Bagian, Kunci) = (bagian, kunci);
        (Tampil, Fokus, Dilewati, Jejak) = ([], [], [], []);
        Tutup();
    }

    /// <summary>No value is being asked any more.</summary>
    public void Tutup()
    {
        (Diubah, Dicari, Nilai, Tawaran, Alasan, Induk, Halaman) = (null, null, null, null, null, null, 0);
        (Fakta, BelumJelas, Ditanyakan, Beberapa) = ([], [], [], []);
    }

    /// <summary>What is shown now is dealt with.</summary>
    public void Selesaikan()
    {
        if (Tampil.Count > 0)
        {
            Jejak.Add(string.Join(',', Tampil));
        }

        (Tampil, Fokus) = ([], []);
        Tutup();
    }
}

/// <summary>A change that was just made.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record.</param>
/// <param name="Isian">Field codes; empty when the whole record was added or taken away.</param>
/// <param name="Berkas">The paper that it needs and that is not there yet; null when there is none.</param>
internal sealed record PerubahanTerakhir(string Bagian, string Kunci, IReadOnlyList<string> Isian, BerkasKurang? Berkas = null);

/// <summary>A paper that is missing.</summary>
/// <param name="Kode">Its code.</param>
/// <param name="Judul">What it is called.</param>
internal sealed record BerkasKurang(string Kode, string Judul);

/// <summary>One thing that a sentence said.</summary>
/// <param name="Isian">Field code.</param>
/// <param name="Nilai">Stored text.</param>
/// <param name="Alasan">Why it is to be looked at once more; null when it is beyond doubt.</param>
internal sealed record FaktaIsian(string Isian, string Nilai, string? Alasan);

/// <summary>One record of several that one message told.</summary>
/// <param name="Fakta">What it says.</param>
/// <param name="BelumJelas">What was not understood of it, each in words for the person.</param>
internal sealed record BarisPeriksa(List<FaktaIsian> Fakta, List<string> BelumJelas)
{
    /// <summary>It is there already; null when it is new.</summary>
    public string? SudahAda { get; init; }
}
