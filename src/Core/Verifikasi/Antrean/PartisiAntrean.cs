using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Which forms belong to which part of an officer's queue. Those who decide no level (admins, auditors) see the levels side by side.</summary>
internal sealed class PartisiAntrean(Petugas petugas, DateTimeOffset kini)
{
    private static readonly KeadaanFormulir[] DiSkpd = [KeadaanFormulir.Terkirim, KeadaanFormulir.TurunDimintaDiSkpd];
    private static readonly KeadaanFormulir[] DiBkd = [KeadaanFormulir.DiBkd, KeadaanFormulir.TurunDimintaDiBkd];
    private readonly Putusan? _tingkat = CakupanFormulir.Tingkat(petugas.Peran);

    /// <summary>Moment before which a form in this state is late.</summary>
    public DateTimeOffset Batas(KeadaanFormulir keadaan) => keadaan.Tingkat() is { } tingkat ? JanjiLayanan.Batas(tingkat, kini) : DateTimeOffset.MinValue;

    /// <summary>The parts, in the order in which they are shown.</summary>
    public IReadOnlyList<KelompokAntrean> Kelompok() => _tingkat switch
    {
        Putusan.Skpd => [KelompokAntrean.Menunggu, KelompokAntrean.Saya, KelompokAntrean.Lain, KelompokAntrean.Turun, KelompokAntrean.Terlambat, KelompokAntrean.Dikembalikan, KelompokAntrean.Bkd, KelompokAntrean.Bkn, KelompokAntrean.Selesai, KelompokAntrean.Semua],
        Putusan.Bkd => [KelompokAntrean.Menunggu, KelompokAntrean.Saya, KelompokAntrean.Lain, KelompokAntrean.Turun, KelompokAntrean.Terlambat, KelompokAntrean.Dikembalikan, KelompokAntrean.Skpd, KelompokAntrean.Bkn, KelompokAntrean.Selesai, KelompokAntrean.Semua],
        Putusan.Bkn => [KelompokAntrean.Menunggu, KelompokAntrean.Saya, KelompokAntrean.Lain, KelompokAntrean.Terlambat, KelompokAntrean.Dikembalikan, KelompokAntrean.Skpd, KelompokAntrean.Bkd, KelompokAntrean.Selesai, KelompokAntrean.Semua],
        _ => [KelompokAntrean.Skpd, KelompokAntrean.Bkd, KelompokAntrean.Bkn, KelompokAntrean.Lain, KelompokAntrean.Turun, KelompokAntrean.Terlambat, KelompokAntrean.Dikembalikan, KelompokAntrean.Selesai, KelompokAntrean.Semua],
    };

    /// <summary>The forms of one part.</summary>
    public IQueryable<FormulirPns> Terapkan(IQueryable<FormulirPns> formulir, KelompokAntrean kelompok) => kelompok switch
    {
        KelompokAntrean.Menunggu => Bebas(Menurut(formulir, Menunggu())),
        KelompokAntrean.Saya => formulir.Where(f => f.PemegangId == petugas.Id && f.DipegangSampai > kini && f.Tingkat != null),
        KelompokAntrean.Lain => formulir.Where(f => f.PemegangId != null && f.PemegangId != petugas.Id && f.DipegangSampai > kini && f.Tingkat != null),
        KelompokAntrean.Turun => Menurut(formulir, Turun()),
        KelompokAntrean.Terlambat => Lambat(formulir),
        KelompokAntrean.Semua => Menurut(formulir, [.. Enum.GetValues<KeadaanFormulir>().Where(k => k != KeadaanFormulir.Isi)]),
        _ => Menurut(formulir, Keadaan(kelompok)),
    };

