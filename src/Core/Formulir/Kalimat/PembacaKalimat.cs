using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>
/// Several facts in one sentence: "lahir di ciamis 12 jan 1986, golongan III/a tmt 1 april 2010 sk no 823.3/12/BKD". Reads them by the
/// names of a section's fields and by kinds that are unmistakable. What belongs to two fields is asked, what is not understood is told.
/// </summary>
public sealed class PembacaKalimat(Bagian bagian)
{
    private const int TerpanjangTeks = 1000;
    private const int TerbanyakKata = 12;
    private const int TerbanyakKataTanggal = 4;

    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "saya", "adalah", "ialah", "yaitu", "di", "pada", "nya", "itu", "ini", "dan", "serta", "dengan", "pak", "bapak", "bu", "ibu", "ya", "min", "untuk", "yang", "ke", "mohon", "tolong", "terima", "kasih",
        "selamat", "pagi", "siang", "sore", "malam", "assalamualaikum", "halo", "hai", "catat", "perkenalkan", "sejak", "mulai", "sekarang", "sebesar", "dari", "per", "jadi", "menjadi");

    private readonly PenyebutIsian _penyebut = new(new KamusSebutan(bagian));
    private readonly IReadOnlyList<Isian> _isian = bagian.Isian;
    private readonly IReadOnlySet<string> _judul = KataKetikan.Baca(bagian.Judul).ToHashSet();

    /// <summary>Words that say nothing.</summary>
    internal static IReadOnlySet<string> KataBasa => Basa;

    /// <summary>What is left over behind a named value comes back as it is: whoever reads lists looks for the next record in it.</summary>
    internal bool Sisakan { get; init; }

    /// <summary>What the sentence says, in order.</summary>
    public KalimatTerbaca Baca(string teks, Konteks konteks)
    {
        var (fakta, asing) = (new List<Fakta>(), new List<string>());
        foreach (var penggalan in Potong(teks.Length > TerpanjangTeks ? teks[..TerpanjangTeks] : teks))
        {
            var sisa = penggalan.Isian.Count == 0 ? Lepas(penggalan.Nilai, fakta, konteks) : Bernama(penggalan, fakta, konteks);
            if (KataKetikan.Baca(sisa).Any(k => !Basa.Contains(k) && !_judul.Contains(k)))
            {
                asing.Add(sisa);
            }
        }

        if (teks.Length > TerpanjangTeks)
        {
            asing.Add(teks[TerpanjangTeks..Math.Min(teks.Length, TerpanjangTeks + 40)] + "…");
        }

        Persempit(fakta, konteks);
        return new(fakta, asing);
    }

    /// <summary>What might be several fields is none of those that are told by their own names: "tmt 1-2-2001 … dilantik 1-2-2001".</summary>
    internal static void Persempit(List<Fakta> fakta, Konteks konteks)
    {
        var sendiri = fakta.Where(f => f.Isian.Count == 1).SelectMany(f => f.Isian).ToHashSet();
        for (var i = 0; i < fakta.Count; i++)
        {
            if (fakta[i].Isian is { Count: > 1 } && fakta[i].Tafsir is Tafsir.Ambigu && fakta[i].Isian.Where(s => !sendiri.Contains(s)).ToList() is [var satu])
            {
                fakta[i] = new Fakta(fakta[i].Ketikan, [satu], satu.Tafsirkan(fakta[i].Ketikan, konteks));
            }
        }
    }

    /// <summary>The pieces of a sentence; a yes/no field that is only named is affirmed, or denied by the word before it ("bukan PNS").</summary>
    internal List<Penggalan> Potong(string teks)
    {
        var potongan = _penyebut.Potong(teks);
        for (var i = 0; i < potongan.Count; i++)
        {
            if (potongan[i] is { Isian: [IsianTeks nama] } bernama && Sangkal(nama, bernama.Nilai) is { } sangkalan)
            {
                potongan[i] = sangkalan.Ya;
                if (sangkalan.Sisa.Nilai.Length > 0)
                {
                    potongan.Insert(i + 1, sangkalan.Sisa);
                }
            }
            else if (potongan[i] is { Isian: [IsianTeks { Bernomor: true } nomor] } kata && !kata.Nilai.Any(char.IsDigit) && kata.Nilai.Any(char.IsLetter) && !KataKosong.Kosong(kata.Nilai, nomor.KataIsian))
            {
                potongan[i] = new([], kata.Nilai);
            }
            else if (potongan[i] is { Isian: [IsianYaTidak] } satu && !satu.Nilai.Any(char.IsLetterOrDigit))
            {
                var sangkal = i > 0 && KataKetikan.Urai(potongan[i - 1].Nilai) is [.., var akhir] && akhir.Baku is "tidak" or "bukan" or "belum" ? akhir.Mulai : -1;
                potongan[i] = satu with { Nilai = sangkal < 0 ? "ya" : "tidak" };
                potongan[i - (sangkal < 0 ? 0 : 1)] = sangkal < 0 ? potongan[i] : potongan[i - 1] with { Nilai = potongan[i - 1].Nilai[..sangkal].TrimEnd(' ', ',') };
            }
        }

        return potongan;
    }

    // "Penilai bukan PNS": no name, but the denial of the question beside it.
    private (Penggalan Ya, Penggalan Sisa)? Sangkal(IsianTeks isian, string nilai)
    {
        if (KataKetikan.Urai(nilai) is not [{ Baku: "bukan" or "tidak" or "belum" }, var kata, ..] urai)
        {
            return null;
        }

        var nama = isian.Sebutan.Append(isian.Label).Select(s => KataKetikan.Kunci(s) + kata.Baku).ToHashSet();
        return _isian.OfType<IsianYaTidak>().FirstOrDefault(i => i.Sebutan.Any(s => nama.Contains(KataKetikan.Kunci(s)))) is { } tanya
            ? (new([tanya], "tidak"), new([isian], urai.Count > 2 ? nilai[urai[2].Mulai..] : ""))
            : null;
    }

    // Behind a name. What is left over is read as if no name stood before it.
    internal string Bernama(Penggalan penggalan, List<Fakta> fakta, Konteks konteks)
    {
        // "Ya" is small talk, and an answer where it is asked for.
        var nilai = TanpaBasa(penggalan.Nilai) is { Length: 0 } && penggalan.Isian is [IsianYaTidak] ? penggalan.Nilai.Trim() : TanpaBasa(penggalan.Nilai);
        if (nilai.Length == 0)
        {
            return string.Join(' ', penggalan.Isian.Select(i => i.Label).Distinct().Take(1));
        }

        if (penggalan.Isian is [IsianRujukan tempat] && Kelahiran(tempat) is { } kelahiran)
        {
            return TempatDanTanggal(kelahiran, tempat, nilai, fakta, konteks);
        }

        if (penggalan.Isian is [var satu])
        {
            var (tafsir, sisa) = TafsirTerpanjang(satu, nilai, konteks);
            fakta.Add(new(sisa.Length == 0 ? nilai : nilai[..^sisa.Length].TrimEnd(), [satu], tafsir));
            return Sisanya(sisa, fakta, konteks);
        }

        return BernamaBersama(penggalan.Isian, nilai, fakta, konteks);
    }

    // One name for several fields: each takes its own part ("masa kerja", "lahir di … 12 jan 1986"), or the person has to say which.
    private string BernamaBersama(IReadOnlyList<Isian> isian, string nilai, List<Fakta> fakta, Konteks konteks)
    {
        if (isian.All(i => i is IsianAngka { MasaKerja: not null }))
        {
            fakta.AddRange(isian.Select(i => new Fakta(nilai, [i], i.Tafsirkan(nilai, konteks))));
            return "";
        }

        if (isian.OfType<IsianTanggal>().ToList() is [var tanggal] && isian.Where(i => i is not IsianTanggal).ToList() is [var lain and not IsianAngka])
        {
            return TempatDanTanggal(tanggal, lain, nilai, fakta, konteks);
        }

        var cocok = isian.Select(i => (Isian: i, Hasil: TafsirTerpanjang(i, nilai, konteks))).Where(c => c.Hasil.Tafsir is not Tafsir.Salah).ToList();
        cocok = cocok.Exists(c => c.Hasil.Tafsir is Tafsir.Pasti) ? cocok.FindAll(c => c.Hasil.Tafsir is not Tafsir.Konfirmasi) : cocok;
        if (cocok.Count == 0)
        {
            fakta.Add(new(nilai, isian, isian[0].Tafsirkan(nilai, konteks)));
            return "";
        }

        var sisa = cocok.MinBy(c => c.Hasil.Sisa.Length).Hasil.Sisa;
        fakta.Add(Pilih(nilai[..^sisa.Length].TrimEnd(), [.. cocok.Where(c => c.Hasil.Sisa == sisa).Select(c => (c.Isian, c.Hasil.Tafsir))], konteks));
        return Sisanya(sisa, fakta, konteks);
    }

    // "ciamis, 12 jan 1986": the date is cut out, the words before it are the place.
    private string TempatDanTanggal(IsianTanggal tanggal, Isian tempat, string nilai, List<Fakta> fakta, Konteks konteks)
    {
        var kata = KataKetikan.Urai(nilai);
        var letak = Enumerable.Range(0, kata.Count).FirstOrDefault(i => char.IsDigit(nilai[kata[i].Mulai]) || kata[i].Baku is "tanggal", -1);
        var (nama, hari) = letak < 0 ? (nilai, "") : (TanpaBasa(nilai[..kata[letak].Mulai].TrimEnd(' ', ',', '/', '-')), nilai[kata[letak].Mulai..]);
        if (nama.Length > 0)
        {
            fakta.Add(new(nama, [tempat], tempat.Tafsirkan(nama, konteks)));
        }

        if (hari.Length == 0)
        {
            return "";
        }

        var (tafsir, sisa) = TafsirTerpanjang(tanggal, hari, konteks);
        fakta.Add(new(hari[..^sisa.Length].TrimEnd(), [tanggal], tafsir));
        return Sisanya(sisa, fakta, konteks);
    }

    private string Sisanya(string sisa, List<Fakta> fakta, Konteks konteks) => sisa.Length == 0 || Sisakan ? sisa : Lepas(sisa, fakta, konteks);

    // No name before it: only what no other kind could be. A date may still follow a place that was just named.
    private string Lepas(string teks, List<Fakta> fakta, Konteks konteks)
    {
        // "Bapak" is small talk, and an answer where parents are asked.
        var nilai = TanpaBasa(teks) is { Length: > 0 } inti ? inti : teks.Trim();
        if (nilai.Length == 0)
        {
            return "";
        }

        var ada = fakta.SelectMany(f => f.Isian).ToHashSet();
        var tempat = fakta.Count > 0 && fakta[^1].Isian is [IsianRujukan terakhir] && Kelahiran(terakhir) is { } hari && !ada.Contains(hari) ? hari : null;
        var cocok = (tempat is null ? _isian.Where(i => !ada.Contains(i)) : [tempat]).Select(i => (Isian: i, Tafsir: Khas(i, nilai, konteks))).Where(c => c.Tafsir is not null).Select(c => (c.Isian, c.Tafsir!)).ToList();
        if (cocok.Count > 0)
        {
            fakta.Add(Pilih(nilai, cocok, konteks));
            return "";
        }

        if (fakta.Count > 0 && fakta[^1] is { Isian: [IsianTeks { HurufBesar: false }], Tafsir: Tafsir.Pasti pasti } akhir && !nilai.Contains(':', StringComparison.Ordinal))
        {
            fakta[^1] = akhir with { Ketikan = $"{akhir.Ketikan}, {nilai}", Tafsir = akhir.Isian[0].Tafsirkan($"{pasti.Nilai}, {nilai}", konteks) };
            return "";
        }

        return nilai;
    }

    // The date that is told in one breath with this place.
    internal IsianTanggal? Kelahiran(IsianRujukan tempat) => _isian.OfType<IsianTanggal>().FirstOrDefault(t => t.Sebutan.Intersect(tempat.Sebutan).Any());

    // Kinds that speak for themselves.
    private static Tafsir? Khas(Isian isian, string nilai, Konteks konteks) => isian switch
    {
        IsianNip or IsianNik or IsianNomor or IsianTanggal when nilai.Any(char.IsDigit) => isian.Tafsirkan(nilai, konteks) is { Calon: not null } tafsir ? tafsir : null,
        IsianAngka angka when angka.DenganSatuan(nilai) => isian.Tafsirkan(nilai, konteks) as Tafsir.Pasti,
        IsianPilihan pilihan when nilai.Any(char.IsLetter) && nilai.Length > 1 => isian.Tafsirkan(nilai, konteks) is var tafsir && (tafsir is Tafsir.Pasti || (tafsir is Tafsir.Konfirmasi && Dugaan(pilihan, nilai))) ? tafsir : null,
        _ => null,
    };

    // Confirmed for what it leads to, not for a slip.
    private static bool Dugaan(IsianPilihan pilihan, string nilai) =>
        KataKetikan.Kunci(nilai) is var kunci && pilihan.Daftar.Semua.Any(b => b.Dugaan.Any(d => KataKetikan.Kunci(d.Kata) == kunci));

    private static Fakta Pilih(string ketikan, List<(Isian Isian, Tafsir Tafsir)> cocok, Konteks konteks) => cocok is [var satu]
        ? new(ketikan, [satu.Isian], satu.Tafsir)
        : new(ketikan, [.. cocok.Select(c => c.Isian)], new Tafsir.Ambigu(
            [.. cocok.Select(c => new PilihanTafsir(c.Isian.Kode, c.Tafsir.Calon is { } calon ? $"{c.Isian.Label}: {c.Isian.Tampil(calon, konteks)}" : c.Isian.Label))],
            $"\"{ketikan}\" dapat mengisi {string.Join(" atau ", cocok.Select(c => c.Isian.Label))}."));

    // The most words from the front that mean something; free text takes them all.
    private static (Tafsir Tafsir, string Sisa) TafsirTerpanjang(Isian isian, string nilai, Konteks konteks)
    {
        var utuh = isian.Tafsirkan(nilai, konteks);
        if (isian is IsianTeks { Bernomor: true } && AkhirNomor(nilai) is { } akhir)
        {
            return (isian.Tafsirkan(nilai[..akhir], konteks), nilai[akhir..].TrimStart(' ', ',', ';'));
        }

        if (utuh is Tafsir.Pasti or Tafsir.Kosong || isian is IsianTeks or IsianRujukan)
        {
            return (utuh, "");
        }

        var kata = KataKetikan.Urai(nilai);
        for (var banyak = Math.Min(kata.Count - 1, TerbanyakKata); banyak > 0; banyak--)
        {
            if (isian.Tafsirkan(nilai[..kata[banyak - 1].Akhir], konteks) is Tafsir.Pasti pasti && !char.IsLetterOrDigit(nilai[kata[banyak - 1].Akhir]))
            {
                return (pasti, nilai[kata[banyak].Mulai..]);
            }
        }

        // "Oktober 2012 reguler": a date that wants a yes is still the date.
        for (var banyak = Math.Min(kata.Count - 1, TerbanyakKataTanggal); banyak > 1 && isian is IsianTanggal && utuh is Tafsir.Salah; banyak--)
        {
            if (isian.Tafsirkan(nilai[..kata[banyak - 1].Akhir], konteks) is Tafsir.Konfirmasi ragu && !char.IsLetterOrDigit(nilai[kata[banyak - 1].Akhir]))
            {
                return (ragu, nilai[kata[banyak].Mulai..]);
            }
        }

        return (utuh, "");
    }

    // Behind the last word with a digit, when words follow it.
    private static int? AkhirNomor(string nilai)
    {
        var angka = nilai.LastIndexOfAny([.. "0123456789"]);
        var sela = angka < 0 ? -1 : nilai.IndexOf(' ', angka);
        return sela < 0 || !nilai.AsSpan(sela).ContainsAnyInRange('a', 'z') ? null : sela;
    }

    internal static string TanpaBasa(string teks)
    {
        var kata = KataKetikan.Urai(teks);

        var (awal, akhir) = (kata.TakeWhile(k => Basanya(teks, k)).Count(), kata.Count);
        // "A.Ma.Pd." ends in no "pada".
        while (akhir > awal && Basanya(teks, kata[akhir - 1]) && (kata[akhir - 1].Mulai == 0 || teks[kata[akhir - 1].Mulai - 1] != '.'))
        {
            akhir--;
        }

        // A dash is an answer of its own; a dot behind the last word belongs to it ("S.Pd.").
        return kata.Count == 0 ? teks.Trim(' ', ':', '=', ',', ';')
            : awal == akhir ? ""
            : teks[(awal == 0 ? 0 : kata[awal].Mulai)..(akhir == kata.Count ? teks.Length : kata[akhir - 1].Akhir)].Trim(' ', ':', '=', ',', ';');
    }

    // "dr." is a title.
    private static bool Basanya(string teks, KataKetikan kata) => Basa.Contains(kata.Baku) && !(kata.Akhir - kata.Mulai == 2 && kata.Akhir < teks.Length && teks[kata.Akhir] == '.');
}
