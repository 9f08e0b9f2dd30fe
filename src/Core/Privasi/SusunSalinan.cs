using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Privasi;

/// <summary>Puts together what is stored of a person: registration, form beside SAPK, sendings, files, reports, chats, and who saw it. Notes of staff among themselves stay theirs.</summary>
public sealed class SusunSalinan(EPupnsDb db, DefinisiFormulir definisi, PeriksaBorang pemeriksa, SiapaMelihat melihat, BacaLaporan laporan, TimeProvider waktu)
{
    private const int SatuHalaman = 500;

    /// <summary>Puts it together.</summary>
    /// <param name="registrasi">Whose; the caller has made sure that they ask themselves.</param>
    /// <param name="berkas">Their files with the names under which they stand in the copy.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<IsiSalinan> JalankanAsync(Registrasi registrasi, IReadOnlyList<(LampiranBerkas Lampiran, string Nama)> berkas, CancellationToken batal)
    {
        var diperiksa = await pemeriksa.JalankanAsync(registrasi.Id, saatKirim: true, batal);
        return new IsiSalinan(
            Tanggal.WaktuWib(waktu.GetUtcNow()),
            [
                Pendaftaran(registrasi),
                .. definisi.Untuk(diperiksa.Borang.Kini).Select(b => Formulir(b, diperiksa)),
                new("Kiriman formulir", [.. (await db.Set<KirimanFormulir>().AsNoTracking().Where(k => k.RegistrasiId == registrasi.Id).OrderBy(k => k.Ke).ToListAsync(batal)).Select(k => Baris(
                    ("Kiriman ke", $"{k.Ke}"), ("Waktu", Tanggal.WaktuWib(k.Waktu)), ("Dari", k.Kanal), ("Sidik isi", k.Sidik)))]),
                new("Berkas", [.. berkas.Select(b => Baris(("Bukti", b.Lampiran.Bukti), ("Nama", b.Nama), ("Dikirim", Tanggal.WaktuWib(b.Lampiran.Waktu))))]),
                new("Laporan kepada helpdesk", await LaporanAsync(registrasi, batal)),
                new("Obrolan yang dikenal", [.. (await db.Set<BarisPercakapan>().AsNoTracking().Where(p => p.RegistrasiId == registrasi.Id).OrderBy(p => p.Dibuat).ToListAsync(batal)).Select(p => Baris(
                    ("Kanal", p.Kanal), ("Alamat", p.Alamat), ("Sejak", Tanggal.WaktuWib(p.Dibuat)), ("Terakhir dipakai", Tanggal.WaktuWib(p.AktifPada))))]),
                new("Siapa melihat dan mengubah data", await JejakAsync(registrasi.Nip, batal)),
            ]);
    }

    private static BagianSalinan Pendaftaran(Registrasi r) => new("Pendaftaran",
    [
        Baris(
            ("Nomor registrasi", r.Nomor), ("NIP", r.Nip), ("Nama", r.Nama), ("Instansi", r.InstansiKode), ("Unit kerja", r.UnitKerja), ("Keadaan", $"{r.Keadaan}"), ("Email", r.Surel), ("Nomor HP", r.NomorHp),
            ("Nomor telepon", r.NomorTelepon), ("Pertanyaan pengaman", r.Pertanyaan), ("Mendaftar", Tanggal.WaktuWib(r.TanggalDaftar)), ("Disetujui", r.DisetujuiPada is { } disetujui ? Tanggal.WaktuWib(disetujui) : null)),
    ]);

    // What counts now, and what SAPK says where that is something else.
    private static BagianSalinan Formulir(Bagian bagian, BorangDiperiksa diperiksa)
    {
        var sapk = diperiksa.Borang.Sapk.Catatan(bagian).ToDictionary(c => c.Id, c => c.Isi);
        return new BagianSalinan(bagian.Judul, [.. diperiksa.Borang.Kini.Catatan(bagian).Select(c => Baris([.. bagian.Tampak(c.Isi).SelectMany(i => Isian(i, c.Isi, sapk.GetValueOrDefault(c.Id), diperiksa))]))]);
    }

    private static IEnumerable<(string, string?)> Isian(Isian isian, Isi kini, Isi? sapk, BorangDiperiksa diperiksa)
    {
        yield return (isian.Label, kini[isian] is { } nilai ? diperiksa.Tampil(isian, nilai) : null);
        if (sapk?[isian] is { } lama && lama != kini[isian])
        {
            yield return ($"{isian.Label} (data BKN)", diperiksa.Tampil(isian, lama));
        }
    }

    private async Task<IReadOnlyList<IReadOnlyList<(string, string)>>> LaporanAsync(Registrasi registrasi, CancellationToken batal)
    {
        var (pelapor, hasil) = (new Pelapor(null, registrasi.Id), new List<IReadOnlyList<(string, string)>>());
        foreach (var nomor in await pelapor.Milik(db.Set<Laporan>().AsNoTracking()).OrderBy(l => l.Waktu).Select(l => l.Nomor).ToListAsync(batal))
        {
            var satu = (await laporan.UntukPelaporAsync(nomor, pelapor, batal))!;
            hasil.Add(Baris([
                ("Nomor laporan", nomor), ("Jenis", satu.Laporan.Jenis.Sebut()), ("Pokok", satu.Laporan.Pokok), ("Waktu", Tanggal.WaktuWib(satu.Laporan.Waktu)), ("Keadaan", $"{satu.Laporan.Keadaan}"),
                .. satu.Pesan.Select((p, i) => ($"{i + 1}. {(p.Dari == DariPesan.Pelapor ? "Anda" : "Helpdesk")}, {Tanggal.WaktuWib(p.Waktu)}", (string?)p.Teks)),
            ]));
        }

        return hasil;
    }

    private async Task<IReadOnlyList<IReadOnlyList<(string, string)>>> JejakAsync(string nip, CancellationToken batal)
    {
        var (hasil, sebelum) = (new List<IReadOnlyList<(string, string)>>(), (long?)null);
        do
        {
            var halaman = await melihat.JalankanAsync(nip, hanyaPetugas: false, sebelum, SatuHalaman, batal);
            hasil.AddRange(halaman.Baris.Select(k => Baris(("Waktu", Tanggal.WaktuWib(k.Waktu)), ("Siapa", k.Siapa), ("Apa", k.Apa), ("Dari", k.Kanal), ("Alasan", k.Alasan))));
            sebelum = halaman.Berikutnya;
        }
        while (sebelum is not null);

        return hasil;
    }

    // Nothing stored, nothing said; the same label twice in a thing would be lost to programs that read it.
    private static IReadOnlyList<(string Label, string Nilai)> Baris(params IReadOnlyList<(string Label, string? Nilai)> isi) =>
        [.. isi.Where(i => !string.IsNullOrEmpty(i.Nilai)).DistinctBy(i => i.Label).Select(i => (i.Label, i.Nilai!))];
}