    /// <summary>How many there are in each part.</summary>
    /// <param name="keadaan">How many in each state.</param>
    /// <param name="lambat">How many of those are late.</param>
    /// <param name="saya">Those that the officer holds.</param>
    /// <param name="lain">Those that colleagues hold.</param>
    /// <param name="dipegang">Of all that are held, those that would wait for the officer else.</param>
    public IReadOnlyDictionary<KelompokAntrean, int> Jumlah(IReadOnlyDictionary<KeadaanFormulir, int> keadaan, IReadOnlyDictionary<KeadaanFormulir, int> lambat, int saya, int lain, int dipegang) =>
        Kelompok().ToDictionary(k => k, k => k switch
        {
            KelompokAntrean.Menunggu => Banyak(keadaan, Menunggu()) - dipegang,
            KelompokAntrean.Saya => saya,
            KelompokAntrean.Lain => lain,
            KelompokAntrean.Turun => Banyak(keadaan, Turun()),
            KelompokAntrean.Terlambat => Banyak(lambat, Berjalan()),
            KelompokAntrean.Semua => keadaan.Values.Sum(),
            _ => Banyak(keadaan, Keadaan(k)),
        });

    /// <summary>States that wait for the officer.</summary>
    public KeadaanFormulir[] Menunggu() => _tingkat switch
    {
        Putusan.Skpd => [KeadaanFormulir.Terkirim],
        Putusan.Bkd => [KeadaanFormulir.DiBkd],
        Putusan.Bkn => [KeadaanFormulir.DiBkn],
        _ => [KeadaanFormulir.Terkirim, KeadaanFormulir.DiBkd, KeadaanFormulir.DiBkn],
    };

    private KeadaanFormulir[] Turun() => _tingkat switch
    {
        Putusan.Skpd => [KeadaanFormulir.TurunDimintaDiSkpd],
        Putusan.Bkd => [KeadaanFormulir.TurunDimintaDiBkd],
        _ => [KeadaanFormulir.TurunDimintaDiSkpd, KeadaanFormulir.TurunDimintaDiBkd],
    };

    // States in which the officer's level, or any for those without one, has to do something.
    private KeadaanFormulir[] Berjalan() => _tingkat == Putusan.Bkn ? Menunggu() : [.. Menunggu(), .. Turun()];

    private static KeadaanFormulir[] Keadaan(KelompokAntrean kelompok) => kelompok switch
    {
        KelompokAntrean.Skpd => DiSkpd,
        KelompokAntrean.Bkd => DiBkd,
        KelompokAntrean.Bkn => [KeadaanFormulir.DiBkn],
        KelompokAntrean.Dikembalikan => [KeadaanFormulir.Dikembalikan],
        _ => [KeadaanFormulir.Selesai],
    };

    private static IQueryable<FormulirPns> Menurut(IQueryable<FormulirPns> formulir, KeadaanFormulir[] keadaan)
    {
        if (keadaan is [var satu])
        {
            return formulir.Where(f => f.Keadaan == satu);
        }

        return formulir.Where(f => keadaan.Contains(f.Keadaan));
    }

    private IQueryable<FormulirPns> Bebas(IQueryable<FormulirPns> formulir) => formulir.Where(f => f.PemegangId == null || f.DipegangSampai <= kini);

    private IQueryable<FormulirPns> Lambat(IQueryable<FormulirPns> formulir)
    {
        if (_tingkat is { } tingkat)
        {
            var batas = JanjiLayanan.Batas(tingkat, kini);
            return Menurut(formulir, Berjalan()).Where(f => f.DikirimPada < batas);
        }

        var (skpd, bkd, bkn) = (Batas(KeadaanFormulir.Terkirim), Batas(KeadaanFormulir.DiBkd), Batas(KeadaanFormulir.DiBkn));
        return formulir.Where(f => (DiSkpd.Contains(f.Keadaan) && f.DikirimPada < skpd) || (DiBkd.Contains(f.Keadaan) && f.DikirimPada < bkd) || (f.Keadaan == KeadaanFormulir.DiBkn && f.DikirimPada < bkn));
    }

    private static int Banyak(IReadOnlyDictionary<KeadaanFormulir, int> jumlah, KeadaanFormulir[] keadaan) => keadaan.Sum(k => jumlah.GetValueOrDefault(k));
}
