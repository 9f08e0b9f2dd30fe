using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Alur;

/// <summary>Questions in their order, and where we are among them.</summary>
/// <typeparam name="TIsi">The answers.</typeparam>
public sealed class DaftarSoal<TIsi>(IReadOnlyList<Soal<TIsi>> soal)
{
    /// <summary>The first question without an answer; null when there is none left.</summary>
    public Soal<TIsi>? Kini(TIsi isi) => soal.FirstOrDefault(s => s.Berlaku(isi) && !s.Terjawab(isi));

    /// <summary>The questions of this person.</summary>
    public IEnumerable<Soal<TIsi>> Berlaku(TIsi isi) => soal.Where(s => s.Berlaku(isi));

    /// <summary>Forgets the answer before the present question; false at the first.</summary>
    public bool Mundur(TIsi isi)
    {
        var kini = Kini(isi);
        var sebelum = soal.TakeWhile(s => s != kini).LastOrDefault(s => s.Berlaku(isi));
        sebelum?.Hapus(isi);
        return sebelum is not null;
    }

    /// <summary>Forgets one answer by its code; false when there is no such question.</summary>
    public bool Ubah(TIsi isi, string kode)
    {
        var dipilih = soal.FirstOrDefault(s => s.Kode == kode && s.Berlaku(isi));
        dipilih?.Hapus(isi);
        return dipilih is not null;
    }

    /// <summary>Takes the answer to the present question: asks again with what was wrong, or returns true.</summary>
    public async Task<bool> JawabAsync(ITurnContext giliran, TIsi isi)
    {
        var salah = Kini(isi) is { } kini ? await kini.Terima() : null;
        if (salah is null)
        {
            return true;
        }

        giliran.Awali(salah);
        Kini(isi)!.Tanya();
        return false;
    }
}
