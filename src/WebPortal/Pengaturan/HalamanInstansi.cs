using EPupns.Core.Dasar;
using EPupns.Core.Data.Impor;
using EPupns.Core.Pendaftaran.Pembukaan;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>The list of instansi.</summary>
/// <param name="Saringan">What was asked for.</param>
/// <param name="Gelombang">The waves there are.</param>
/// <param name="Baris">One page.</param>
/// <param name="Jumlah">How many there are.</param>
/// <param name="Halaman">Which page, from 1.</param>
/// <param name="AdaLagi">There is a next page.</param>
public sealed record HalamanInstansi(
    SaringanInstansi Saringan, IReadOnlyList<int> Gelombang, IReadOnlyList<BarisInstansi> Baris, int Jumlah, int Halaman, bool AdaLagi);

/// <summary>One instansi.</summary>
/// <param name="Baris">How it takes part.</param>
/// <param name="Isi">What was typed, when it has to be typed again.</param>
/// <param name="Salah">Why it was not saved.</param>
public sealed record HalamanSatuInstansi(BarisInstansi Baris, IReadOnlyDictionary<string, string>? Isi = null, Kesalahan? Salah = null)
{
    /// <summary>What a field shows.</summary>
    public string? Nilai(string kolom, DateOnly? kini) => Isi is null ? kini is { } hari ? Tanggal.Tampil(hari) : null : Isi.GetValueOrDefault(kolom);
}

/// <summary>A change of many at once.</summary>
/// <param name="Saringan">Which.</param>
/// <param name="Jumlah">How many those are.</param>
/// <param name="Isi">What was typed.</param>
/// <param name="Salah">What is wrong with it.</param>
/// <param name="Pratinjau">What it would do; null while it is being typed.</param>
public sealed record HalamanBersama(SaringanInstansi Saringan, int Jumlah, IReadOnlyDictionary<string, string> Isi, Kesalahan? Salah = null, PratinjauAtur? Pratinjau = null)
{
    /// <summary>What a field holds.</summary>
    public string? Nilai(string kolom) => Isi.GetValueOrDefault(kolom);
}

/// <summary>What a change of many would do.</summary>
/// <param name="Akibat">For each.</param>
/// <param name="Pns">How many PNS the changed ones have.</param>
public sealed record PratinjauAtur(IReadOnlyList<AkibatAtur> Akibat, int Pns)
{
    /// <summary>Those that change.</summary>
    public IReadOnlyList<AkibatAtur> Berubah { get; } = [.. Akibat.Where(a => a.Berubah)];

    /// <summary>Those that cannot.</summary>
    public IReadOnlyList<AkibatAtur> Salah { get; } = [.. Akibat.Where(a => a.Kesalahan is not null)];
}

/// <summary>A file of opening days.</summary>
/// <param name="Teks">The file; null while none was sent.</param>
/// <param name="Isi">What it asks for.</param>
/// <param name="Pns">How many PNS the changed ones have.</param>
/// <param name="Salah">Why it cannot be read at all.</param>
public sealed record HalamanJadwal(string? Teks = null, IsiJadwal? Isi = null, int Pns = 0, string? Salah = null)
{
    /// <summary>Rows shown of a long list.</summary>
    public const int Terlihat = 100;

    /// <summary>Instansi that change.</summary>
    public IReadOnlyList<AkibatAtur> Berubah { get; } = Isi is null ? [] : [.. Isi.Akibat.Where(a => a.Berubah)];

    /// <summary>Rows that cannot be taken.</summary>
    public IReadOnlyList<GalatBaris> Galat => Isi?.Galat ?? [];
}
