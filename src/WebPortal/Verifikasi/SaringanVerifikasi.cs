using System.Globalization;
using EPupns.Core.Verifikasi;
using Microsoft.AspNetCore.Http.Extensions;

namespace EPupns.WebPortal.Verifikasi;

/// <summary>The queue's filters as they stand in the address.</summary>
public sealed record SaringanVerifikasi
{
    /// <summary>Word for forms without any change, where a section is asked for.</summary>
    public const string TanpaPerubahan = "tanpa";

    /// <summary>Part of the queue, by its name in small letters.</summary>
    public string? Kelompok { get; init; }

    /// <summary>Number, NIP or name.</summary>
    public string? Cari { get; init; }

    /// <summary>Part of a unit's name.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of an instansi; for those who see several.</summary>
    public string? Instansi { get; init; }

    /// <summary>Days since it was sent, at least.</summary>
    public int? Umur { get; init; }

    /// <summary>Code of a section that has changes, or <see cref="TanpaPerubahan"/>.</summary>
    public string? Perubahan { get; init; }

    /// <summary><c>ada</c> or <c>tanpa</c>.</summary>
    public string? Peringatan { get; init; }

    /// <summary>Order, by its name in small letters.</summary>
    public string? Urut { get; init; }

    /// <summary>Page after this place.</summary>
    public string? Setelah { get; init; }

    /// <summary>Page before this place.</summary>
    public string? Sebelum { get; init; }

    /// <summary>Something narrows the queue beyond its parts.</summary>
    public bool Dipersempit => Cari is { Length: > 0 } || BanyakSaringan > 0;

    /// <summary>How many of the filters that are folded away are in use.</summary>
    public int BanyakSaringan => new[] { Unit, Instansi, Perubahan, Peringatan }.Count(s => !string.IsNullOrWhiteSpace(s)) + (Umur is null ? 0 : 1);

    /// <summary>The order of the queue.</summary>
    public UrutanAntrean Urutan => Kata<UrutanAntrean>(Urut) ?? UrutanAntrean.Terlama;

    /// <summary>The same for Core.</summary>
    /// <param name="bawaan">The part that is shown when none is asked for.</param>
    public SaringanAntrean UntukCore(KelompokAntrean bawaan) => new()
    {
        Kelompok = Kata<KelompokAntrean>(Kelompok) ?? bawaan,
        Cari = Cari,
        Unit = Unit,
        InstansiKode = string.IsNullOrEmpty(Instansi) ? null : Instansi,
        Umur = Umur is > 0 and < 10_000 ? Umur : null,
        Bagian = string.IsNullOrEmpty(Perubahan) ? null : Perubahan == TanpaPerubahan ? "" : Perubahan,
        Peringatan = Peringatan switch { "ada" => true, "tanpa" => false, _ => null },
        Urut = Urutan,
        Setelah = PosisiAntrean.Baca(Setelah),
        Sebelum = PosisiAntrean.Baca(Sebelum),
    };

    /// <summary>The address of the queue under these filters, on its first page.</summary>
    public string Awal() => (this with { Setelah = null, Sebelum = null }).Alamat();

    /// <summary>The address of the queue under these filters; what is as usual is left out.</summary>
    public string Alamat()
    {
        var kueri = new QueryBuilder(Isi().Where(i => !string.IsNullOrWhiteSpace(i.Isi)).Select(i => KeyValuePair.Create(i.Nama, i.Isi!.Trim())));
        return "/verifikasi" + kueri.ToQueryString();
    }

    private IEnumerable<(string Nama, string? Isi)> Isi() =>
    [
        ("kelompok", Kelompok), ("cari", Cari), ("unit", Unit), ("instansi", Instansi), ("umur", Umur?.ToString(CultureInfo.InvariantCulture)), ("perubahan", Perubahan), ("peringatan", Peringatan),
        ("urut", Urutan == UrutanAntrean.Terlama ? null : Urut), ("setelah", Setelah), ("sebelum", Sebelum),
    ];

    private static T? Kata<T>(string? teks)
        where T : struct, Enum => !string.IsNullOrEmpty(teks) && !char.IsDigit(teks[0]) && Enum.TryParse<T>(teks, ignoreCase: true, out var nilai) && Enum.IsDefined(nilai) ? nilai : null;
}
