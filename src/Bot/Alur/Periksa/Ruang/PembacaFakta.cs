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
    private static readonly ConcurrentDictionary<Bagian, PembacaDaftarCatatan> PembacaDaftar = new();

    /// <summary>Reads a sentence about the open record.</summary>
    public Task<KalimatPeriksa> BacaAsync(RuangPeriksa ruang, IsianPeriksa isi, string teks, CancellationToken batal) =>
        RapikanAsync(ruang, ruang.Bagian(isi), ruang.Kini(isi).Isi, Kalimat(ruang.Bagian(isi), teks, ruang.Konteks), batal);

    /// <summary>Reads a sentence about a record that is not in the form yet.</summary>
    public Task<KalimatPeriksa> BacaAsync(RuangPeriksa ruang, Bagian bagian, Isi dasar, string teks, CancellationToken batal) =>
        RapikanAsync(ruang, bagian, dasar, Kalimat(bagian, teks, ruang.Konteks), batal);

    /// <summary>A sentence about a record that is not in the form yet; words without a name may be what such a record begins with.</summary>
    public async Task<KalimatPeriksa?> BacaBaruAsync(RuangPeriksa ruang, Bagian bagian, string teks, CancellationToken batal)
    {
        var kalimat = Kalimat(bagian, teks, ruang.Konteks);
        var baris = PembacaDaftar.GetOrAdd(bagian, b => new PembacaDaftarCatatan(b)).Baca(teks, ruang.Borang.Kini, ruang.Konteks).Baris;
        var pilih = baris is [var satu] && satu.TidakDipahami.Count < kalimat.TidakDipahami.Count ? satu : kalimat;
        return BanyakJelas(pilih) < 2 ? null : await RapikanAsync(ruang, bagian, Isi.Kosong, pilih, batal);
    }

    /// <summary>Several records in one message; none when it tells only one.</summary>
    public async Task<IReadOnlyList<KalimatPeriksa>> BacaDaftarAsync(RuangPeriksa ruang, Bagian bagian, string teks, CancellationToken batal)
    {
        var daftar = PembacaDaftar.GetOrAdd(bagian, b => new PembacaDaftarCatatan(b)).Baca(teks, ruang.Borang.Kini, ruang.Konteks);
        var hasil = new List<KalimatPeriksa>();
        foreach (var baris in daftar.Baris.Count(b => b.Fakta.Any(f => f.Isian.Count == 1 && f.Tafsir is not Tafsir.Salah)) < 2 ? [] : daftar.Baris)
        {
            hasil.Add(await RapikanAsync(ruang, bagian, Isi.Kosong, baris, batal));
        }

        return hasil;
    }

    private async Task<KalimatPeriksa> RapikanAsync(RuangPeriksa ruang, Bagian bagian, Isi dasar, KalimatTerbaca kalimat, CancellationToken batal)
    {
        var (fakta, belum, tanya) = (new List<FaktaIsian>(), new List<string>(), new List<string>());
        // What could be several fields comes last: the others may have hidden all but one. So does what another answer makes free text.
        foreach (var satu in kalimat.Fakta.OrderBy(f => f.Isian.Count > 1 ? 2 : f.Isian is [IsianRujukan { TeksBila: not null }] ? 1 : 0).Select(f => Persempit(f, bagian, fakta.Aggregate(dasar, (i, x) => i.Dengan(x.Isian, x.Nilai)), ruang.Konteks)))
        {
            if (satu.Isian is not [var isian])
            {
                belum.Add(satu.Tafsir is Tafsir.Ambigu banyak ? banyak.Alasan : $"\"{satu.Ketikan}\"");
                continue;
            }

            var catatan = Tersirat(fakta, bagian, fakta.Aggregate(dasar, (i, f) => i.Dengan(f.Isian, f.Nilai)));
            if (isian is IsianRujukan { TeksBila: { } bila } && catatan[bila.Atas] is null && Duga(bila, satu.Ketikan, ruang.Konteks) is { } dugaan)
            {
                fakta.Add(dugaan);
                catatan = catatan.Dengan(dugaan.Isian, dugaan.Nilai);
            }

            var tafsir = !Langkah.Ditanya(isian) ? Tafsir.Keliru("isian.terkunci", $"{isian.Label} tidak diubah di sini.")
                : isian is IsianRujukan ? await penafsir.JalankanAsync(isian, satu.Ketikan, ruang.Borang.Kini, catatan, ruang.Konteks, batal)
                : satu.Tafsir;
            Catat(isian, tafsir);
        }

        belum.AddRange(kalimat.TidakDipahami.Select(t => $"\"{t}\""));
        return new KalimatPeriksa(Tampak(bagian, dasar, fakta, belum), belum, tanya);

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
    public static int BanyakJelas(Bagian bagian, string teks, Konteks konteks) => BanyakJelas(Kalimat(bagian, teks, konteks));

    private static int BanyakJelas(KalimatTerbaca kalimat) =>
        kalimat.Fakta.Where(f => f.Isian.Count == 1 && (f.Tafsir is not Tafsir.Salah || f.Isian[0] is IsianRujukan)).Select(f => f.Isian[0]).Distinct().Count();

    /// <summary>The answer to this field, with more behind it: "III/c tmt 1 april 2010 sk no …".</summary>
    public static bool Berlanjut(Bagian bagian, Isian isian, string teks, Konteks konteks) =>
        Kalimat(bagian, Berawal(bagian, isian, teks, konteks), konteks).Fakta is [{ Isian: [var pertama] } awal, _, ..] fakta && pertama == isian
        && (awal.Tafsir.Calon is not null || isian is IsianRujukan)
        && fakta.Skip(1).All(f => f.Isian.Count == 1 && f.Isian[0] != isian && f.Tafsir is not Tafsir.Salah and not Tafsir.Kosong);

    /// <summary>Another field by its written name, and what it is to be: "tanggal SK 9 mei 2009" where the number is asked.</summary>
    public static bool MenyebutLain(Bagian bagian, Isian isian, string teks, Konteks konteks)
    {
        var kata = KataKetikan.Baca(teks);
        bool Disebut(Isian lain) => lain != isian && KataKetikan.Baca(lain.Label) is { Count: > 1 } nama && kata.Count > nama.Count && kata.Take(nama.Count).SequenceEqual(nama);

        // Hardly any answer begins so: only then is the whole sentence read.
        return kata.Count > 2 && bagian.Isian.Any(Disebut) && Kalimat(bagian, teks, konteks).Fakta is [{ Isian: [var lain], Tafsir.Calon: not null }] && Disebut(lain);
    }

    /// <summary>The sentence with the field's name before it, unless it begins with that already.</summary>
    public static string Berawal(Bagian bagian, Isian isian, string teks, Konteks konteks) =>
        Kalimat(bagian, teks, konteks).Fakta is [{ Isian: [var pertama] }, ..] && pertama == isian ? teks : $"{isian.Label}: {teks}";

    private static KalimatTerbaca Kalimat(Bagian bagian, string teks, Konteks konteks) => Pembaca.GetOrAdd(bagian, b => new PembacaKalimat(b)).Baca(teks, konteks);

    private static Fakta Persempit(Fakta fakta, Bagian bagian, Isi isi, Konteks konteks) =>
        fakta.Isian.Count > 1 && fakta.Isian.Intersect(bagian.Tampak(isi)).ToList() is [var satu] ? new Fakta(fakta.Ketikan, [satu], satu.Tafsirkan(fakta.Ketikan, konteks)) : fakta;

    // What somebody says of a field says what shows it.
    private static Isi Tersirat(List<FaktaIsian> fakta, Bagian bagian, Isi isi) => fakta.Select(f => bagian.AmbilIsian(f.Isian).TampakBila).Where(s => s is { Tersirat: not null } && isi[s.Atas] is null)
        .Aggregate(isi, (i, s) => i.Dengan(s!.Atas, s.Tersirat));

    // "Kepala seksi …" is what only a structural post is called.
    private static FaktaIsian? Duga(Syarat bila, string ketikan, Konteks konteks)
    {
        var kata = KataKetikan.Urai(ketikan);
        return Enumerable.Range(1, Math.Min(3, kata.Count)).Select(n => bila.Atas.Tafsirkan(ketikan[..kata[n - 1].Akhir], konteks)).OfType<Tafsir.Konfirmasi>()
            .Where(k => bila.Berlaku(k.Nilai)).Select(k => new FaktaIsian(bila.Atas.Kode, k.Nilai, k.Alasan)).FirstOrDefault();
    }

    // What the other answers hide is not asked, and not saved; who speaks of a hidden field has said what shows it.
    private static List<FaktaIsian> Tampak(Bagian bagian, Isi dasar, List<FaktaIsian> fakta, List<string> belum)
    {
        Isi Kini() => fakta.Aggregate(dasar, (i, f) => i.Dengan(f.Isian, f.Nilai));
        foreach (var isian in fakta.Select(f => bagian.AmbilIsian(f.Isian)).ToList())
        {
            if (isian.TampakBila is { Tersirat: { } tersirat } syarat && Kini()[syarat.Atas] is null)
            {
                fakta.Insert(0, new FaktaIsian(syarat.Atas.Kode, tersirat, $"karena {isian.Label} disebut"));
            }
        }

        var tampak = bagian.Tampak(Kini()).Select(i => i.Kode).ToHashSet();
        belum.AddRange(fakta.Where(f => !tampak.Contains(f.Isian)).Select(f => $"{bagian.AmbilIsian(f.Isian).Label} tidak ditanyakan menurut jawaban Anda yang lain."));
        return [.. fakta.Where(f => tampak.Contains(f.Isian))];
    }
}
