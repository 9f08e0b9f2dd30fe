using System.Runtime.CompilerServices;
using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Ekspor;

/// <summary>
/// A table that staff may take away. Declared once: add a class, register it as <see cref="TabelEkspor"/>, and it is on the page, in both formats and
/// in the tests.
/// </summary>
public abstract class TabelEkspor
{
    /// <summary>Its code, in addresses and names of files; never reused.</summary>
    public abstract string Kode { get; }

    /// <summary>What it is called.</summary>
    public abstract string Judul { get; }

    /// <summary>What is in it, in a sentence.</summary>
    public abstract string Keterangan { get; }

    /// <summary>The right to see what is in it.</summary>
    public abstract Wewenang Wewenang { get; }

    /// <summary>The columns.</summary>
    public abstract IReadOnlyList<KepalaKolom> Kepala { get; }

    /// <summary>States to choose from; empty when rows have none.</summary>
    public virtual IReadOnlyList<PilihanKeadaan> Keadaan => [];

    /// <summary>What the days of the filter mean, e.g. <c>Tanggal daftar</c>; null when rows have no day.</summary>
    public virtual string? NamaTanggal => null;

    /// <summary>How many rows there will be, near enough to show progress.</summary>
    public abstract Task<long> HitungAsync(PermintaanTabel permintaan, CancellationToken batal);

    /// <summary>All rows that the asker may see, portion by portion and never all in memory. The array is used again for the next row.</summary>
    public abstract IAsyncEnumerable<Sel[]> BacaAsync(PermintaanTabel permintaan, CancellationToken batal);
}

/// <summary>A table with rows of one type, read by position (keyset): the last row of a portion says where the next begins.</summary>
/// <typeparam name="TBaris">A row.</typeparam>
public abstract class TabelEkspor<TBaris> : TabelEkspor
    where TBaris : class
{
    /// <summary>Rows that are read at once.</summary>
    protected virtual int Sekali => 5_000;

    /// <summary>The columns with their values.</summary>
    public abstract IReadOnlyList<Kolom<TBaris>> Kolom { get; }

    /// <inheritdoc />
    public sealed override IReadOnlyList<KepalaKolom> Kepala => Kolom;

    /// <summary>The rows after one of them, in an order that an index has; empty at the end.</summary>
    protected abstract Task<IReadOnlyList<TBaris>> PotongAsync(PermintaanTabel permintaan, TBaris? sesudah, int banyak, CancellationToken batal);

    /// <inheritdoc />
    public sealed override async IAsyncEnumerable<Sel[]> BacaAsync(PermintaanTabel permintaan, [EnumeratorCancellation] CancellationToken batal)
    {
        var kolom = Kolom;
        var sel = new Sel[kolom.Count];
        TBaris? akhir = null;
        while (await PotongAsync(permintaan, akhir, Sekali, batal) is { Count: > 0 } potongan)
        {
            foreach (var baris in potongan)
            {
                for (var i = 0; i < sel.Length; i++)
                {
                    sel[i] = kolom[i].Ambil(baris);
                }

                yield return sel;
            }

            akhir = potongan[^1];
        }
    }

    /// <summary>A column of text.</summary>
    protected static Kolom<TBaris> Teks(string nama, Func<TBaris, string?> ambil, int lebar = 20) => new(nama, JenisSel.Teks, b => Sel.Teks(ambil(b))) { Lebar = lebar };

    /// <summary>A column of numbers.</summary>
    protected static Kolom<TBaris> Angka(string nama, Func<TBaris, long?> ambil) => new(nama, JenisSel.Angka, b => Sel.Angka(ambil(b))) { Lebar = 14 };

    /// <summary>A column of days.</summary>
    protected static Kolom<TBaris> Hari(string nama, Func<TBaris, DateOnly?> ambil) => new(nama, JenisSel.Tanggal, b => Sel.Tanggal(ambil(b))) { Lebar = 14 };

    /// <summary>A column of moments.</summary>
    protected static Kolom<TBaris> Waktu(string nama, Func<TBaris, DateTimeOffset?> ambil) => new(nama, JenisSel.Waktu, b => Sel.Waktu(ambil(b)));
}
