using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Core.Referensi;

/// <summary>What an instansi is called: asked by every letter, proof and congratulation.</summary>
public sealed class NamaInstansi(EPupnsDb db)
{
    private static readonly PerintahMentah Nama = new("SELECT nama FROM instansi WHERE kode = @kode", "@kode");

    /// <summary>Its official name; null when nobody knows the code.</summary>
    public async Task<string?> CariAsync(string kode, CancellationToken batal) => await Nama.AmbilAsync(db, [kode], batal) as string;
}
