using System.Collections.Concurrent;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What one sentence says of a record: several facts at once, as people write them.</summary>
/// <param name="Fakta">Understood.</param>
/// <param name="BelumJelas">What was not, each in words for the person.</param>
/// <param name="Ditanyakan">Codes of the fields that were named and stay open.</param>
internal sealed record KalimatPeriksa(IReadOnlyList<FaktaIsian> Fakta, IReadOnlyList<string> BelumJelas, IReadOnlyList<string> Ditanyakan);

/// <summary>Reads such sentences; long lists are searched for what was named.</summary>
internal sealed class PembacaFakta(TafsirkanIsian penafsir)
{
    private static readonly ConcurrentDictionary<Bagian, PembacaKalimat> Pembaca = new();

    /// <summary>Reads a sentence about the open record.</summary>
    public async Task<KalimatPeriksa> BacaAsync(RuangPeriksa ruang, IsianPeriksa isi, string teks, CancellationToken batal)
    {
        var (fakta, belum, tanya) = (new List<FaktaIsian>(), new List<string>(), new List<string>());
        var kalimat = Kalimat(ruang.Bagian(isi), teks, ruang.Konteks);
        foreach (var satu in kalimat.Fakta)
        {
            if (satu.Isian is not [var isian])
            {
                belum.Add(satu.Tafsir is Tafsir.Ambigu banyak ? banyak.Alasan : $"\"{satu.Ketikan}\"");
                continue;
            }

            var tafsir = !Langkah.Ditanya(isian) ? Tafsir.Keliru("isian.terkunci", $"{isian.Label} tidak diubah di sini.")
                : isian is IsianRujukan ? await penafsir.JalankanAsync(isian, satu.Ketikan, ruang.Borang.Kini, ruang.Konteks, batal)
                : satu.Tafsir;
            Catat(isian, tafsir);
        }

        belum.AddRange(kalimat.TidakDipahami.Select(t => $"\"{t}\""));
        return new KalimatPeriksa(Tampak(ruang, isi, fakta, belum), belum, tanya);

        void Catat(Isian isian, Tafsir tafsir)
        {
            if (tafsir.Calon is { } calon)
            {
                fakta.RemoveAll(f => f.Isian == isian.Kode);
                fakta.Add(new FaktaIsian(isian.Kode, calon, (tafsir as Tafsir.Konfirmasi)?.Alasan));
                return;
            }

            belum.Add(tafsir switch
            {
                Tafsir.Salah salah => salah.Sebab.Pesan,
                Tafsir.Ambigu banyak => $"{isian.Label}: {banyak.Alasan}",
                _ => $"{isian.Label} belum diisi.",
            });
            if (Langkah.Ditanya(isian))
            {
                tanya.Add(isian.Kode);
            }
        }
    }

    /// <summary>How many fields the sentence speaks of clearly.</summary>
    public static int BanyakJelas(Bagian bagian, string teks, Konteks konteks) =>
        Kalimat(bagian, teks, konteks).Fakta.Where(f => f.Isian.Count == 1 && (f.Tafsir is not Tafsir.Salah || f.Isian[0] is IsianRujukan)).Select(f => f.Isian[0]).Distinct().Count();

    /// <summary>The answer to this field, with more behind it: "III/c tmt 1 april 2010 sk no …".</summary>
    public static bool Berlanjut(Bagian bagian, Isian isian, string teks, Konteks konteks) =>
        Kalimat(bagian, Berawal(bagian, isian, teks, konteks), konteks).Fakta is [{ Isian: [var pertama] } awal, _, ..] fakta && pertama == isian
        && (awal.Tafsir.Calon is not null || isian is IsianRujukan)
        && fakta.Skip(1).All(f => f.Isian.Count == 1 && f.Isian[0] != isian && f.Tafsir is not Tafsir.Salah and not Tafsir.Kosong);

    /// <summary>The sentence with the field's name before it, unless it begins with that already.</summary>
    public static string Berawal(Bagian bagian, Isian isian, string teks, Konteks konteks) =>
        Kalimat(bagian, teks, konteks).Fakta is [{ Isian: [var pertama] }, ..] && pertama == isian ? teks : $"{isian.Label}: {teks}";

    private static KalimatTerbaca Kalimat(Bagian bagian, string teks, Konteks konteks) => Pembaca.GetOrAdd(bagian, b => new PembacaKalimat(b)).Baca(teks, konteks);

    // What the other answers hide is not asked, and not saved.
    private static List<FaktaIsian> Tampak(RuangPeriksa ruang, IsianPeriksa isi, List<FaktaIsian> fakta, List<string> belum)
    {
        var bagian = ruang.Bagian(isi);
        var tampak = bagian.Tampak(fakta.Aggregate(ruang.Kini(isi).Isi, (i, f) => i.Dengan(f.Isian, f.Nilai))).Select(i => i.Kode).ToHashSet();
        belum.AddRange(fakta.Where(f => !tampak.Contains(f.Isian)).Select(f => $"{bagian.AmbilIsian(f.Isian).Label} tidak ditanyakan menurut jawaban Anda yang lain."));
        return [.. fakta.Where(f => tampak.Contains(f.Isian))];
    }
}
