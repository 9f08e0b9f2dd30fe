using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>
/// Reads what people type for one choice of a short list: its label and aliases in any spelling, with small talk around them; then
/// what is close to one of them, which is asked and never taken.
/// </summary>
internal sealed class PembacaDaftar
{
    private const int PalingBanyakKata = 40;
    private const int PilihanTerbanyak = 9;

    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "saya", "adalah", "ialah", "yaitu", "itu", "ini", "nya", "status", "jenis", "sekarang", "saat", "masih", "sudah", "orang", "termasuk", "sebagai", "jadi", "menjadi", "pak", "bapak", "bu",
        "ibu", "ya", "min", "dong", "deh", "kok", "sih", "kak", "yang", "nama", "di", "pada", "dengan", "untuk", "atau", "dan", "dari", "beliau", "dia", "kami", "data");

    private static readonly FrozenSet<string> Sangkal = FrozenSet.Create("tidak", "bukan", "belum", "non", "tanpa", "eks", "mantan", "kecuali", "selain", "pernah", "sebelum", "batal", "bekas", "akan", "hendak", "rencana");

    // What they join are two answers: "kristen dan katolik" is not "kristen katolik".
    private static readonly FrozenSet<string> Penyambung = FrozenSet.Create("dan", "atau");

    private const string Sambung = "";

    private readonly Daftar _daftar;
    private readonly ILookup<string, Ejaan> _ejaan;
    private readonly FrozenSet<string> _kata;
    private readonly int _terpanjang;
    private readonly PencariMirip _mirip;

    public PembacaDaftar(Daftar daftar)
    {
        _daftar = daftar;
        var ejaan = daftar.Semua.Where(b => !b.Usang).SelectMany(Semua).Where(e => e.Kunci.Length > 0).ToList();
        _ejaan = ejaan.ToLookup(e => e.Kunci);
        _kata = ejaan.SelectMany(e => e.Kata).ToFrozenSet();
        _terpanjang = ejaan.Max(e => e.Kata.Count);
        _mirip = new PencariMirip(ejaan.Select(e => (e.Kata, e.Butir)));
    }

    public Tafsir Baca(string teks, string label, IReadOnlySet<string> kataIsian)
    {
        var urai = KataKetikan.Urai(teks);
        var kata = urai.Select(k => k.Baku).ToList();
        var bersambung = kata.Where(k => _kata.Contains(k) || Penyambung.Contains(k) || !(Basa.Contains(k) || kataIsian.Contains(k))).Select(k => Penyambung.Contains(k) && !_kata.Contains(k) ? Sambung : k).ToList();
        var inti = bersambung.Where(k => k != Sambung).ToList();
        if (kata.Count > PalingBanyakKata || inti.Count == 0)
        {
            return Asing(teks, label, []);
        }

        return Tepat(teks, kata) ?? (inti.Count == bersambung.Count ? Tepat(teks, inti) : null) ?? Tertolak(inti) ?? _daftar.Ejaan?.Invoke(inti) ?? Sebagian(teks, bersambung, TanpaSambung(urai))
            ?? Dekat(teks, _mirip.Mirip(inti)) ?? Dekat(teks, _mirip.Memuat(inti)) ?? Terselip(teks, bersambung) ?? Asing(teks, label, _mirip.Terdekat(inti));
    }

    private static IEnumerable<Ejaan> Semua(Butir butir) =>
        butir.Dugaan.Select(d => new Ejaan(KataKetikan.Baca(d.Kata), butir, Alasan: d.Alasan)).Concat(butir.Alias.Select(a => new Ejaan(KataKetikan.Baca(a), butir)))
            .Append(new Ejaan(KataKetikan.Baca(butir.Label), butir, Label: true));

    // Written out: a label wins over other choices' aliases.
    private Tafsir? Tepat(string teks, IEnumerable<string> kata)
    {
        var semua = _ejaan[string.Concat(kata)].ToList();
        return semua.Count == 0 ? null : Pilih(teks, semua.Exists(e => e.Label) ? [.. semua.Where(e => e.Label)] : semua);
    }

    private static Tafsir Pilih(string teks, IReadOnlyCollection<Ejaan> ejaan) => ejaan.Select(e => e.Butir).Distinct().ToList() switch
    {
        [var satu] => Tafsir.Dari(satu.Kode, ejaan.All(e => e.Alasan is not null) ? ejaan.First().Alasan : null),
        var banyak => Ambigu(teks, banyak),
    };

    private Tafsir? Tertolak(List<string> inti) =>
        _daftar.Bukan.FirstOrDefault(b => inti.Contains(KataKetikan.Kunci(b.Kata)) || string.Concat(inti) == KataKetikan.Kunci(b.Kata)) is { Kata: not null } tolak
            ? Tafsir.Keliru("pilihan.bukan", tolak.Pesan)
            : null;

    // Whole choices among the words, nothing else left over (or only a tail, where a tail belongs).
    private Tafsir? Sebagian(string teks, List<string> inti, bool terpisah)
    {
        var (sebutan, sisa) = Sebutan(inti);
        return sebutan.Count == 0 ? null
            : sisa.Count == 0 ? Pilih(teks, [.. sebutan.SelectMany(s => s.Ejaan)])
            : _daftar.Berekor && terpisah && sebutan[0].Letak == 0 && sisa[0].Length > 2 && !sisa.Exists(Sangkal.Contains)
                ? Pilih(teks, [.. sebutan.SelectMany(s => s.Ejaan), .. sebutan[0].Ejaan.SelectMany(e => Lanjutan(e, sisa))])
            : null;
    }

    // "SLTP ejuruan" is hardly an SLTP with a tail: choices whose labels have words that are nearly there.
    private IEnumerable<Ejaan> Lanjutan(Ejaan awal, List<string> sisa) => _ejaan.SelectMany(e => e)
        .Where(e => e.Label && e.Butir != awal.Butir && e.Kata.Any(k => sisa.Append(string.Concat(sisa)).Any(s => k.Length > 3 && PencariMirip.Serupa(s, k))));

    // A tail that touches is no tail: "S3TP".
    private static bool TanpaSambung(IReadOnlyList<KataKetikan> urai) =>
        !urai.Zip(urai.Skip(1)).Skip(1).Any(p => p.First.Akhir == p.Second.Mulai) && (urai.Count < 2 || urai[0].Akhir < urai[1].Mulai || (urai[1].Baku.All(char.IsAsciiDigit) && urai[0].Baku.Length == 1));

    // A choice among words that we do not know. A number among them would say which of several: it is not passed over.
    private Tafsir? Terselip(string teks, List<string> inti)
    {
        var (sebutan, sisa) = Sebutan(inti);
        return sebutan.Count == 0 || sisa.Exists(s => Sangkal.Contains(s) || s.Any(char.IsAsciiDigit)) ? null
            : Pilih(teks, [.. sebutan.SelectMany(s => s.Ejaan)]) is Tafsir.Pasti { Nilai: var kode } ? new Tafsir.Konfirmasi(kode, $"Dari \"{Ringkas(teks)}\" yang dikenali hanya {_daftar.Cari(kode)!.Label}.")
            : Pilih(teks, [.. sebutan.SelectMany(s => s.Ejaan)]);
    }

    private (List<(int Letak, List<Ejaan> Ejaan)> Sebutan, List<string> Sisa) Sebutan(List<string> inti)
    {
        var (sebutan, sisa) = (new List<(int, List<Ejaan>)>(), new List<string>());
        for (var i = 0; i < inti.Count;)
        {
            var panjang = Math.Min(_terpanjang, inti.Count - i);
            while (panjang > 0 && (inti.GetRange(i, panjang).Contains(Sambung) || !Cukup(string.Concat(inti.GetRange(i, panjang)))))
            {
                panjang--;
            }

            if (panjang == 0)
            {
                sisa.AddRange(inti[i] == Sambung ? [] : [inti[i]]);
                i++;
                continue;
            }

            sebutan.Add((i, [.. _ejaan[string.Concat(inti.GetRange(i, panjang))]]));
            i += panjang;
        }

        return (sebutan, sisa);
    }

    // One or two letters mean something only when they stand alone.
    private bool Cukup(string kunci) => (kunci.Length > 2 || (kunci.Length == 2 && kunci.Any(char.IsAsciiDigit) && kunci.Any(char.IsLetter))) && _ejaan.Contains(kunci);

    private static Tafsir? Dekat(string teks, IReadOnlyList<Butir> butir) => butir switch
    {
        [] => null,
        [var satu] => new Tafsir.Konfirmasi(satu.Kode, $"\"{Ringkas(teks)}\" mungkin berarti {satu.Label}."),
        { Count: <= PilihanTerbanyak } => Ambigu(teks, butir),
        _ => null,
    };

    private static Tafsir.Ambigu Ambigu(string teks, IReadOnlyList<Butir> butir) =>
        new([.. butir.Select(b => new PilihanTafsir(b.Kode, b.Label))], $"\"{Ringkas(teks)}\" dapat berarti {butir.Count} pilihan.");

    private Tafsir Asing(string teks, string label, IReadOnlyList<Butir> terdekat)
    {
        var tawaran = terdekat.Count > 0 ? terdekat : [.. _daftar.Semua.Where(b => !b.Usang)];
        return Tafsir.Keliru("pilihan.asing", $"{label} \"{Ringkas(teks)}\" tidak ada dalam pilihan. "
            + (tawaran.Count <= PilihanTerbanyak ? $"{(terdekat.Count > 0 ? "Yang paling dekat" : "Pilihannya")}: {string.Join(", ", tawaran.Select(b => b.Label))}." : "Silakan pilih dari daftar."));
    }

    private static string Ringkas(string teks) => teks.Length > 40 ? string.Concat(teks.AsSpan(0, char.IsHighSurrogate(teks[39]) ? 39 : 40), "…") : teks;

    private sealed record Ejaan(IReadOnlyList<string> Kata, Butir Butir, bool Label = false, string? Alasan = null)
    {
        public string Kunci { get; } = string.Concat(Kata);
    }
}
