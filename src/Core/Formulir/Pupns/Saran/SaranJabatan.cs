using System.Globalization;
using G = EPupns.Core.Formulir.Pupns.RiwayatGolongan;
using J = EPupns.Core.Formulir.Pupns.RiwayatJabatan;
using U = EPupns.Core.Formulir.Pupns.DataUtama;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>The next post (features.md F21): the first one from SK PNS, or from the first appointment since 2008; a teacher's next one with each promotion.</summary>
internal static class SaranJabatan
{
    private static readonly DateOnly PengangkatanPertama = new(2008, 1, 1);

    public static Saran? Cari(Borang borang, Konteks konteks)
    {
        var urut = borang.Catatan(J.Bagian).Where(c => J.Tmt.Dari(c.Isi) is not null).OrderBy(c => J.Tmt.Dari(c.Isi)).Select(c => c.Isi).ToList();
        return urut is [.., var akhir] ? Berikut(borang, akhir) : borang.Catatan(J.Bagian).Count == 0 ? Pertama(borang) : null;
    }

    private static Saran? Pertama(Borang borang)
    {
        var diri = borang.Isi(U.Bagian);
        if (U.TmtCpns.Dari(diri) is not { } cpns)
        {
            return null;
        }

        List<(Isian, string)> nilai = borang.Isi(DataPosisi.Bagian)[DataPosisi.JenisJabatan] is { } jenis ? [(J.Jenis, jenis)] : [];
        if (cpns >= PengangkatanPertama || U.TmtPns.Dari(diri) is not { } pns)
        {
            return new Saran("Baris pertama diambil dari SK pengangkatan pertama dalam jabatan.", "jabatan pertama", nilai);
        }

        if (Perihal.Guru(borang) && Hitung.GolonganPada(borang, pns) is { } golongan && JenjangFungsional.Guru(golongan, pns) is { } nama)
        {
            nilai.Add((J.Nama, nama));
        }

        return new Saran($"Baris pertama diambil dari SK PNS, TMT {Kata.Tgl(pns)}.", "dari SK PNS", [.. nilai, (J.Tmt, Tulis(pns))]);
    }

    // A teacher's promotion brings another post; its SK is the SK of the promotion (manual: "TMT jabatan, tgl SK dan No SK berpedoman pada SK Kenaikan Pangkat").
    private static Saran? Berikut(Borang borang, Isi akhir)
    {
        var tmt = J.Tmt.Dari(akhir)!.Value;
        if (akhir[J.Jenis] != "2" || !Perihal.Guru(borang) || Hitung.GolonganPada(borang, tmt) is not { } lama)
        {
            return null;
        }

        var naik = borang.Catatan(G.Bagian).Select(c => c.Isi).Where(i => G.Tmt.Dari(i) > tmt && i[G.Golongan] is not null).OrderBy(i => G.Tmt.Dari(i))
            .FirstOrDefault(i => JenjangFungsional.Guru(i[G.Golongan]!, G.Tmt.Dari(i)!.Value) is { } baru && baru != JenjangFungsional.Guru(lama, tmt));
        if (naik is null)
        {
            return null;
        }

        var (sejak, nama) = (G.Tmt.Dari(naik)!.Value, JenjangFungsional.Guru(naik[G.Golongan]!, G.Tmt.Dari(naik)!.Value)!);
        return new Saran(
            $"Sejak {Kata.Gol(naik[G.Golongan])} (TMT {Kata.Tgl(sejak)}) jabatannya biasanya {nama}; apakah ada SK-nya?", nama,
            [
                (J.Jenis, "2"), (J.Nama, nama), .. Ada(J.Unor, akhir[J.Unor]), (J.Tmt, Tulis(sejak)), .. Ada(J.NomorSk, naik[G.NomorSk]), .. Ada(J.TanggalSk, naik[G.TanggalSk]),
            ]);
    }

    private static IEnumerable<(Isian Isian, string Nilai)> Ada(Isian isian, string? nilai) => nilai is null ? [] : [(isian, nilai)];

    private static string Tulis(DateOnly tanggal) => tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
