using EPupns.Core.Dasar;

namespace EPupns.Core.Pengisian;

/// <summary>Says whether a form may be changed at all. Every change of the form asks here, and nowhere else.</summary>
public sealed class PenjagaBorang(KunciFormulir kunci)
{
    /// <summary>Why a sent form cannot be changed, in the words of the manual (features.md F31).</summary>
    public static readonly Kesalahan Terkirim = new("formulir.terkirim",
        "Formulir Anda sudah terkirim. Data yang terkirim tidak dapat diubah tanpa persetujuan verifikator. Bila ada yang keliru, ajukan permohonan kepada verifikator " +
        "untuk membatalkan kiriman itu (turun status); setelah dibatalkan, Anda dapat memperbaikinya kembali.");

    /// <summary>Null when it may be changed, and nobody can send it before this transaction ends; otherwise why not, in a sentence for the person.</summary>
    public async Task<Kesalahan?> PeriksaAsync(Guid registrasiId, CancellationToken batal) =>
        (await kunci.PegangAsync(registrasiId, batal)).Terbuka() ? null : Terkirim;

    /// <summary>What may be changed of the form that was just looked at; null when all of it may.</summary>
    internal Task<IReadOnlyList<BarisTerbuka>?> TerbukaAsync(Guid registrasiId, CancellationToken batal) => kunci.TerbukaAsync(registrasiId, batal);
}
