using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>By which words the fields of a section are called: labels, other names, and heads that several fields share (<c>TMT</c>).</summary>
internal sealed class KamusSebutan
{
    // A bare head belongs to the field that the sentence speaks of: "golongan III/a tmt …", "sk no … tanggal …".
    private static readonly FrozenSet<string> Kepala = FrozenSet.Create("tmt", "tanggal", "nomor", "tahun");

    private readonly Dictionary<string, List<Isian>> _sebutan = [];
    private readonly Dictionary<string, List<Isian>> _kepala = [];

    public KamusSebutan(Bagian bagian)
    {
        foreach (var isian in bagian.Isian.Where(i => i is not IsianCatatan))
        {
            foreach (var sebutan in isian.Sebutan.Append(isian.Label).Select(KataKetikan.Baca).Where(s => s.Count > 0))
            {
                Tambah(_sebutan, string.Join(' ', sebutan), isian);
                Terpanjang = Math.Max(Terpanjang, sebutan.Count);
            }

            if (KataKetikan.Baca(isian.Label) is [var awal, _, ..] && Kepala.Contains(awal))
            {
                Tambah(_kepala, awal, isian);
            }
        }
    }

    /// <summary>Most words in a name.</summary>
    public int Terpanjang { get; } = 1;

    /// <summary>The fields called so; empty when none is.</summary>
    public IReadOnlyList<Isian> Cari(string kata) => _sebutan.GetValueOrDefault(kata, []);

    /// <summary>The fields that a bare head may mean, given what was spoken of last: those whose label shares a word with it, else all.</summary>
    public IReadOnlyList<Isian> CariKepala(string kata, IReadOnlyList<Isian> terakhir)
    {
        var semua = _kepala.GetValueOrDefault(kata, []);
        var pokok = terakhir.SelectMany(i => KataKetikan.Baca(i.Label)).Where(k => !Kepala.Contains(k)).ToHashSet();
        var dekat = semua.Where(i => !terakhir.Contains(i) && KataKetikan.Baca(i.Label).Any(pokok.Contains)).ToList();
        return dekat.Count > 0 ? dekat : semua;
    }

    private static void Tambah(Dictionary<string, List<Isian>> ke, string kata, Isian isian)
    {
        if (!ke.TryGetValue(kata, out var daftar))
        {
            ke[kata] = daftar = [];
        }

        if (!daftar.Contains(isian))
        {
            daftar.Add(isian);
        }
    }
}
