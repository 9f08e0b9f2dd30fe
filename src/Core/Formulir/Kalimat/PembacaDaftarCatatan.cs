using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Several records in one message, as far as they were understood.</summary>
/// <param name="Baris">The records, in the order they were told.</param>
/// <param name="Disebut">How many the message promises; null when it does not say.</param>
public sealed record DaftarTerbaca(IReadOnlyList<KalimatTerbaca> Baris, int? Disebut);

/// <summary>
/// Several records in one message: "2 anak: Budi 3-5-2010 L, Ani 7-8-2013 P", numbered, a line each, or parted by commas alone. A record
/// ends where one of its fields is told again. Words without a name belong to the field that a row begins with (<see cref="Bagian.Pokok"/>),
/// a date without one to the date of the section; both are said back. What is not understood is told, nothing is made up.
/// </summary>
public sealed class PembacaDaftarCatatan
{
    private const int TerpanjangTeks = 4000;
    private const int TerbanyakKata = 6;

    private readonly PembacaKalimat _kalimat;
    private readonly PemotongDaftar _pemotong;
    private readonly Isian? _pokok;
    private readonly IsianTanggal? _tanggal;
    private readonly IReadOnlyList<Isian> _isian;

    /// <summary>A reader for the records of one section.</summary>
    public PembacaDaftarCatatan(Bagian bagian)
    {
        (_kalimat, _pemotong) = (new PembacaKalimat(bagian) { Sisakan = true }, new PemotongDaftar(bagian));
        _pokok = bagian.Pokok is { } kode ? bagian.AmbilIsian(kode) : null;
        _isian = [.. bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi)];
        _tanggal = bagian.MenurutTanggal is { } urut ? bagian.AmbilIsian(urut) as IsianTanggal : _isian.OfType<IsianTanggal>().FirstOrDefault();
    }

    /// <summary>The records that the message tells; one or none when it is no list.</summary>
    /// <param name="teks">As typed.</param>
    /// <param name="borang">The form: records that a row may name.</param>
    /// <param name="konteks">The world.</param>
    public DaftarTerbaca Baca(string teks, Borang borang, Konteks konteks)
    {
        var potongan = _pemotong.Potong(teks.Length > TerpanjangTeks ? teks[..TerpanjangTeks] : teks);
        var baris = potongan.Butir.SelectMany(b => Butir(b, potongan.Disebut, new Baris(), borang, konteks)).ToList();
        var umum = potongan.Kepala.Length == 0 ? new Baris() : Kepala(potongan.Kepala, borang, konteks);
        baris.ForEach(b => b.Fakta.AddRange(umum.Fakta.Where(f => !b.Ada(f.Isian))));
        if (umum.Asing.Count > 0 && baris.Count > 0)
        {
            baris[0].Asing.InsertRange(0, umum.Asing);
        }

        return new(baris.ConvertAll(b => new KalimatTerbaca(b.Fakta, b.Asing)), potongan.Disebut);
    }

    // What holds for all of them: "3 anak kandung dari Neneng: …".
    private Baris Kepala(string teks, Borang borang, Konteks konteks)
    {
        var umum = new Baris { Umum = true };
        var hasil = Butir(Penunjuk(teks, umum, borang), null, umum, borang, konteks);
        return hasil.Aggregate(umum, (u, b) =>
        {
            u.Fakta.AddRange(b == u ? [] : b.Fakta.Where(f => !u.Ada(f.Isian)));
            u.Asing.AddRange(b == u ? [] : b.Asing);
            return u;
        });
    }

    private List<Baris> Butir(string teks, int? disebut, Baris awal, Borang borang, Konteks konteks)
    {
        var hasil = new List<Baris> { awal };
        foreach (var penggalan in _kalimat.Potong(_pemotong.TanpaPengantar(teks)))
        {
            var sisa = penggalan.Nilai;
            if (penggalan.Isian.Count > 0)
            {
                if (penggalan.Isian.All(i => hasil[^1].Ada([i])) && !(penggalan.Isian is [var satu] && hasil[^1].Lepaskan(satu, konteks)))
                {
                    hasil.Add(new());
                }

                sisa = _kalimat.Bernama(penggalan, hasil[^1].Fakta, konteks);
                if (PembacaKalimat.TanpaBasa(penggalan.Nilai).Length == 0 && penggalan.Isian is not [IsianYaTidak])
                {
                    hasil[^1].Asing.Add(sisa);
                    continue;
                }
            }

            Lepas(sisa, hasil, disebut, borang, konteks);
        }

        return [.. hasil.Where(b => b.Fakta.Count > 0 || b.Asing.Count > 0)];
    }

    // Words without a name before them: values that speak for themselves, and runs of words between them.
    private void Lepas(string teks, List<Baris> hasil, int? disebut, Borang borang, Konteks konteks)
    {
        var kata = KataKetikan.Urai(teks);
        var mulai = 0;
        for (var i = 0; i < kata.Count;)
        {
            var terbuka = mulai < i || i == 0;
            var khas = Enumerable.Range(0, Math.Min(TerbanyakKata, kata.Count - i)).Reverse().Where(p => Utuh(teks, kata, i, i + p))
                .Select(p => (Panjang: p + 1, Fakta: Khas(teks[kata[i].Mulai..kata[i + p].Akhir], hasil[^1], terbuka, konteks))).FirstOrDefault(k => k.Fakta.Count > 0);
            if (khas.Fakta is not { Count: > 0 })
            {
                i++;
                continue;
            }

            Rangkai(Potongan(teks, kata, mulai, i), hasil, disebut, sebelumTanggal: khas.Fakta[0].Isian is [IsianTanggal], borang, konteks);
            if (khas.Fakta.Exists(f => hasil[^1].Ada(f.Isian)))
            {
                hasil.Add(new());
            }

            hasil[^1].Fakta.AddRange(khas.Fakta);
            mulai = i += khas.Panjang;
        }

        Rangkai(Potongan(teks, kata, mulai, kata.Count), hasil, disebut, sebelumTanggal: false, borang, konteks);
    }

    // A run of words: what a row begins with, or the place before a date.
    private void Rangkai(string teks, List<Baris> hasil, int? disebut, bool sebelumTanggal, Borang borang, Konteks konteks)
    {
        var penunjuk = new Baris();
        var nilai = Tanpa(Penunjuk(teks, penunjuk, borang));
        var baris = hasil[^1];

        // "Dokter umum di Puskesmas …": all of the run is the answer of another field.
        if (nilai.Length > 0 && _pokok is IsianRujukan && Pilihan(nilai, konteks) is [{ Tafsir: Tafsir.Pasti } pilihan] && !baris.Ada(pilihan.Isian))
        {
            baris.Fakta.Add(pilihan);
        }
        else if (nilai.Length > 0 && !baris.Umum && _pokok is (IsianTeks or IsianRujukan) && _pokok.Tafsirkan(nilai, konteks) is var tafsir && (tafsir.Calon is not null || _pokok is IsianRujukan) && (!baris.Ada([_pokok]) || baris.Fakta.Count > 1 || disebut is not null) && !Tempat(baris, sebelumTanggal, out _))
        {
            if (baris.Ada([_pokok]))
            {
                hasil.Add(baris = new());
            }

            baris.Fakta.Add(new Fakta(nilai, [_pokok], tafsir));
        }
        else if (nilai.Length > 0 && Tempat(baris, sebelumTanggal, out var tempat))
        {
            baris.Fakta.Add(new Fakta(nilai, [tempat], tempat.Tafsirkan(nilai, konteks)));
        }
        else if (nilai.Length > 0)
        {
            baris.Asing.Add(nilai);
        }

        baris.Fakta.AddRange(penunjuk.Fakta.Where(f => !baris.Ada(f.Isian)));
    }

    // "Budi, Ciamis 3-5-2010": the row has its name already and nothing else.
    private bool Tempat(Baris baris, bool sebelumTanggal, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Isian? tempat)
    {
        tempat = sebelumTanggal && _pokok is not null && baris.Ada([_pokok]) && baris.Fakta.Count == 1
            ? _isian.OfType<IsianRujukan>().FirstOrDefault(i => _kalimat.Kelahiran(i) == _tanggal && !baris.Ada([i])) : null;
        return tempat is not null;
    }

    private List<Fakta> Khas(string nilai, Baris baris, bool awalRangkaian, Konteks konteks)
    {
        if (nilai.Any(char.IsDigit) && Berangka(nilai, konteks) is { Count: > 0 } berangka)
        {
            return berangka;
        }

        if (_pokok is IsianAngka && awalRangkaian && nilai.All(char.IsAsciiDigit) && _pokok.Tafsirkan(nilai, konteks) is Tafsir.Pasti tahun)
        {
            return [new Fakta(nilai, [_pokok], tahun)];
        }

        // Inside the name of a school or a post nothing else is looked for.
        return _pokok is IsianRujukan && !baris.Umum && !baris.Ada([_pokok]) ? [] : Pilihan(nilai, konteks);
    }

    private List<Fakta> Berangka(string nilai, Konteks konteks)
    {
        var masaKerja = _isian.OfType<IsianAngka>().Where(i => i.MasaKerja is not null).ToList();
        if (masaKerja.Count > 0 && PembacaMasaKerja.Bersatuan(nilai) && masaKerja.TrueForAll(i => i.Tafsirkan(nilai, konteks) is Tafsir.Pasti))
        {
            return masaKerja.ConvertAll(i => new Fakta(nilai, [i], i.Tafsirkan(nilai, konteks)));
        }

        if (_isian.OfType<IsianAngka>().Where(i => i.DenganSatuan(nilai)).ToList() is [var bersatuan] && bersatuan.Tafsirkan(nilai, konteks) is Tafsir.Pasti banyaknya)
        {
            return [new Fakta(nilai, [bersatuan], banyaknya)];
        }

        // A bare number is no date.
        var tanggal = _tanggal is not null && KataKetikan.Baca(nilai).Count is var banyak && banyak > 1 && (char.IsDigit(nilai[0]) || banyak == 2) && char.IsDigit(nilai[^1]) && _tanggal.Tafsirkan(nilai, konteks) is { Calon: not null } hari ? hari : null;
        var nomor = _isian.Where(i => i is IsianNip or IsianNik or IsianNomor && i.Tafsirkan(nilai, konteks) is Tafsir.Pasti).ToList();
        return tanggal is not null ? [new Fakta(nilai, [_tanggal!], tanggal)]
            : nomor is [var satu] ? [new Fakta(nilai, [satu], satu.Tafsirkan(nilai, konteks))]
            : Pilihan(nilai, konteks);
    }

    // Only a choice of one field, written out.
    private List<Fakta> Pilihan(string nilai, Konteks konteks) => nilai.Any(char.IsLetter)
        && _isian.OfType<IsianPilihan>().Where(p => Mungkin(p, nilai) && p.Tafsirkan(nilai, konteks) is Tafsir.Pasti or Tafsir.Konfirmasi).ToList() is [var satu]
            ? [new Fakta(nilai, [satu], satu.Tafsirkan(nilai, konteks))]
            : [];

    // Looked up first: reading each word as a choice would look for slips of the thumb in all of them.
    private static bool Mungkin(IsianPilihan isian, string nilai) => KataKetikan.Baca(nilai) is { Count: < 5 } kata
        && (isian.Daftar.Kunci.Contains(string.Concat(kata)) || (isian.Daftar.Ejaan is not null && kata.Count is 2 or 3 && kata.Any(k => k.All(char.IsAsciiDigit)) && isian.Daftar.Ejaan!(kata) is Tafsir.Pasti));

    // A spouse or child that is called by name, out of the text.
    private string Penunjuk(string teks, Baris baris, Borang borang)
    {
        foreach (var isian in _isian.OfType<IsianCatatan>())
        {
            var (kata, semua) = (KataKetikan.Urai(teks), isian.Pilihan(borang).ToList());
            var cocok = semua.Select(p => (Pilihan: p, Letak: Letak(kata, KataKetikan.Baca(p.Label)))).Where(p => p.Letak is not null).ToList();
            if (cocok is [var satu] && !baris.Ada([isian]))
            {
                var (awal, akhir) = satu.Letak!.Value;
                baris.Fakta.Add(new Fakta(teks[kata[awal].Mulai..kata[akhir].Akhir], [isian], new Tafsir.Pasti(satu.Pilihan.Id)));
                teks = $"{teks[..kata[awal].Mulai]} {teks[kata[akhir].Akhir..]}";
            }
        }

        return teks;
    }

    // Behind "dari", "dengan": the words of the name, at least the first one.
    private static (int Awal, int Akhir)? Letak(IReadOnlyList<KataKetikan> kata, IReadOnlyList<string> nama)
    {
        var dari = Enumerable.Range(0, kata.Count).FirstOrDefault(i => i > 0 && kata[i - 1].Baku is "dari" or "dengan" or "istri" or "suami" && kata[i].Baku == (nama is [var pertama, ..] ? pertama : null), -1);
        return dari < 0 ? null : (kata[dari - 1].Baku is "dari" or "dengan" ? dari - 1 : dari, dari + nama.TakeWhile((n, i) => dari + i < kata.Count && kata[dari + i].Baku == n).Count() - 1);
    }

    // Ends where the next character goes on: "3-5" of "3-5-2010".
    private static bool Utuh(string teks, IReadOnlyList<KataKetikan> kata, int awal, int akhir) =>
        (kata[awal].Mulai == 0 || char.IsWhiteSpace(teks[kata[awal].Mulai - 1]) || teks[kata[awal].Mulai - 1] is '(' or ',')
        && (kata[akhir].Akhir >= teks.Length || char.IsWhiteSpace(teks[kata[akhir].Akhir]) || teks[kata[akhir].Akhir] is ')' or ',' or '.');

    private static string Potongan(string teks, IReadOnlyList<KataKetikan> kata, int dari, int sampai) => dari >= sampai ? "" : teks[kata[dari].Mulai..Akhir(teks, kata[sampai - 1].Akhir)];

    // A dot behind the last word belongs to it: "S.Pd."
    private static int Akhir(string teks, int akhir) => akhir < teks.Length && teks[akhir] == '.' ? akhir + 1 : akhir;

    private string Tanpa(string teks) => PembacaKalimat.TanpaBasa(_pemotong.TanpaPengantar(teks)).Trim(' ', '(', ')', '-', '.', ',', ':');

    private sealed class Baris
    {
        // What stands before the list holds for all of it and begins no row.
        public bool Umum { get; init; }

        public List<Fakta> Fakta { get; } = [];

        public List<string> Asing { get; } = [];

        /// <summary>What might have been this field among others is one of the others, now that it is told by its name.</summary>
        public bool Lepaskan(Isian isian, Konteks konteks)
        {
            var banyak = Fakta.FindIndex(f => f.Isian.Count > 1 && f.Tafsir is Tafsir.Ambigu && f.Isian.Contains(isian));
            if (banyak < 0 || Fakta.Exists(f => f.Isian is [var satu] && satu == isian))
            {
                return false;
            }

            var sisa = Fakta[banyak].Isian.Where(i => i != isian).ToList();
            Fakta[banyak] = sisa is [var tinggal] ? new Fakta(Fakta[banyak].Ketikan, sisa, tinggal.Tafsirkan(Fakta[banyak].Ketikan, konteks)) : Fakta[banyak] with { Isian = sisa };
            return true;
        }

        public bool Ada(IReadOnlyList<Isian> isian) => isian.All(i => Fakta.Exists(f => f.Isian.Contains(i)));
    }
}
