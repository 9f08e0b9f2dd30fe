using System.Globalization;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using P = EPupns.Core.Formulir.Pupns.RiwayatPendidikan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>What is to be expected next of a career (features.md F20–F24): only offered, from what is there.</summary>
internal static class SaranKarier
{
    private const int SkpMulai = 2014;
    private const int TahunTersingkat = 2;

    private static readonly IReadOnlyList<(string[] Tingkat, string Nama)> Jenjang = [(["05"], "SD"), (["10", "12"], "SLTP"), (["15", "17", "18"], "SLTA")];

    /// <summary>The first row from SK CPNS; then the promotion behind the last one, when enough time has passed.</summary>
    public static Saran? Golongan(Borang borang, Konteks konteks)
    {
        var urut = borang.Catatan(G.Bagian).Where(c => G.Tmt.Dari(c.Isi) is not null && c.Isi[G.Golongan] is not null).OrderBy(c => G.Tmt.Dari(c.Isi)).ToList();
        if (urut is [.., var akhir])
        {
            return DaftarKarier.Golongan.Semua.Select(b => b.Kode).SkipWhile(g => g != akhir.Isi[G.Golongan]).Skip(1).FirstOrDefault() is { } naik && G.Tmt.Dari(akhir.Isi)!.Value.AddYears(TahunTersingkat) <= konteks.HariIni
                ? new Saran($"Kenaikan pangkat berikutnya biasanya {Kata.Gol(naik)}; apakah ada SK-nya?", Kata.Gol(naik), [(G.Golongan, naik)])
                : null;
        }

        if (borang.Catatan(G.Bagian).Count > 0 || U.TmtCpns.Dari(borang.Isi(U.Bagian)) is not { } cpns)
        {
            return null;
        }

        var awal = Hitung.RentangPendidikan(borang.Catatan(P.Bagian).FirstOrDefault(c => P.Pertama.Dari(c.Isi) == true)?.Isi[P.Tingkat])?.Awal;
        return new Saran(
            $"Baris pertama diambil dari SK CPNS: TMT {Kata.Tgl(cpns)}, masa kerja biasanya 0 tahun 0 bulan{(awal is null ? "" : $", golongan biasanya {Kata.Gol(awal)} menurut pendidikan pertama Anda")}.",
            "dari SK CPNS",
            [
                .. awal is null ? Array.Empty<(Isian, string)>() : [(G.Golongan, awal)],
                (G.MasaKerjaTahun, "0"), (G.MasaKerjaBulan, "0"), (G.Tmt, cpns.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (G.JenisKp, "211"),
            ]);
    }

    /// <summary>The lowest level that is not there below the highest that is.</summary>
    public static Saran? Pendidikan(Borang borang, Konteks konteks)
    {
        var ada = borang.Catatan(P.Bagian).Select(c => c.Isi[P.Tingkat]).OfType<string>().ToHashSet();
        var kurang = Jenjang.FirstOrDefault(j => !j.Tingkat.Any(ada.Contains));
        return kurang.Nama is null || (ada.Count == 0 && borang.Catatan(P.Bagian).Count > 0) ? null
            : new Saran(ada.Count == 0 ? "Riwayat pendidikan dimulai dari SD; apakah ijazahnya ada?" : $"Ijazah {kurang.Nama} belum ada; apakah ada ijazahnya?", kurang.Nama, []);
    }

    /// <summary>The first year since 2014 that is not there.</summary>
    public static Saran? Skp(Borang borang, Konteks konteks)
    {
        var ada = borang.Catatan(Pupns.Skp.Bagian).Select(c => Pupns.Skp.Tahun.Dari(c.Isi)).ToHashSet();
        var tahun = Enumerable.Range(SkpMulai, Math.Max(0, konteks.HariIni.Year - SkpMulai)).FirstOrDefault(t => !ada.Contains(t));
        return tahun == 0 ? null : new Saran($"SKP tahun {tahun} belum ada; apakah penilaiannya ada?", $"{tahun}", [(Pupns.Skp.Tahun, $"{tahun}")]);
    }

    /// <summary>A teacher's first school, from SK CPNS.</summary>
    public static Saran? Sekolah(Borang borang, Konteks konteks) => Penempatan(borang, DataGuru.Bagian, DataGuru.Tmt, "Sekolah");

    /// <summary>A doctor's first unit, from SK CPNS.</summary>
    public static Saran? Unit(Borang borang, Konteks konteks) => Penempatan(borang, DataDokter.Bagian, DataDokter.Tmt, "Unit kesehatan");

    private static Saran? Penempatan(Borang borang, Bagian bagian, IsianTanggal tmt, string apa) =>
        borang.Catatan(bagian).Count > 0 || U.TmtCpns.Dari(borang.Isi(U.Bagian)) is not { } cpns ? null
            : new Saran($"{apa} pertama biasanya menurut SK CPNS, TMT {Kata.Tgl(cpns)}.", "dari SK CPNS", [(tmt, cpns.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]);
}
